/**
 * What the statements of a unit come to, in the names of SCORM 2004: so the pages that show status, score and answers
 * are the same for both standards.
 */
import { asObject, type Cmi5Record, type Json } from './record.ts';
import { verdictsOf } from './satisfaction.ts';
import { contextOf, definedVerb, activities, resultOf, scoreOf, verbName } from './statement.ts';

type Values = Record<string, string>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The words of a language map: Dutch when there is, else the first. */
function wordsOf(map: unknown): string {
	const words = asObject(map) ?? {};
	return textOf(words['nl'] ?? words['nl-NL'] ?? Object.values(words)[0]);
}

/** The last part of an id, after `/` or `#`. */
const shortId = (id: unknown): string => textOf(id).split(/[/#]/).at(-1) ?? '';

function objectivesOf(statement: Json): string[] {
	return activities(contextOf(statement), 'parent')
		.filter((one) => /\/objective$/.test(textOf(asObject(one['definition'])?.['type'])))
		.map((one) => shortId(one['id']));
}

function interactionValues(statement: Json, row: number): Values {
	const object = asObject(statement['object']);
	const definition = asObject(object?.['definition']) ?? {};
	const result = resultOf(statement);
	const patterns = definition['correctResponsesPattern'];
	const fields: [string, string][] = [
		['id', shortId(object?.['id'])],
		['type', textOf(definition['interactionType'])],
		['timestamp', textOf(statement['timestamp'])],
		...(Array.isArray(patterns) ? patterns : []).map((one, n): [string, string] => [
			`correct_responses.${n}.pattern`,
			textOf(one)
		]),
		...objectivesOf(statement).map((id, n): [string, string] => [`objectives.${n}.id`, id]),
		['learner_response', textOf(result['response'])],
		[
			'result',
			result['success'] === true ? 'correct' : result['success'] === false ? 'incorrect' : 'neutral'
		],
		['latency', textOf(result['duration'])],
		['description', wordsOf(definition['description'] ?? definition['name'])]
	];
	return Object.fromEntries(
		fields
			.filter(([, value]) => value !== '')
			.map(([name, value]) => [`cmi.interactions.${row}.${name}`, value])
	);
}

/** Everything one unit's page shows. Empty until it was initialized. */
export function valuesOf(record: Cmi5Record, item: string): Values {
	const sessions = new Set(record.sessions.filter((one) => one.item === item).map(({ id }) => id));
	const said = record.statements
		.filter(({ by, session }) => by === 'unit' && sessions.has(session))
		.map(({ statement }) => statement);
	if (said.length === 0) return {};
	const { completed, passed } = verdictsOf(record, item);
	const failed = said.some((one) => definedVerb(one) === 'failed');
	const scores = said.flatMap((one) => (definedVerb(one) ? (scoreOf(one)?.['scaled'] ?? []) : []));
	const best = Math.max(...scores.filter((one): one is number => typeof one === 'number'));
	const answered = said.filter((one) => verbName(one) === 'answered');
	return {
		'cmi.completion_status': completed ? 'completed' : 'incomplete',
		'cmi.success_status': passed ? 'passed' : failed ? 'failed' : 'unknown',
		...(Number.isFinite(best) ? { 'cmi.score.scaled': String(best) } : {}),
		...Object.assign({}, ...answered.map(interactionValues))
	};
}

/** Seconds a session lasted, by its terminated or abandoned statement; 0 while it is open. */
export function durationOf(record: Cmi5Record, session: string): string {
	const end = record.statements.find(
		(one) => one.session === session && ['terminated', 'abandoned'].includes(definedVerb(one.statement) ?? '')
	);
	return textOf(end && resultOf(end.statement)['duration']);
}
