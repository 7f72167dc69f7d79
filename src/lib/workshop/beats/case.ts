/** A case or dialogue led by the room: at each step hands choose the way; afterwards the ways that were not taken. */
import type { Choice, Scenario } from '../../course/scenario/scenario.ts';
import type { Html } from '../../course/types.ts';
import { debrief, type Compared } from '../../course/scenario/judge.ts';
import {
	alsoShown,
	endingOf,
	leadsTo,
	factsAfter,
	nodeOf,
	walk,
	type Walk
} from '../../course/scenario/walk.ts';
import type { CaseStep } from '../../course/workshop/plan.ts';
import { handsFor } from '../ballots.ts';
import { materialPages, pagesOf, withoutSources } from '../paging.ts';
import { letterOf, type Judged } from '../scene.ts';
import { headOf, scenarioOf, type Beat, type Count, type Room } from './beat.ts';

/** Name of the vote at a choice along the road, from 0. */
export const wayName = (visit: number): string => `way${visit}`;

type Head = ReturnType<typeof headOf>;

const textBeats = (head: Head, html: Html, key?: Judged[]): Beat[] =>
	pagesOf(html).map((page) => ({
		scene: { ...head, kind: 'text', html: page, tone: 'case' },
		...(key ? { key } : {})
	}));

const letterIn = (open: readonly Choice[], choice: Choice): string => letterOf(open.indexOf(choice));

const judgedBy = (open: readonly Choice[], chosen: Choice | null): Judged[] =>
	open.map((choice) => ({
		letter: letterIn(open, choice),
		text: withoutSources(choice.text),
		worth: choice.grade,
		why: withoutSources(choice.reason),
		chosen: choice === chosen
	}));

/** Everything at one step of the road: what is told, what there is to see, the vote, and what came of it. */
function visitBeats(road: Walk, index: number, head: Head, { record, words }: Room): Beat[] {
	const visit = road.visits[index];
	const node = visit?.step ?? road.at;
	if (node.kind === 'ending') return [];
	const open = visit?.open ?? road.open;
	const facts = visit?.before ?? road.facts;
	const key = judgedBy(open, visit?.choice ?? null);
	const here: Head = {
		over: [head.over, node.after, node.present].filter(Boolean).join(' · '),
		title: node.title
	};
	const choices: Count['choices'] = open.map((choice) => ({
		slot: choice.slot,
		letter: letterIn(open, choice),
		text: withoutSources(choice.text)
	}));
	const vote = record.votes[wayName(index)];
	const counted = choices.map(({ slot, letter, text }) => ({
		letter,
		text,
		hands: [handsFor(vote, slot)],
		chosen: slot === visit?.choice.slot
	}));
	const question = `<p>${head.over === words.kinds.dialogue ? words.room.whatSay : words.room.whatDo}</p>`;
	const beats: Beat[] = [
		...textBeats(here, [node.situation, ...alsoShown(node, facts)].join('\n'), key),
		...node.material.flatMap(materialPagesOf(here, key)),
		{
			scene: {
				...here,
				kind: 'vote',
				question,
				choices: choices.map(({ letter, text }) => ({ letter, text })),
				round: 0
			},
			count: { name: wayName(index), choices },
			key
		},
		{
			scene: { ...here, kind: 'bars', question, choices: counted },
			fork: { visit: index, vote: wayName(index), choices, chosen: visit?.choice.slot ?? null },
			key
		}
	];
	if (!visit) return beats;
	const taken = { letter: letterIn(open, visit.choice), text: withoutSources(visit.choice.text) };
	const after = pagesOf(visit.choice.consequence).map((html): Beat => ({
		scene: {
			...here,
			title: words.room.consequence,
			kind: 'consequence',
			html,
			choice: taken,
			gauges: visit.gauges
		},
		key
	}));
	return [...beats, ...after];
}

const materialPagesOf =
	(head: Head, key: Judged[]) =>
	(material: Parameters<typeof materialPages>[0]): Beat[] =>
		materialPages(material).map((page) => ({ scene: { ...head, kind: 'material', material: page }, key }));

/** What was chosen with its reason, among the ways that were not taken with where each would have led. */
function lookBack(scenario: Scenario, { visit }: Compared, { words }: Room): Beat {
	const key = judgedBy(visit.open, visit.choice);
	const where = (choice: Choice): Html => {
		const { title } = nodeOf(scenario, leadsTo(choice, factsAfter(visit.before, choice)));
		return words.room.leadsTo(title);
	};
	const choices = key.map((one, at): Judged => {
		const choice = visit.open[at];
		return one.chosen || !choice ? one : { ...one, why: where(choice) };
	});
	return { scene: { over: words.room.notTaken, title: visit.step.title, kind: 'reasons', choices }, key };
}

function afterwards(scenario: Scenario, road: Walk, head: Head, room: Room): Beat[] {
	const ending = endingOf(road);
	if (!ending) return [];
	const { words } = room;
	const { steps, elsewhere } = debrief(scenario, road);
	const end: Head = { over: words.room.ending, title: ending.title };
	return [
		...textBeats(end, [ending.text, ...alsoShown(ending, road.facts)].join('\n')),
		{
			scene: {
				over: head.over,
				title: words.room.road,
				kind: 'road',
				steps: steps.map(({ visit: { step, choice, open }, others }) => ({
					title: step.title,
					taken: { letter: letterIn(open, choice), text: withoutSources(choice.text), worth: choice.grade },
					others: others.map(({ grade }) => grade)
				})),
				elsewhere: elsewhere.map(({ title }) => title)
			}
		},
		...steps.map((one) => lookBack(scenario, one, room)),
		...textBeats({ over: head.over, title: words.room.takeAway }, scenario.lesson)
	];
}

/** The road as far as the room has gone: a step without a choice is the last there is. */
export function caseBeats(step: CaseStep, room: Room): Beat[] {
	const { course, record, words } = room;
	const scenario = scenarioOf(course, step.scenario);
	const road = walk(scenario, record.chosen);
	const head = headOf(step, words);
	const visits = Array.from({ length: road.visits.length + 1 }, (_, at) => visitBeats(road, at, head, room));
	const notice = scenario.notice
		? textBeats({ ...head, title: words.room.notice }, scenario.notice.text)
		: [];
	const opening = textBeats({ ...head, title: scenario.title }, `${scenario.role}\n${scenario.intro}`);
	return [...notice, ...opening, ...visits.flat(), ...afterwards(scenario, road, head, room)];
}
