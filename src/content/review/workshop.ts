/** A plan for a room with all its steps and notes, and the notes beside lessons: what only trainers read. */
import type { AuthoredEvaluation } from '../../lib/course/workshop/evaluation.schema.ts';
import type { AuthoredWorkshop } from '../../lib/course/workshop/plan.schema.ts';
import type { LoadedNotes } from '../loaded.ts';
import { anchors, blocks, heading, link, oneLine, prose, quote } from './write.ts';

type Step = AuthoredWorkshop['steps'][number];

/** What a step uses, with a link to where it stands in the edition. */
function usedWords(step: Step): string {
	switch (step.kind) {
		case 'vote':
		case 'pattern':
			return `Vraag: ${link(step.question, anchors.question(step.question))}`;
		case 'case':
		case 'dialogue':
			return `Casus: ${link(step.scenario, anchors.scenario(step.scenario))}`;
		case 'groups': {
			const cases = step.cases.map((id) => link(id, anchors.scenario(id))).join(', ');
			return blocks(
				quote(prose(step.assignment)),
				cases && `Casussen: ${cases}`,
				`Ophalen: ${oneLine(step.collect)}`
			);
		}
		default:
			return blocks(...step.screens.map((screen) => quote(prose(screen))));
	}
}

function stepWords(step: Step, index: number): string {
	const { min, max } = step.minutes;
	return blocks(
		heading(4, `${index + 1}. ${oneLine(step.title)}`),
		`*${min} tot ${max} minuten${step.skippable ? ' · mag weg' : ''}.* Doel: ${oneLine(step.aim)}`,
		usedWords(step),
		step.kind === 'vote' && step.discuss && `Bespreken: ${oneLine(step.discuss)}`,
		`**Notities.** ${prose(step.notes)}`
	);
}

export function workshopWords(plan: AuthoredWorkshop): string {
	return blocks(
		heading(3, oneLine(plan.title), anchors.workshop(plan.id)),
		`*${plan.minutes} minuten*`,
		prose(plan.aim),
		`**Leg klaar:** ${plan.prepare.map(oneLine).join('; ')}`,
		`**Als iemand iets vertelt.** ${prose(plan.disclosure)}`,
		`**Nazorg.** ${prose(plan.aftercare)}`,
		...plan.steps.map(stepWords)
	);
}

export function evaluationWords({ title, intro, questions, closing }: AuthoredEvaluation): string {
	const asked = questions.map((question) =>
		question.kind === 'open'
			? `- ${oneLine(question.text)}`
			: blocks(
					`- ${oneLine(question.text)} (${question.answers.map(oneLine).join(' / ')})`,
					question.statements.map((one) => `  - ${oneLine(one)}`).join('\n')
				)
	);
	return blocks(
		heading(3, oneLine(title), 'evaluatie'),
		prose(intro),
		asked.join('\n\n'),
		closing && prose(closing)
	);
}

export const notesWords = (notes: readonly LoadedNotes[]): string =>
	notes.length === 0
		? ''
		: blocks(
				heading(3, 'Notities bij de lessen', 'trainersnotities'),
				...notes.map(({ lesson, text }) => blocks(heading(4, lesson), prose(text)))
			);
