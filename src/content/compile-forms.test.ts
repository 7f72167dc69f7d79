import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { goodForms } from '../../tests/tools/form-text.ts';
import { questionSchema } from '../lib/course/questions/index.schema.ts';
import { kindOf, type Question, type QuestionType } from '../lib/course/questions/index.ts';
import { compileQuestion } from './compile-question.ts';

const more = `
  - id: x_mening
    type: likert
    objectives: [handelen]
    stem: Wat vindt u?
    scale: [{ id: oneens, text: Oneens, feedback: U *twijfelt*. }, { id: half, text: Half }, { id: eens, text: Eens }]
  - id: x_stil
    type: reflection
    objectives: [handelen]
    stem: Wat neemt u mee?
    confidence: true
`;

/** Slots that are not places, as after a few releases. */
const row = {
	slot: 5,
	parts: {
		rij_een: 4,
		rij_twee: 1,
		i_een: 3,
		i_twee: 0,
		i_drie: 1,
		i_vier: 2,
		e_een: 2,
		oneens: 2,
		half: 0,
		eens: 1
	},
	targets: { vragen: 1, volgen: 0, feit: 1, dag_goed: 0 },
	key: ''
};
const questions = (parse(goodForms + more) as { questions: unknown[] }).questions.map((one) =>
	compileQuestion(questionSchema.parse(one), 'nl', row)
);
function question<T extends QuestionType>(type: T): Extract<Question, { type: T }> {
	return questions.find((one) => one.type === type) as Extract<Question, { type: T }>;
}

describe('a question of a richer form, as the player gets it', () => {
	test('of signals has material without marks, and apart from it what can be marked', () => {
		const { material, passages, kinds } = question('spotting');
		expect(material.rows.map(({ text }) => text)).toEqual(['Waar ben je?', 'Tot straks.', 'Om acht uur.']);
		expect(JSON.stringify(material)).not.toContain('signal');
		expect(passages).toEqual([
			{ id: 'rij_een', slot: 4, text: 'Waar ben je?', row: 0, signal: 'vragen', feedback: null },
			{ id: 'rij_twee', slot: 1, text: 'Tot straks.', row: 1, signal: null, feedback: null }
		]);
		expect(kinds.map(({ id, slot }) => [id, slot])).toEqual([
			['vragen', 1],
			['volgen', 0]
		]);
	});

	test('of a pattern line has its incidents in order, each with its lane, and lanes by their place', () => {
		const { incidents, lanes, threshold, thresholdReason } = question('pattern');
		expect(incidents[2]).toEqual({
			id: 'i_drie',
			slot: 1,
			lane: 'deur',
			day: 3,
			at: 'donderdag',
			text: '<p>Aan de deur.</p>',
			accept: ['act'],
			reason: '<p>Nu.</p>',
			reasons: {}
		});
		expect(lanes).toEqual([
			{ id: 'app', slot: 0, text: 'App' },
			{ id: 'deur', slot: 1, text: 'Aan de deur' }
		]);
		expect([threshold, thresholdReason]).toEqual(['i_drie', '<p>Het is een patroon.</p>']);
	});

	test('of a logbook has fields by their place, and a model for each of them', () => {
		const { fields, entries, checks } = question('logbook');
		expect(fields.map(({ id, slot, help, long }) => [id, slot, help, long])).toEqual([
			['dag', 0, null, false],
			['wat', 1, null, false],
			['bron', 2, null, false]
		]);
		expect(entries).toEqual([
			{
				id: 'e_een',
				slot: 2,
				text: 'De deurbel',
				model: { dag: 'maandag', wat: 'Hij belde aan.', bron: 'foto' },
				why: null
			}
		]);
		expect(checks.map(({ id, slot }) => [id, slot])).toEqual([
			['feit', 1],
			['dag_goed', 0]
		]);
	});

	test('of a number has its scale, with null where nothing is nearly right', () => {
		expect(question('numeric')).toMatchObject({
			min: 0,
			max: 100,
			step: 5,
			unit: 'procent',
			answer: { from: 40, to: 50 },
			near: { from: 30, to: 60 }
		});
		const bare = {
			id: 'x',
			type: 'numeric',
			objectives: ['o'],
			stem: 'Hoeveel?',
			min: 0,
			max: 1,
			step: 1,
			unit: 'x',
			answer: { from: 1, to: 1 }
		};
		expect(compileQuestion(questionSchema.parse(bare), 'nl', row)).toMatchObject({ near: null });
	});

	test('of opinion has what each point answers, and asks how sure one is only where the author wants it', () => {
		expect(question('likert').scale.map(({ id, slot, feedback }) => [id, slot, feedback])).toEqual([
			['oneens', 2, '<p>U <em>twijfelt</em>.</p>'],
			['half', 0, null],
			['eens', 1, null]
		]);
		expect(question('reflection')).toMatchObject({ opening: null, confidence: true });
		expect(question('likert').confidence).toBe(false);
	});

	test('can be answered right, and a right answer is complete', () => {
		for (const one of questions) {
			const kind = kindOf(one);
			const right = kind.right(one);
			expect([one.type, kind.complete(one, right), kind.score(one, right).points]).toEqual([
				one.type,
				true,
				1
			]);
		}
	});
});
