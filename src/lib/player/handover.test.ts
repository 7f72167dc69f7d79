import { describe, expect, test } from 'vitest';
import type { InteractionReport, Report } from '../course/report.ts';
import type { Launch, Reason } from '../tracking/tracker.ts';
import { Handover } from './handover.svelte.ts';

const answer = (id: string) => ({ id }) as InteractionReport;

/** A tracker that hears, a record of answers alone, and a screen that is painted when the test says so. */
function desk(confirms = true) {
	const heard: [Reason | 'finish', readonly string[]][] = [];
	const waiting: (() => void)[] = [];
	const ids = ({ interactions }: Report) => interactions.map(({ id }) => id);
	const handover = new Handover(
		{
			onHealth: (listener) => {
				listener({ state: 'saved', at: 5, error: null });
				return () => undefined;
			},
			save: (report, reason) => void heard.push([reason, ids(report)]),
			finish: (report) => {
				heard.push(['finish', ids(report)]);
				return Promise.resolve(confirms);
			}
		},
		(work) => void waiting.push(work),
		(interactions) => ({ interactions }) as Report
	);
	handover.launch = { mode: 'normal' } as Launch;
	return { handover, heard, waiting, paint: () => waiting.splice(0).forEach((work) => work()) };
}

describe('changes before one paint', () => {
	test('go together, for the reason of the last', () => {
		const { handover, heard, waiting, paint } = desk();
		handover.plan('answer');
		handover.journal([answer('a')]);
		handover.plan('page');
		handover.journal([answer('b')]);
		expect(heard).toEqual([]);
		expect(waiting).toHaveLength(1);
		paint();
		expect(heard).toEqual([['page', ['a', 'b']]]);
	});

	test('are urgent when one of them was', () => {
		const { handover, heard, paint } = desk();
		handover.plan('status');
		handover.plan('page');
		paint();
		handover.plan('page');
		paint();
		expect(heard.map(([reason]) => reason)).toEqual(['status', 'page']);
	});

	test('go at once with a record that may not wait, and not again after the paint', () => {
		const { handover, heard, paint } = desk();
		handover.plan('status');
		handover.now('hidden');
		paint();
		expect(heard.map(([reason]) => reason)).toEqual(['hidden']);
	});
});

describe('a course that is closed', () => {
	test('takes along what waited, and is open again once more is done', async () => {
		const { handover, heard, paint } = desk();
		handover.journal([answer('a')]);
		handover.plan('answer');
		expect(handover.open).toBe(true);
		expect(await handover.finish()).toBe(true);
		expect(handover.open).toBe(false);
		handover.journal([answer('b')]);
		handover.plan('answer');
		expect(handover.closed).toBe(false);
		paint();
		expect(heard).toEqual([
			['finish', ['a']],
			['answer', ['a', 'b']]
		]);
	});

	test('goes on handing over when the LMS did not confirm', async () => {
		const { handover, heard, paint } = desk(false);
		expect(await handover.finish()).toBe(false);
		handover.plan('page');
		paint();
		expect(heard.map(([reason]) => reason)).toEqual(['finish', 'page']);
	});
});

test('nothing is open before the tracker has told what it found, and nothing goes', () => {
	const { handover, heard, paint } = desk();
	handover.launch = null;
	expect(handover.open).toBe(false);
	handover.plan('page');
	paint();
	expect(heard).toEqual([]);
});

test('what is forgotten before the paint is not handed over, nor are its answers later', () => {
	const { handover, heard, paint } = desk();
	handover.journal([answer('a')]);
	handover.plan('answer');
	expect(handover.touched).toBe(true);
	handover.forget();
	expect(handover.touched).toBe(false);
	paint();
	expect(heard).toEqual([]);
	handover.plan('page');
	paint();
	expect(heard).toEqual([['page', []]]);
});

test('how saving stands is heard from the moment it is asked for', () => {
	const { handover } = desk();
	expect(handover.health.state).toBe('idle');
	handover.listen();
	expect(handover.health).toEqual({ state: 'saved', at: 5, error: null });
});
