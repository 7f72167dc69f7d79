import { describe, expect, test } from 'vitest';
import { newProgress, type Progress } from '../course/progress.ts';
import { encodeState } from '../course/state.ts';
import { dayOf, standingOf } from './certificate.ts';

const done: Progress = { ...newProgress(1), completed: true, best: { percent: 90, passed: true } };
const open = newProgress(1);

const launch = {
	standard: 'scorm12',
	connected: true,
	mode: 'normal',
	state: '',
	location: '',
	completed: false,
	passed: null,
	copy: null
} as const;

type Seen = Parameters<typeof standingOf>[0];
const seen = (over: Partial<Seen>, kind: 'lms' | 'web' | 'offline' = 'lms'): Seen => ({
	edition: { kind } as Seen['edition'],
	situation: kind === 'lms' ? 'lms' : 'device',
	health: { state: 'saved', at: 1, error: null },
	launch,
	progress: done,
	...over
});
const off = { state: 'off', at: null, error: null } as const;

describe('a certificate', () => {
	test('is there when the course is completed by its own rule, and says that the exam was passed', () => {
		expect(standingOf(seen({}))).toMatchObject({ earned: true, passed: true, unseen: false });
	});

	test('is not there before that, also with a passed exam', () => {
		const passed = { ...done, completed: false };
		expect(standingOf(seen({ progress: passed }))).toMatchObject({ earned: false, passed: false });
		expect(standingOf(seen({ progress: open }))).toMatchObject({ earned: false, unseen: false });
	});

	test('does not say passed when the course was completed without', () => {
		const read = { ...done, best: { percent: 40, passed: false } };
		expect(standingOf(seen({ progress: read }))).toMatchObject({ earned: true, passed: false });
	});

	test('is not earned by what is done while looking back', () => {
		const review = { situation: 'review' } as const;
		expect(standingOf(seen(review))).toMatchObject({ earned: false, passed: false, unseen: true });
	});

	test('that was earned before can be seen while looking back, whatever is done now', () => {
		const state = encodeState(done);
		const review = { situation: 'review', progress: open, launch: { ...launch, state } } as const;
		expect(standingOf(seen(review))).toMatchObject({ earned: true, passed: true, unseen: false });
	});

	test('is there for a record that says completed though its state was lost', () => {
		const lost = { ...launch, completed: true, passed: true };
		expect(standingOf(seen({ progress: open, launch: lost }))).toMatchObject({ earned: true, passed: true });
	});

	test.each(['off', 'elsewhere', 'ended'] as const)(
		'is not given by an LMS package for work that reaches no LMS (%s)',
		(state) => {
			const health = { state, at: null, error: null };
			expect(standingOf(seen({ health }))).toMatchObject({ earned: false, unseen: true });
		}
	);

	test('is given to who studies alone, also where nothing can be kept', () => {
		expect(standingOf(seen({ health: off }, 'offline'))).toMatchObject({ earned: true, passed: true });
	});

	test('bears the day it is where the learner is', () => {
		expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
	});
});
