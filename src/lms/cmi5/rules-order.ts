/** What may follow what, in a session and in a registration (7.1, 9.3). */
import { breach, firstOf, type Hearing, type Rule } from './breach.ts';
import type { Json } from './record.ts';
import { definedVerb, type DefinedVerb } from './statement.ts';

const has = (statements: readonly Json[], ...verbs: DefinedVerb[]): boolean =>
	statements.some((one) => {
		const verb = definedVerb(one);
		return verb !== null && verbs.includes(verb);
	});

const begun: Rule = ({ verb, before, session }) => {
	const initialized = has(before, 'initialized');
	return firstOf(
		breach(
			verb === 'initialized' && !session.preferences,
			'11.0.0.0-3 (d2)',
			'initialized comes before the learner preferences were read.'
		),
		breach(verb === 'initialized' && initialized, '9.3.2.0-3 (d)', 'The session was initialized before.'),
		breach(
			verb !== 'initialized' && !initialized,
			'9.3.0.0-4 (d2)',
			'The first statement must be initialized.'
		)
	);
};

/** By time too: an LMS may judge the order by timestamps (9.7.0.0-1). */
const inTime: Rule = ({ statement, verb, before }) => {
	const at = Date.parse(String(statement['timestamp']));
	const times = before.map((one) => Date.parse(String(one['timestamp'])));
	const first = before.find((one) => definedVerb(one) === 'initialized');
	return firstOf(
		breach(
			first !== undefined && at < Date.parse(String(first['timestamp'])),
			'9.3.0.0-4 (d2)',
			'The timestamp lies before that of initialized.'
		),
		breach(
			verb === 'terminated' && times.some((time) => time > at),
			'9.3.0.0-5 (d2)',
			'The timestamp of terminated lies before that of another statement.'
		)
	);
};

const ended: Rule = ({ before }) =>
	breach(has(before, 'terminated'), '9.3.0.0-5 (d2)', 'The session was terminated before.');

const once: Rule = ({ verb, before, ever }: Hearing) =>
	firstOf(
		breach(verb === 'completed' && has(ever, 'completed'), '9.3.0.0-6 (d2)', 'completed was said before.'),
		breach(verb === 'passed' && has(ever, 'passed'), '9.3.0.0-7 (d2)', 'passed was said before.'),
		breach(verb === 'failed' && has(ever, 'passed'), '9.3.0.0-8 (d)', 'failed comes after passed.'),
		breach(
			(verb === 'passed' || verb === 'failed') && has(before, 'passed', 'failed'),
			'9.3.0.0-3 (d)',
			'A session has one of passed and failed, once.'
		),
		breach(verb !== null && has(before, verb), '9.3.0.0-2 (d)', `${verb} was said before in this session.`)
	);

export const orderRules: Rule[] = [ended, begun, inTime, once];
