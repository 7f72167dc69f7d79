/** What every statement must be, and what xAPI 1.0.3 asks of it. */
import { breach, firstOf, type Rule } from './breach.ts';
import { asObject, same } from './record.ts';
import { isDefined, ofLms, resultOf, scoreOf, verbId, verbName } from './statement.ts';

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?/;
const duration = /^P(?=.)(\d+(\.\d+)?W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/;

const known = [
	'id',
	'actor',
	'verb',
	'object',
	'result',
	'context',
	'timestamp',
	'stored',
	'authority',
	'version',
	'attachments'
];

const parts: Rule = ({ statement, session }) =>
	firstOf(
		breach(!uuid.test(String(statement['id'])), '9.1.0.0-1 (d)', 'The statement has no id that is a UUID.'),
		breach(
			Object.keys(statement).some((name) => !known.includes(name)),
			'xapi',
			'The statement has a property xAPI does not know.'
		),
		breach(
			!same(statement['actor'], session.actor),
			'8.1.3.0-3 (d)',
			'The actor is not the one of the launch.'
		),
		breach(!iri.test(String(verbId(statement))), 'xapi', 'The verb has no id that is an IRI.'),
		breach(
			!iri.test(String(asObject(statement['object'])?.['id'])),
			'xapi',
			'The object has no id that is an IRI.'
		),
		breach(/verbs\/voided$/.test(String(verbId(statement))), '6.3.0.0-1', 'Content may not void statements.'),
		breach(
			isDefined(statement) && ofLms.some((verb) => verb === verbName(statement)),
			'9.3.0.0-1',
			`Only the LMS may say ${verbName(statement)}.`
		)
	);

const time: Rule = ({ statement }) => {
	const at = statement['timestamp'];
	return firstOf(
		breach(typeof at !== 'string', '9.7.0.0-1 (d)', 'The statement has no timestamp.'),
		breach(
			typeof at === 'string' &&
				(!moment.test(at) || Number.isNaN(Date.parse(at)) || !/(Z|[+-]00:?00)$/.test(at)),
			'9.7.0.0-2 (d)',
			'The timestamp is not in UTC.'
		)
	);
};

const inRange = (value: unknown, low: number, high: number): boolean =>
	typeof value === 'number' && value >= low && value <= high;

const result: Rule = ({ statement }) => {
	const found = resultOf(statement);
	const score = scoreOf(statement);
	const length = found['duration'];
	return firstOf(
		breach(
			score?.['scaled'] !== undefined && !inRange(score['scaled'], -1, 1),
			'xapi',
			'score.scaled is not a number from -1 to 1.'
		),
		breach(
			score !== null && 'raw' in score && !('min' in score),
			'9.5.1.0-3 (d1)',
			'score.raw comes without min.'
		),
		breach(
			score !== null && 'raw' in score && !('max' in score),
			'9.5.1.0-3 (d2)',
			'score.raw comes without max.'
		),
		breach(
			length !== undefined && !(typeof length === 'string' && duration.test(length)),
			'xapi',
			'The duration is not written by ISO 8601.'
		),
		breach(
			'response' in found && typeof found['response'] !== 'string',
			'xapi',
			'The response is not a string.'
		),
		...['success', 'completion'].map((name) =>
			breach(name in found && typeof found[name] !== 'boolean', 'xapi', `${name} is neither true nor false.`)
		)
	);
};

export const shapeRules: Rule[] = [parts, time, result];
