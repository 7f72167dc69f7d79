import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureCourse, onCopy, type Edit } from '../../tests/tools/course-copy.ts';
import type { SlotTable } from '../lib/course/course.schema.ts';
import { keyChange } from './answer-key.ts';
import { checkCourse } from './check.ts';
import { assignSlots, mergeSlots, slotNames, type AssignedSlots, type SlotNames } from './slots.ts';

function assign(edits: Record<string, Edit> = {}): Promise<AssignedSlots> {
	return onCopy(edits, (folder) => {
		const { course } = checkCourse(folder);
		if (!course) throw new Error(`${fixtureCourse} could not be read`);
		return assignSlots(slotNames(course), course.released);
	});
}

const newOption: [string, string] = [
	'      - id: wit\n        text: Wit\n',
	'      - id: paars\n        text: Paars\n        correct: false\n      - id: wit\n        text: Wit\n'
];

describe('a number of a released course', () => {
	test('stays with its id, also when what it stood for is gone', async () => {
		const { table } = await assign();
		expect(table.questions['p_oud']?.slot).toBe(3);
		expect(table.questions['p_kleur']?.parts).toEqual({ wit: 0, geel: 1, rood: 2, blauw: 3 });
	});

	test('is never that of a removed question: a new one gets the next', async () => {
		const { table, unreleased } = await assign();
		expect(table.questions['t_volgorde']?.slot).toBe(17);
		expect(unreleased).toEqual(['question t_volgorde']);
	});

	test('is not moved by an option that is put in front of the others', async () => {
		const { table, unreleased } = await assign({ 'nl/questions/oefenen.yaml': [newOption] });
		expect(table.questions['p_kleur']?.parts).toEqual({ wit: 0, geel: 1, rood: 2, blauw: 3, paars: 4 });
		expect(unreleased).toEqual(['part p_kleur.paars', 'question t_volgorde']);
	});

	test('does not follow the order of lessons', async () => {
		const lessons = {
			'course.yaml': [['- licht\n  - oefenen', '- oefenen\n  - licht']] as [string, string][]
		};
		expect((await assign(lessons)).table.lessons).toEqual({ licht: 0, oefenen: 1 });
	});

	test('is given in course order when nothing was released yet', async () => {
		const { table } = await assign({ 'released.json': null });
		const slots = Object.entries(table.questions).map(([id, { slot }]) => [id, slot]);
		expect(slots).toEqual(
			[
				'p_kleur',
				'p_waar',
				'p_doen',
				'p_paren',
				'p_volgorde',
				'p_groepen',
				'p_lijn',
				'p_zoek',
				'p_foto',
				'p_logboek',
				'p_getal',
				'p_mening',
				'p_voor_uzelf',
				't_kleur',
				't_tas',
				't_stuk',
				't_volgorde'
			].map((id, index) => [id, index])
		);
	});
});

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'));
const names = fc
	.record({ lessons: ids, questions: ids, parts: ids })
	.map(({ lessons, questions, parts }): SlotNames => ({
		lessons,
		questions: questions.map((id) => ({ id, key: 'single', parts, targets: null })),
		scenarios: questions.map((id) => ({ id, key: 'scenario', parts: parts.map((part) => `s.${part}`) }))
	}));

/** Every number of a table with what it belongs to. */
function rows({ lessons, questions, scenarios }: SlotTable): Map<string, number> {
	return new Map([
		...Object.entries(lessons).map(([id, slot]) => [`lesson ${id}`, slot] as const),
		...Object.entries(questions).flatMap(([id, { slot, parts }]) => [
			[`question ${id}`, slot] as const,
			...Object.entries(parts).map(([part, number]) => [`part ${id} ${part}`, number] as const)
		]),
		...Object.entries(scenarios).flatMap(([id, { slot, parts }]) => [
			[`scenario ${id}`, slot] as const,
			...Object.entries(parts).map(([part, number]) => [`choice ${id} ${part}`, number] as const)
		])
	]);
}

test('however often a course changes, no number changes hands and none is given out twice', () => {
	fc.assert(
		fc.property(fc.array(names, { minLength: 2, maxLength: 6 }), (releases) => {
			let table: SlotTable | null = null;
			for (const [index, release] of releases.entries()) {
				const before: Map<string, number> = table ? rows(table) : new Map();
				table = mergeSlots(assignSlots(release, table).table, `1.${index}.0`);
				const after = rows(table);
				for (const [name, slot] of before) expect(after.get(name)).toBe(slot);
				const ofLessons = Object.values(table.lessons);
				expect(new Set(ofLessons).size).toBe(ofLessons.length);
				const ofQuestions = Object.values(table.questions).map(({ slot }) => slot);
				expect(new Set(ofQuestions).size).toBe(ofQuestions.length);
				const ofScenarios = Object.values(table.scenarios).map(({ slot }) => slot);
				expect(new Set(ofScenarios).size).toBe(ofScenarios.length);
			}
		})
	);
});

