/** Interaction activities (xAPI 1.0.3, part 2, 2.4.4.1): type, patterns and response must fit. */
import { breach, firstOf, type Rule } from './breach.ts';
import { asObject, type Json } from './record.ts';
import { resultOf } from './statement.ts';

const types = [
	'true-false',
	'choice',
	'fill-in',
	'long-fill-in',
	'matching',
	'performance',
	'sequencing',
	'likert',
	'numeric',
	'other'
];

/** Lists of parts each type may have. */
const lists: Record<string, string[]> = {
	choice: ['choices'],
	sequencing: ['choices'],
	likert: ['scale'],
	matching: ['source', 'target'],
	performance: ['steps']
};

const allLists = ['choices', 'scale', 'source', 'target', 'steps'];

function idsOf(definition: Json, list: string): string[] | null {
	const parts = definition[list];
	return Array.isArray(parts) ? parts.map((part) => String(asObject(part)?.['id'])) : null;
}

/** Parts named in a response or pattern that the definition does not list. */
function strangers(type: string, definition: Json, written: string): string[] {
	const [list] = lists[type] ?? [];
	const known = list ? idsOf(definition, list) : null;
	if (!known || written === '') return [];
	return written
		.split('[,]')
		.map((part) => part.split('[.]')[0] ?? '')
		.filter((id) => !known.includes(id));
}

const isNumber = (text: string): boolean => text === '' || /^-?\d+(\.\d+)?$/.test(text);

function fits(type: string, response: string): boolean {
	if (type === 'true-false') return response === 'true' || response === 'false';
	if (type === 'numeric') return isNumber(response);
	return true;
}

const sayings = (definition: Json): unknown[] => {
	const patterns = definition['correctResponsesPattern'];
	return Array.isArray(patterns) ? patterns : patterns === undefined ? [] : [null];
};

export const interaction: Rule = ({ statement }) => {
	const definition = asObject(asObject(statement['object'])?.['definition']);
	if (!definition || !('interactionType' in definition)) return null;
	const type = String(definition['interactionType']);
	const response = resultOf(statement)['response'];
	const patterns = sayings(definition);
	const written = [...patterns, ...(response === undefined ? [] : [response])];
	return firstOf(
		breach(!types.includes(type), 'xapi', `"${type}" is no interaction type.`),
		breach(
			written.some((one) => typeof one !== 'string'),
			'xapi',
			'Responses and patterns are strings.'
		),
		breach(
			allLists.some((list) => list in definition && !(lists[type] ?? []).includes(list)),
			'xapi',
			'The definition lists parts its type does not have.'
		),
		breach(
			allLists.some(
				(list) => new Set(idsOf(definition, list)).size !== (idsOf(definition, list)?.length ?? 0)
			),
			'xapi',
			'Two parts have the same id.'
		),
		breach(
			written.some((one) => strangers(type, definition, String(one)).length > 0),
			'xapi',
			'A response or pattern names a part that is not listed.'
		),
		breach(
			!fits(type, String(response ?? 'true')) && response !== undefined,
			'xapi',
			`"${String(response)}" is no answer to ${type}.`
		)
	);
};
