/** A pattern line for a room: hands go up at the incident at which one would act, and stay up. */
import type { Pattern } from '../../course/questions/index.ts';
import type { PatternStep } from '../../course/workshop/plan.ts';
import { pagesOf, withoutSources } from '../paging.ts';
import type { Scene } from '../scene.ts';
import { headOf, questionOf, type Beat, type Room } from './beat.ts';

/** Name of the one count: hands by slot of the incident. */
export const lineName = 'line';

const plainText = (html: string): string => html.replace(/<[^>]*>/g, '');

function lineScene(question: Pattern, head: Pick<Scene, 'over' | 'title'>, { record, people }: Room): Scene {
	const hands = record.votes[lineName];
	return {
		...head,
		kind: 'line',
		lanes: question.lanes.map(({ text }) => plainText(text)),
		spots: question.incidents.map(({ slot, day, lane, at }, index) => ({
			number: index + 1,
			day,
			at,
			lane: question.lanes.findIndex(({ id }) => id === lane),
			hands: hands?.[slot] ?? null
		})),
		threshold: question.incidents.findIndex(({ id }) => id === question.threshold) + 1,
		people
	};
}

export function patternBeats(step: PatternStep, room: Room): Beat[] {
	const { course, words } = room;
	const question = questionOf(course, step.question, 'pattern');
	const head = headOf(step, words);
	const texts = (html: string, title = head.title): Beat[] =>
		pagesOf(html).map((page) => ({ scene: { ...head, title, kind: 'text', html: page, tone: 'case' } }));
	const laneOf = (id: string): string => plainText(question.lanes.find((lane) => lane.id === id)?.text ?? '');
	const incidents = question.incidents.map((incident, index): Beat => {
		const { slot, at, lane, text } = incident;
		return {
			scene: {
				...head,
				kind: 'incident',
				number: index + 1,
				of: question.incidents.length,
				at,
				lane: laneOf(lane),
				html: withoutSources(text)
			},
			count: { name: lineName, choices: [{ slot, letter: `${index + 1}`, text: words.presenter.actNow }] },
			key: [
				{
					letter: `${index + 1}`,
					text: words.presenter.fits(incident.accept.map((one) => words.decisions[one])),
					worth: incident.accept.includes('act') ? 'strong' : 'defensible',
					why: withoutSources(incident.reason),
					chosen: false
				}
			]
		};
	});
	return [
		...(question.situation ? texts(question.situation) : []),
		...texts(words.room.lineRules),
		...incidents,
		{ scene: lineScene(question, { ...head, title: words.room.together }, room) },
		...texts(question.thresholdReason, words.room.experts),
		...(question.model ? texts(question.model, words.room.model) : [])
	];
}
