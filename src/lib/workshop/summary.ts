/** What a trainer may save on purpose: votes before and after, roads, what groups brought, own remarks. No names. */
import type { Plan, PlanStep, WorkshopCourse } from '../course/workshop/plan.ts';
import type { WorkshopWords } from '../text/workshop/nl.ts';
import { walk } from '../course/scenario/walk.ts';
import { handsFor } from './ballots.ts';
import { answersOf } from './beats/vote.ts';
import { lineName } from './beats/pattern.ts';
import { teamsOf } from './beats/groups.ts';
import { questionOf, scenarioOf } from './beats/beat.ts';
import { planOf, recordOf, type Live, type StepRecord } from './live.ts';
import type { Choosable } from './scene.ts';
import { letterOf } from './scene.ts';

interface Place {
	course: WorkshopCourse;
	live: Live;
	record: StepRecord;
	words: WorkshopWords;
}

/** Text of HTML; there are no entities but those five. */
const plain = (html: string): string =>
	html
		.replace(/<button\b[^>]*>[^<]*<\/button>|<[^>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ')
		.trim();

const choiceLine = ({ letter, text }: Choosable, hands: string): string =>
	`  ${letter}. ${plain(text)}: ${hands}`;

function voteLines(step: Extract<PlanStep, { kind: 'vote' }>, { course, record, words }: Place): string[] {
	const question = questionOf(course, step.question, 'single', 'truefalse');
	const { first, second } = record.votes;
	if (!first && !second) return [];
	return [
		plain(question.stem),
		...answersOf(question, words).map((answer) =>
			choiceLine(
				answer,
				words.summary.hands(handsFor(first, answer.slot), second ? handsFor(second, answer.slot) : null)
			)
		)
	];
}

function caseLines(
	step: Extract<PlanStep, { kind: 'case' | 'dialogue' }>,
	{ course, record, words }: Place
): string[] {
	const scenario = scenarioOf(course, step.scenario);
	const { visits, at } = walk(scenario, record.chosen);
	if (visits.length === 0) return [];
	const end = at.kind === 'ending' ? [`  ${words.summary.ending}: ${at.title}`] : [];
	const steps = visits.flatMap(({ step: { title }, choice, open }, index) => [
		`  ${title}`,
		`    ${letterOf(open.indexOf(choice))}. ${plain(choice.text)} (${words.worth[choice.grade]})`,
		`    ${open
			.map(({ slot }, n) => `${letterOf(n)} ${handsFor(record.votes[`way${index}`], slot)}`)
			.join(', ')}`
	]);
	return [scenario.title, ...steps, ...end];
}

function patternLines(
	step: Extract<PlanStep, { kind: 'pattern' }>,
	{ course, record, words }: Place
): string[] {
	const hands = record.votes[lineName];
	if (!hands) return [];
	const { incidents, threshold } = questionOf(course, step.question, 'pattern');
	return incidents.map(({ slot, at, id }, index) => {
		const mark = id === threshold ? ` (${words.room.threshold})` : '';
		return `  ${index + 1}. ${at}: ${words.summary.hands(handsFor(hands, slot), null)}${mark}`;
	});
}

function groupLines(
	step: Extract<PlanStep, { kind: 'groups' }>,
	{ course, record, words, live }: Place
): string[] {
	return teamsOf(step, { course, record, people: live.people }).flatMap(({ number, lines }) =>
		lines.length === 0 ? [] : [`  ${words.room.team(number)}`, ...lines.map((line) => `    - ${line}`)]
	);
}

function linesOf(step: PlanStep, place: Place): string[] {
	switch (step.kind) {
		case 'vote':
			return voteLines(step, place);
		case 'case':
		case 'dialogue':
			return caseLines(step, place);
		case 'pattern':
			return patternLines(step, place);
		case 'groups':
			return groupLines(step, place);
		default:
			return [];
	}
}

/** The summary as plain text. @param day of the workshop, in words */
export function summaryOf(course: WorkshopCourse, live: Live, words: WorkshopWords, day: string): string {
	const plan: Plan = planOf(course, live);
	const parts = plan.steps.flatMap((step) => {
		const record = recordOf(live, step.id);
		const lines = linesOf(step, { course, live, record, words });
		const remark = live.remarks[step.id]?.trim();
		const own = remark ? [`${words.summary.remark}: ${remark}`] : [];
		return lines.length + own.length === 0 ? [] : [['', step.title, ...lines, ...own].join('\n')];
	});
	const head = [
		words.summary.title,
		course.title,
		plan.title,
		`${day}, ${words.summary.people(live.people)}`
	];
	const body = parts.length > 0 ? parts.join('\n') : `\n${words.summary.nothing}`;
	return `${head.join('\n')}\n${body}\n\n${words.summary.noNames}\n`;
}
