/** The LRS refuses statements that xAPI 1.0.3 and cmi5 refuse; numbers are those of `@cmi5/requirements`. */
import requirements from '@cmi5/requirements' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/lms/cmi5/record.ts';
import { extensions } from '../../src/lms/cmi5/statement.ts';
import { actorOf, au, createRegistration } from './registration.ts';
import { allowed, cmi5, moveOn, open, uuid, type Opened } from './unit.ts';

const withResult =
	(change: Json) =>
	(statement: Json): Json => ({ ...statement, result: { ...(statement['result'] as Json), ...change } });
const withContext =
	(change: Json) =>
	(statement: Json): Json => ({ ...statement, context: { ...(statement['context'] as Json), ...change } });
const without =
	(name: string) =>
	(statement: Json): Json =>
		Object.fromEntries(Object.entries(statement).filter(([one]) => one !== name));
const withoutDuration = (statement: Json): Json => ({
	...statement,
	result: without('duration')(statement['result'] as Json)
});

/** Requirement, what is wrong, and how it is done. */
const statements: [string, string, (unit: Opened) => ReturnType<Opened['tell']>][] = [
	['9.1.0.0-1 (d)', 'a statement without an id', (unit) => unit.say('completed', without('id'))],
	[
		'8.1.3.0-3 (d)',
		'another actor than that of the launch',
		(unit) => unit.say('completed', (one) => ({ ...one, actor: actorOf({ name: 'bram' }) }))
	],
	[
		'6.3.0.0-1',
		'voiding',
		(unit) => unit.tell(allowed(unit.session, { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } }))
	],
	['9.3.0.0-1', 'a verb that is the LMS’s own', (unit) => unit.say('satisfied')],
	['9.7.0.0-1 (d)', 'a statement without a timestamp', (unit) => unit.say('completed', without('timestamp'))],
	[
		'9.7.0.0-2 (d)',
		'a timestamp that is not in UTC',
		(unit) => unit.say('completed', (one) => ({ ...one, timestamp: '2030-01-01T10:00:00+01:00' }))
	],
	[
		'8.1.5.0-6 (d)',
		'another object than the activity of the launch',
		(unit) => unit.say('completed', (one) => ({ ...one, object: { id: au } }))
	],
	['10.2.1.0-6 (d)', 'a statement without a context', (unit) => unit.say('completed', without('context'))],
	[
		'9.6.3.1-4 (d)',
		'a statement without the session id',
		(unit) => unit.say('completed', withContext({ extensions: {} }))
	],
	[
		'9.6.1.0-1 (d)',
		'another registration',
		(unit) => unit.say('completed', withContext({ registration: uuid() }))
	],
	[
		'9.6.2.0-1 (d)',
		'a context that leaves out activities of the template',
		(unit) => unit.say('completed', withContext({ contextActivities: { category: [cmi5, moveOn] } }))
	],
	[
		'9.6.2.2-1 (d1)',
		'completed without the moveon category',
		(unit) =>
			unit.say(
				'completed',
				withContext({
					contextActivities: { grouping: [{ objectType: 'Activity', id: au }], category: [cmi5] }
				})
			)
	],
	[
		'9.6.2.2-1 (d2)',
		'passed without the moveon category',
		(unit) =>
			unit.say(
				'passed',
				withContext({
					contextActivities: { grouping: [{ objectType: 'Activity', id: au }], category: [cmi5] }
				})
			)
	],
	[
		'9.6.2.2-1 (d3)',
		'failed without the moveon category',
		(unit) =>
			unit.say(
				'failed',
				withContext({
					contextActivities: { grouping: [{ objectType: 'Activity', id: au }], category: [cmi5] }
				})
			)
	],
	[
		'9.6.2.2-2 (d)',
		'the moveon category where it does not belong',
		(unit) =>
			unit.tell(
				allowed(
					unit.session,
					withContext({
						contextActivities: { grouping: [{ objectType: 'Activity', id: au }], category: [moveOn] }
					})(allowed(unit.session))
				)
			)
	],
	[
		'9.6.3.2-2 (d)',
		'a score without the pass mark it was judged by',
		(unit) => unit.say('passed', withContext({ extensions: { [extensions.session]: unit.session.id } }))
	],
	['9.5.4.1-1 (d)', 'terminated without a duration', (unit) => unit.say('terminated', withoutDuration)],
	['9.5.4.1-2 (d)', 'completed without a duration', (unit) => unit.say('completed', withoutDuration)],
	['9.5.4.1-3 (d)', 'passed without a duration', (unit) => unit.say('passed', withoutDuration)],
	['9.5.4.1-4 (d)', 'failed without a duration', (unit) => unit.say('failed', withoutDuration)],
	['9.5.2.0-1 (d1)', 'passed without success', (unit) => unit.say('passed', withResult({ success: false }))],
	['9.5.2.0-2 (d)', 'failed with success', (unit) => unit.say('failed', withResult({ success: true }))],
	['9.5.2.0-3 (d)', 'completed with success', (unit) => unit.say('completed', withResult({ success: true }))],
	[
		'9.5.3.0-1 (d1)',
		'completed without completion',
		(unit) => unit.say('completed', withResult({ completion: false }))
	],
	['9.5.3.0-2 (d)', 'passed with completion', (unit) => unit.say('passed', withResult({ completion: true }))],
	[
		'9.5.1.0-2 (d)',
		'completed with a score',
		(unit) => unit.say('completed', withResult({ score: { scaled: 1 } }))
	],
	[
		'9.5.1.0-3 (d1)',
		'a raw score without min',
		(unit) => unit.say('passed', withResult({ score: { scaled: 0.9, raw: 9, max: 10 } }))
	],
	[
		'9.5.1.0-3 (d2)',
		'a raw score without max',
		(unit) => unit.say('passed', withResult({ score: { scaled: 0.9, raw: 9, min: 0 } }))
	],
	[
		'9.3.4.0-2 (d2)',
		'passed with a score below the pass mark',
		(unit) => unit.say('passed', withResult({ score: { scaled: 0.69 } }))
	],
	[
		'9.3.5.0-2 (d)',
		'failed with a score at the pass mark',
		(unit) => unit.say('failed', withResult({ score: { scaled: 0.7 } }))
	],
	['9.3.2.0-3 (d)', 'initialized twice', (unit) => unit.say('initialized')],
	['9.3.0.0-6 (d2)', 'completed twice', (unit) => (unit.say('completed'), unit.say('completed'))],
	['9.3.0.0-7 (d2)', 'passed twice', (unit) => (unit.say('passed'), unit.say('passed'))],
	['9.3.0.0-3 (d)', 'passed after failed in one session', (unit) => (unit.say('failed'), unit.say('passed'))],
	['9.3.0.0-8 (d)', 'failed after passed', (unit) => (unit.say('passed'), unit.say('failed'))],
	[
		'9.3.0.0-5 (d2)',
		'anything after terminated',
		(unit) => (unit.say('terminated'), unit.tell(allowed(unit.session)))
	],
	[
		'9.3.0.0-4 (d2)',
		'a timestamp before that of initialized',
		(unit) => unit.tell(allowed(unit.session, { timestamp: '2020-01-01T00:00:00Z' }))
	]
];

