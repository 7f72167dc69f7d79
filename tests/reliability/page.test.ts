import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { reliabilityPage, troubles } from './page.ts';
import { row } from './row.ts';

const ran = [
	{ file: 'tests/a.test.ts', title: 'group it holds', passed: true },
	{ file: 'tests/a.test.ts', title: 'group it breaks', passed: false }
];

test('every row of A1 to A7 and C7 is there once, with tests or a reason', () => {
	const counts = { A1: 13, A2: 23, A3: 11, A4: 23, A5: 21, A6: 16, A7: 11, C7: 11 };
	const wanted = Object.entries(counts).flatMap(([part, count]) =>
		Array.from({ length: count }, (_, n) => `${part}.${n + 1}`)
	);
	expect(catalogue().map(({ id }) => id)).toEqual(wanted);
	expect(catalogue().filter(({ proofs, beyond }) => proofs.length === 0 && !beyond)).toEqual([]);
});

test('a row whose test failed, is gone or never was is named', () => {
	const rows = [
		row('A1.1', 'x', ['a.test.ts › holds']),
		row('A1.2', 'x', ['a.test.ts › breaks']),
		row('A1.3', 'x', ['b.test.ts › holds']),
		row('A1.4', 'x', [])
	];
	expect(troubles(rows, ran)).toEqual([
		'A1.2: "breaks" in a.test.ts failed',
		'A1.3: there is no test "holds" in b.test.ts',
		'A1.4 has neither a test nor a reason why not'
	]);
});

test('a test proves no row whose number or file only begins or ends like its own', () => {
	const others = [
		{ file: 'tests/b-a.test.ts', title: '[A7 A2.1] it holds', passed: true },
		{ file: 'tests/a.test.ts', title: '[A2.10 A7] it upholds', passed: true }
	];
	const row21 = [row('A2.1', 'x', ['a.test.ts › A2.1', 'a.test.ts › holds'])];
	expect(troubles(row21, others)).toEqual([
		'A2.1: there is no test "A2.1" in a.test.ts',
		'A2.1: there is no test "holds" in a.test.ts'
	]);
	const own = { file: 'tests/a.test.ts', title: '[A2.10 A2.1] it holds', passed: true };
	expect(troubles(row21, [...others, own])).toEqual([]);
});

test('the page tells each row with its tests and result, and what is beyond us', () => {
	const page = reliabilityPage(
		[row('A1.1', 'a | b', ['a.test.ts › holds']), row('A6.14', 'print', [], 'Not seen from here.')],
		ran,
		['More.']
	);
	expect(page).toContain('| A1.1 | a \\| b | holds (a.test.ts) | passed |');
	expect(page).toContain('| A6.14 | print | – | see below |');
	expect(page).toContain('- **A6.14** Not seen from here.\n- More.');
});