test('a new lesson comes behind the highest number, also where one below it is free', () => {
	const released: SlotTable = {
		format: 1,
		version: '1.0.0',
		lessons: { a: 0, c: 5 },
		questions: {},
		scenarios: {}
	};
	const { table } = assignSlots({ lessons: ['b', 'a', 'c'], questions: [], scenarios: [] }, released);
	expect(table.lessons).toEqual({ a: 0, c: 5, b: 6 });
});

test('what was just released has nothing left to release', async () => {
	const { table } = await assign();
	const names: SlotNames = {
		lessons: ['licht', 'oefenen'],
		questions: [{ id: 't_tas', key: 'truefalse answer=true', parts: [], targets: null }],
		scenarios: []
	};
	const released = mergeSlots(assignSlots(names, table).table, '1.2.0');
	expect(assignSlots(names, released)).toEqual({ table: { ...released, seal: undefined }, unreleased: [] });
});

test('a question that was taken out is marked as gone for as long as it is, and gets its own slot back', () => {
	const names = (...ids: string[]): SlotNames => ({
		lessons: [],
		questions: ids.map((id) => ({ id, key: 'truefalse answer=true', parts: [], targets: null })),
		scenarios: []
	});
	const first = assignSlots(names('a', 'b'), null).table;
	const second = assignSlots(names('b'), first).table;
	expect(second.questions).toMatchObject({ a: { slot: 0, gone: true }, b: { slot: 1 } });
	expect(second.questions['b']).not.toHaveProperty('gone');
	expect(assignSlots(names('a', 'b'), second).table).toEqual(first);
});

test('an answer key may gain and lose what is not right, but what is right stays, and none may mean something else', () => {
	expect(keyChange('single a=right b=wrong', 'single a=right c=wrong')).toBeNull();
	expect(keyChange('single a=right b=wrong', 'single a=wrong b=right')).toBe('a was right and is now wrong');
	expect(keyChange('single a=right b=wrong', 'single b=wrong c=right')).toBe('c is right and was not there');
	expect(keyChange('multiple a=right b=wrong', 'multiple a=right b=wrong c=right')).toBe(
		'c is right and was not there'
	);
	expect(keyChange('multiple a=right b=right c=wrong', 'multiple a=right c=wrong')).toBe(
		'b was right and is gone'
	);
	expect(keyChange('single a=right', 'multiple a=right')).toBe('the type was single and is now multiple');
});

test('of graded options the best is the right answer of one, and all that earn something are those of several', () => {
	expect(keyChange('single a=strong b=risky', 'single a=strong c=defensible d=harmful')).toBeNull();
	expect(keyChange('single a=strong b=risky', 'single b=risky c=strong')).toBe(
		'c is strong and was not there'
	);
	expect(keyChange('multiple a=strong b=risky', 'multiple a=strong c=harmful')).toBeNull();
	expect(keyChange('multiple a=strong', 'multiple a=strong b=defensible')).toBe(
		'b is defensible and was not there'
	);
});

test('a signal more, and an item more or less, is another right answer; a row that is no signal is none', () => {
	expect(keyChange('spotting a=druk b=none', 'spotting a=druk c=none')).toBeNull();
	expect(keyChange('spotting a=druk', 'spotting a=druk b=druk')).toBe('b is druk and was not there');
	expect(keyChange('sorting a=in b=uit', 'sorting a=in')).toBe('b was uit and is gone');
	expect(keyChange('ordering a>b>c', 'ordering a>b>c')).toBeNull();
	expect(keyChange('ordering a>b>c', 'ordering a>d>c')).toBe('the order was a, b, c and is now a, d, c');
	expect(keyChange('ordering a>b>c', 'ordering c>a>b')).toBe('the order was a, b, c and is now c, a, b');
});

test('choices of a scenario come and go, as each is worth what it is by itself', () => {
	expect(keyChange('scenario s.a=strong s.b=risky', 'scenario s.c=strong s.b=risky')).toBeNull();
	expect(keyChange('scenario s.a=strong', 'scenario s.a=risky')).toBe('s.a was strong and is now risky');
});