describe('a statement is refused', () => {
	test.each(statements)('%s: %s', (requirement, _, act) => {
		const unit = open();
		const answer = act(unit);
		expect(answer.requirement).toBe(requirement);
		expect(answer.status).toBeGreaterThanOrEqual(400);
		expect(Object.keys(requirements)).toContain(requirement);
	});

	test('9.3.0.0-4 (d2): before initialized; 11.0.0.0-3 (d2): initialized before the preferences were read', () => {
		const unit = open({}, createRegistration(), false);
		expect(unit.say('completed').requirement).toBe('9.3.0.0-4 (d2)');
		expect(unit.say('initialized').requirement).toBe('11.0.0.0-3 (d2)');
	});

	test('10.2.1.0-7 (d): when a value of the context template was changed', () => {
		const unit = open();
		unit.session.template = { ...unit.session.template, language: 'nl' };
		expect(unit.say('completed', withContext({ language: 'en' })).requirement).toBe('10.2.1.0-7 (d)');
		expect(unit.say('completed', withContext({ language: 'nl' })).status).toBe(200);
	});

	test.each([
		['10.2.2.0-2 (d)', 'Browse'],
		['10.2.2.0-3 (d)', 'Review']
	] as const)('%s: completed, passed and failed in mode %s', (requirement, mode) => {
		const unit = open({ mode });
		for (const verb of ['completed', 'passed', 'failed'] as const)
			expect(unit.say(verb).requirement).toBe(requirement);
		expect(unit.say('terminated').status).toBe(200);
	});

	test.each([
		['a choice nobody can choose', { interactionType: 'choice', choices: [{ id: 'a' }] }, 'b'],
		['an unknown type', { interactionType: 'essay' }, 'x'],
		['a number that is none', { interactionType: 'numeric' }, 'veel'],
		['parts of another type', { interactionType: 'likert', choices: [{ id: 'a' }] }, 'a'],
		['one id for two parts', { interactionType: 'choice', choices: [{ id: 'a' }, { id: 'a' }] }, 'a']
	])('xapi: an interaction with %s', (_, definition, response) => {
		const unit = open();
		const one = allowed(unit.session, {
			object: { id: `${au}#question/q`, definition },
			result: { response }
		});
		expect(unit.tell(one)).toEqual({ status: 400, requirement: 'xapi' });
	});
});
