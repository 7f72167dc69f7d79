import { expect, test } from 'vitest';
import { parseStatus, rises, type Status } from './status.ts';

const all: Status[] = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];

test.each(all.flatMap((from) => all.map((to) => [from, to] as const)))(
	'%s may become %s only if that is higher',
	(from, to) => {
		expect(rises(from, to)).toBe(all.indexOf(to) > all.indexOf(from));
	}
);

test('passed stays, and completed never turns into failed', () => {
	expect(all.filter((to) => rises('passed', to))).toEqual([]);
	expect(rises('completed', 'failed')).toBe(false);
	expect(rises('failed', 'passed')).toBe(true);
	expect(rises('failed', 'completed')).toBe(true);
});

test.each([
	['Completed', 'completed'],
	['not_attempted', 'not attempted'],
	[' NOT-ATTEMPTED ', 'not attempted'],
	['', 'not attempted'],
	['unknown', 'not attempted'],
	['null', 'not attempted'],
	['Passed', 'passed']
])('%s from an LMS means %s', (given, meant) => {
	expect(parseStatus(given)).toBe(meant);
});
