import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureCourse } from '../../tests/tools/course-copy.ts';
import type { Question, QuestionType } from '../lib/course/questions/index.ts';
import { compileCourse } from './compile.ts';

let questions: Question[];
beforeAll(async () => {
	const { editions } = await compileCourse(fixtureCourse);
	const { lessons, exam } = editions['nl'] ?? { lessons: [], exam: null };
	questions = [...lessons.flatMap((lesson) => lesson.questions), ...(exam?.questions ?? [])];
});

function question<T extends QuestionType>(id: string, type: T): Extract<Question, { type: T }> {
	const found = questions.find((one) => one.id === id);
	if (found?.type !== type) throw new Error(`no question ${id} of type ${type}`);
	return found as Extract<Question, { type: T }>;
}

describe('a question as the player gets it', () => {
	test('has its texts rendered, and null where the author wrote nothing', () => {
		const { options: _, ...base } = question('p_kleur', 'single');
		expect(base).toEqual({
			type: 'single',
			id: 'p_kleur',
			slot: 0,
			objectives: ['verlichting'],
			situation: '<p>Ada fietst naar huis. Het wordt donker.</p>',
			stem: '<p>Welke kleur heeft het licht <strong>achter</strong>?</p>',
			plain: 'Welke kleur heeft het licht achter?',
			weight: 1,
			critical: false,
			attempts: 2,
			shuffle: true,
			hint: '<p>Denk aan een rem.</p>',
			model: '<p>Achter is rood.</p>',
			confidence: false,
			feedback: { correct: '<p>Zo is het.</p>', partly: null, wrong: '<p>Kijk nog eens.</p>' }
		});
	});

	test('with right and wrong options has no grades', () => {
		const options = question('p_kleur', 'single').options.map(({ id, slot, text, correct, grade }) => {
			return [id, slot, text, correct, grade];
		});
		expect(options).toEqual([
			['wit', 0, 'Wit', false, null],
			['rood', 2, 'Rood', true, null],
			['blauw', 3, 'Blauw', false, null]
		]);
	});

	test('about acting has a grade for each option; strong is right', () => {
		const options = question('p_doen', 'multiple').options.map(({ id, correct, grade, feedback }) => {
			return [id, correct, grade, feedback];
		});
		expect(options).toEqual([
			['afstappen', true, 'strong', '<p>Zo loopt u geen gevaar.</p>'],
			['bellen', false, 'defensible', null],
			['doorrijden', false, 'risky', null],
			['hard', false, 'harmful', '<p>Niemand ziet u aankomen.</p>']
		]);
	});

	test('of true or false has words for either answer', () => {
		const { answer, whenTrue, whenFalse, attempts } = question('p_waar', 'truefalse');
		expect([answer, attempts, whenFalse]).toEqual([true, 1, '<p>Het mag wel.</p>']);
		expect(whenTrue).toContain('data-fact="f_losse_lamp"');
	});

	test('that joins two sides names the target of each source, with slots of either side', () => {
		const { sources, targets } = question('p_paren', 'matching');
		expect(sources).toEqual([
			{ id: 'koplamp', slot: 0, text: 'Koplamp', belongs: 'voor', feedback: '<p>Die schijnt vooruit.</p>' },
			{ id: 'achterlicht', slot: 1, text: 'Achterlicht', belongs: 'achter', feedback: null }
		]);
		expect(targets).toEqual([
			{ id: 'voor', slot: 0, text: 'Voor op de fiets' },
			{ id: 'achter', slot: 1, text: 'Achter op de fiets' }
		]);
	});

	test('that sorts names the group of each item', () => {
		const { items, groups } = question('p_groepen', 'sorting');
		expect(items.map(({ id, belongs }) => [id, belongs])).toEqual([
			['batterij', 'wel'],
			['vest', 'wel'],
			['sneller', 'niet']
		]);
		expect(groups.map(({ id, slot }) => [id, slot])).toEqual([
			['wel', 0],
			['niet', 1]
		]);
	});

	test('of order has its items in the right one', () => {
		const items = question('p_volgorde', 'ordering').items.map(({ id, slot }) => [id, slot]);
		expect(items).toEqual([
			['stoppen', 0],
			['kijken', 1],
			['maken', 2]
		]);
	});

	test('of the exam keeps its weight, and whether it can fail the exam', () => {
		expect(question('t_tas', 'truefalse').weight).toBe(2);
		expect(question('t_stuk', 'single').critical).toBe(true);
	});
});
