import { describe, expect, test } from 'vitest';
import { roomForAll, type InteractionReport } from '../course/report.ts';
import type { Api } from './api.ts';
import { createLedger } from './ledger.ts';
import { createRows } from './rows.ts';
import { scorm2004 } from './scorm2004.ts';

/** An LMS that keeps what it is told of interactions; `had` rows stand there from before. */
function lms({ had = 0, counts = true, declines = (_id: string): boolean => false } = {}) {
	const ids = new Map<number, string>();
	const api = {
		get: (element: string) =>
			element.endsWith('_children')
				? 'id,type'
				: element.endsWith('_count') && counts
					? String(had + ids.size)
					: '',
		set(element: string, value: string) {
			const [, row, field] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
			if (field === 'id' && declines(value)) return { ok: false, code: 406 };
			if (field === 'id') ids.set(Number(row), value);
			return { ok: true, code: 0 };
		},
		code: () => 0
	} as unknown as Api;
	return { rows: createRows(api, scorm2004, createLedger(api, []), false, 0), ids };
}

const answer = (id: string, exam = false): InteractionReport => ({
	id,
	answer: { type: 'likert', among: ['a'], response: 'a' },
	objectives: [],
	at: 0,
	latency: 0,
	weight: 1,
	outcome: 'neutral',
	description: '',
	exam
});

const many = (count: number, from = 0): InteractionReport[] =>
	Array.from({ length: count }, (_, index) => answer(`q_${from + index}`));

describe('an attempt with more answers than there is sure room for', () => {
	test('tells all of them up to the limit', () => {
		const { rows, ids } = lms();
		rows.interactions(many(roomForAll));
		expect(ids.size).toBe(roomForAll);
	});

	test('tells only those of the exam from there on, row after row', () => {
		const { rows, ids } = lms();
		rows.interactions([...many(roomForAll + 3), answer('t_1', true), answer('p_late'), answer('t_2', true)]);
		expect([...ids].slice(roomForAll)).toEqual([
			[roomForAll, 't_1'],
			[roomForAll + 1, 't_2']
		]);
	});

	test('counts what earlier sessions told', () => {
		const { rows, ids } = lms({ had: roomForAll - 1 });
		rows.interactions([answer('p_last'), answer('p_over'), answer('t_1', true)]);
		expect([...ids]).toEqual([
			[roomForAll - 1, 'p_last'],
			[roomForAll, 't_1']
		]);
	});

	test('writes over no answer when a commit failed and all is told again', () => {
		const { rows, ids } = lms({ had: roomForAll });
		const all = [answer('p_over'), answer('t_1', true)];
		rows.interactions(all);
		rows.doubt();
		rows.interactions(all);
		rows.interactions([...all, answer('t_2', true)]);
		expect([...ids.values()]).toEqual(['t_1', 't_2']);
	});
});

describe('an LMS that can’t say how long its list is', () => {
	test('has no answer written over when a commit failed behind one that was left out', () => {
		const { rows, ids } = lms({ counts: false });
		const all = [...many(roomForAll), answer('p_over'), answer('t_1', true)];
		rows.interactions(all);
		rows.doubt();
		rows.interactions([...all, answer('t_2', true)]);
		expect([...ids].slice(roomForAll)).toEqual([
			[roomForAll, 't_1'],
			[roomForAll + 1, 't_2']
		]);
	});

	test('keeps what it has stored of this session when it has to be opened anew', () => {
		const { rows, ids } = lms({ counts: false });
		rows.interactions(many(2));
		rows.confirm();
		rows.forget();
		rows.interactions(many(3));
		expect([...ids.values()]).toEqual(['q_0', 'q_1', 'q_2']);
	});
});

test('the answer behind one that was left out keeps its row when a commit failed and more came meanwhile', () => {
	const { rows, ids } = lms({ had: roomForAll });
	const all = [answer('p_over'), answer('t_1', true)];
	rows.interactions(all);
	rows.doubt();
	rows.interactions([...all, answer('t_2', true)]);
	expect([...ids.values()]).toEqual(['t_1', 't_2']);
});

test('an answer the LMS declines takes no row, also when all is told again', () => {
	const { rows, ids } = lms({ declines: (id) => id === 'q_1' });
	const all = many(3);
	rows.interactions(all);
	rows.doubt();
	rows.interactions(all);
	rows.interactions([...all, answer('q_9')]);
	expect([...ids]).toEqual([
		[0, 'q_0'],
		[1, 'q_2'],
		[2, 'q_9']
	]);
});
