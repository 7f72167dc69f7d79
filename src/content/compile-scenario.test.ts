import { describe, expect, test } from 'vitest';
import { goodCase, loadScenario } from '../../tests/tools/scenario-text.ts';
import type { Choice, Step } from '../lib/course/scenario/scenario.ts';
import { walk } from '../lib/course/scenario/walk.ts';
import { compileScenario } from './compile-scenario.ts';

const parts = {
	'lege_plek.foto_maken': 3,
	'lege_plek.doorlopen': 0,
	'balie.laten_zien': 1,
	'balie.vertellen': 2
};
const compile = (...edits: [from: string, to: string][]) => {
	const text = edits.reduce((before, [from, to]) => {
		if (!before.includes(from)) throw new Error(`the case has no "${from}"`);
		return before.replace(from, () => to);
	}, goodCase);
	return compileScenario(loadScenario(text).data, 'nl', { slot: 7, parts, key: '' });
};
const step = (id: string, scenario = compile()): Step => {
	const found = scenario.nodes.find((node) => node.id === id);
	if (found?.kind !== 'step') throw new Error(`no step ${id}`);
	return found;
};
const choice = (id: string, place: string, scenario = compile()): Choice => {
	const found = step(place, scenario).choices.find((one) => one.id === id);
	if (!found) throw new Error(`no choice ${id}`);
	return found;
};

describe('a scenario as the player gets it', () => {
	test('starts at its first step and has its slots from the table', () => {
		const { first, slot, nodes } = compile();
		expect([first, slot, nodes.map(({ id }) => id)]).toEqual([
			'lege_plek',
			7,
			['lege_plek', 'balie', 'gevonden', 'onbekend']
		]);
		expect(step('lege_plek').choices.map((one) => one.slot)).toEqual([3, 0]);
	});

	test('has its texts rendered, with a button for the source of a claim', () => {
		expect(choice('foto_maken', 'lege_plek')).toMatchObject({
			text: '<p>U maakt een foto.</p>',
			consequence: '<p>De foto staat op uw telefoon.</p>',
			sets: ['foto'],
			when: null
		});
		expect(choice('foto_maken', 'lege_plek').reason).toContain('data-fact="f_een"');
	});

	test('has null where the author wrote nothing, and what stands there where something is written', () => {
		expect(step('lege_plek')).toMatchObject({ after: null, present: null, also: [], material: [] });
		const told = compile(
			[
				'    situation: De plek is leeg.',
				'    after: een dag later\n    present: Ada\n    situation: De plek is leeg.\n    also: [{ when: { is: [foto] }, text: U hebt een foto. }]'
			],
			[
				'lesson: Kijk eerst.',
				'lesson: Kijk eerst.\nnotice: { text: Er is een ruzie., summary: Kort gezegd. }'
			]
		);
		expect(step('lege_plek', told)).toMatchObject({
			after: 'een dag later',
			present: 'Ada',
			also: [{ when: { is: ['foto'], not: [] }, text: '<p>U hebt een foto.</p>' }]
		});
		expect(compile().notice).toBeNull();
		expect(told.notice).toEqual({ text: '<p>Er is een ruzie.</p>', summary: '<p>Kort gezegd.</p>' });
	});

	test('has a way for a plain name, and several with the last one open', () => {
		expect(choice('vertellen', 'balie').ways).toEqual([{ when: null, to: 'onbekend' }]);
		const ways = compile(['to: onbekend', 'to: [{ when: { is: [foto] }, to: gevonden }, { to: onbekend }]']);
		expect(choice('vertellen', 'balie', ways).ways).toEqual([
			{ when: { is: ['foto'], not: [] }, to: 'gevonden' },
			{ when: null, to: 'onbekend' }
		]);
	});

	test('has gauges only as a dialogue, where the author puts them or else at their usual place', () => {
		expect(compile().gauges).toBeNull();
		const talk = compile(['form: case', 'form: dialogue\ngauges: { trust: 4, information: 1, safety: 0 }']);
		expect(talk.gauges).toEqual({ trust: 4, information: 1, safety: 0 });
		expect(compile(['form: case', 'form: dialogue']).gauges).toEqual({ trust: 2, information: 0, safety: 2 });
	});

	test('has its flags in words', () => {
		expect(compile().flags).toEqual([{ id: 'foto', text: 'Er is een foto gemaakt.' }]);
	});

	test('can be walked to an ending by the slots that are saved', () => {
		expect(walk(compile(), [3, 1]).at.id).toBe('gevonden');
		expect(walk(compile(), [0, 1]).lost).toBe(1);
	});
});

describe('material', () => {
	const shown = compile([
		'    situation: De plek is leeg.',
		`    situation: De plek is leeg.
    material:
      - kind: mail
        title: Een mail
        head: [{ label: Van, value: Ada }]
        rows: [{ text: Waar *is* hij?, paragraph: true }, { from: Bo, mine: true, at: '9.00', text: Weg. }]
      - kind: picture
        title: De plek
        picture: { src: plek.svg, alt: Een lege plek, width: 80, height: 40 }
        rows: [{ text: Het slot, area: [10, 20, 30, 40] }]`
	]);
	const [mail, picture] = step('lege_plek', shown).material;

	test('has its rows rendered, with null where nothing stands', () => {
		expect(mail).toEqual({
			kind: 'mail',
			title: 'Een mail',
			head: [{ label: 'Van', value: 'Ada' }],
			picture: null,
			rows: [
				{ from: null, mine: false, at: null, text: 'Waar <em>is</em> hij?', paragraph: true, area: null },
				{ from: 'Bo', mine: true, at: '9.00', text: 'Weg.', paragraph: false, area: null }
			]
		});
	});

	test('of a picture names the file, and where each row is in it', () => {
		expect(picture?.picture).toEqual({ src: 'media:plek.svg', alt: 'Een lege plek', width: 80, height: 40 });
		expect(picture?.rows[0]?.area).toEqual({ x: 10, y: 20, width: 30, height: 40 });
	});
});
