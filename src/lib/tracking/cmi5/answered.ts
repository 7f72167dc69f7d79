/** One answer as a statement that cmi5 allows: an interaction activity of xAPI 1.0.3 (part 2, 2.4.4.1). */
import type { Interaction } from '../../course/questions/index.ts';
import type { InteractionReport } from '../../course/report.ts';
import { duration, identifier } from '../formats.ts';
import { answer2004, describe, objectivesOf } from '../interactions.ts';
import type { Json } from './launch.ts';
import { objectiveIri, questionIri, type Cmi5Options } from './options.ts';
import { contextOf, moment, verbOf, type Speaker, type Statement } from './statements.ts';

const activityType = 'http://adlnet.gov/expapi/activities/';

const parts = (ids: readonly string[]): Json[] =>
	[...new Set(ids.map((id) => identifier(id)))].map((id) => ({ id }));

/** The parts an answer is made of, under the name each type has for them. */
function components(answer: Interaction): Json {
	switch (answer.type) {
		case 'choice':
		case 'sequencing':
			return { choices: parts(answer.among) };
		case 'likert':
			return { scale: parts(answer.among) };
		case 'matching':
			return { source: parts(answer.sources), target: parts(answer.targets) };
		case 'performance':
			return { steps: parts([answer.steps, ...answer.correct].flat().map(([step]) => step)) };
		default:
			return {};
	}
}

function definition({ answer, ...report }: InteractionReport, language: string): Json {
	const { type, patterns } = answer2004(answer);
	const words = describe({ answer, ...report });
	const right = patterns.filter((pattern) => pattern !== '');
	return {
		type: `${activityType}cmi.interaction`,
		...(words ? { name: { [language]: words }, description: { [language]: words } } : {}),
		interactionType: type,
		...(right.length > 0 ? { correctResponsesPattern: right } : {}),
		...(type === answer.type ? components(answer) : {})
	};
}

/** Partly right is not right; what can't be right or wrong has no success. `at`: not before the session began. */
export function answered(
	speaker: Speaker,
	{ au, language }: Pick<Cmi5Options, 'au' | 'language'>,
	report: InteractionReport,
	id: string,
	at: number
): Statement {
	const objectives = objectivesOf(report).map((objective) => ({
		id: objectiveIri(au, objective),
		definition: { type: `${activityType}objective` }
	}));
	return {
		id,
		actor: speaker.launched.actor,
		verb: verbOf('answered'),
		object: {
			objectType: 'Activity',
			id: questionIri(au, identifier(report.id)),
			definition: definition(report, language)
		},
		result: {
			response: answer2004(report.answer).response,
			...(report.outcome === 'neutral' ? {} : { success: report.outcome === 'correct' }),
			duration: duration(report.latency)
		},
		context: contextOf(speaker, { parent: [{ id: speaker.launched.activityId }, ...objectives] }),
		timestamp: moment(at)
	};
}
