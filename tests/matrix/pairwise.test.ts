import { describe, expect, test } from 'vitest';
import * as cmi5 from './cmi5-switches.ts';
import { columns, everyCase, fewCases, fits, nameOf } from './switches.ts';

describe('the matrix of cases', () => {
	const rows = fewCases();
	const names = Object.keys(columns) as (keyof typeof columns)[];

	test('every two values that go together meet in some row', () => {
		const missed = names.flatMap((a) =>
			names
				.filter((b) => b !== a)
				.flatMap((b) =>
					columns[a].flatMap((x) =>
						columns[b]
							.filter((y) => fits({ [a]: x, [b]: y }) && !rows.some((row) => row[a] === x && row[b] === y))
							.map((y) => `${x} with ${y}`)
					)
				)
		);
		expect(missed).toEqual([]);
	});

	test('no row holds what does not go together, and there are few of them', () => {
		expect(rows.filter((row) => !fits(row))).toEqual([]);
		expect(rows.length).toBeLessThan(70);
	});

	test('a second window, which takes time, is opened in few of them', () => {
		const second = rows.filter(({ windows }) => windows === 'two windows');
		expect(second.length).toBeLessThan(20);
	});

	test('the whole of it has every switch with every standard, window and way of leaving, once', () => {
		const all = everyCase();
		expect(new Set(all.map(nameOf)).size).toBe(all.length);
		const met = all.filter((one) => one.commit === 'down');
		expect(met).toHaveLength(2 * (6 + 5 + 5));
	});
});

describe('the matrix of cmi5', () => {
	const names = Object.keys(cmi5.columns) as (keyof typeof cmi5.columns)[];

	test('the few cases of an ordinary run hold every value', () => {
		const few = cmi5.fewCases();
		const missed = names.flatMap((name) =>
			cmi5.columns[name].filter((value) => !few.some((one) => one[name] === value))
		);
		expect(missed).toEqual([]);
		expect(few.length).toBeLessThanOrEqual(12);
		expect(few.filter((one) => !cmi5.fits(one))).toEqual([]);
	});

	test('the whole of it has every trouble with every way of leaving, once', () => {
		const all = cmi5.everyCase();
		expect(new Set(all.map(cmi5.nameOf)).size).toBe(all.length);
		for (const trouble of cmi5.columns.trouble)
			for (const leaving of cmi5.columns.leaving)
				expect(all.some((one) => one.trouble === trouble && one.leaving === leaving)).toBe(true);
	});
});
