import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionSchema } from '../../src/lib/course/questions/index.schema.ts';
import { kindOf, type Question } from '../../src/lib/course/questions/index.ts';
import { makeChoice } from '../../src/lib/course/make-report.ts';
import { walk } from '../../src/lib/course/scenario/walk.ts';
import { compileQuestion } from '../../src/content/compile-question.ts';
import { answer12 } from '../../src/lib/tracking/interactions.ts';
import { answersOf } from '../../src/packaging/item-answers.ts';
import { csvLine, itemsCsv } from '../../src/packaging/items-csv.ts';
import { mostInteractions, packageItems } from '../../src/packaging/items.ts';
import { matching, multiple, ordering, single, truefalse } from '../questions.ts';
import { choice, ending, gate, scenario, step } from '../scenarios.ts';
import { goodForms } from '../tools/form-text.ts';
import { sampleRequest } from './sample.ts';

const forms = (parse(goodForms) as { questions: unknown[] }).questions.map((one) => {
	const data = questionSchema.parse(one);
	return compileQuestion(data, 'nl', { slot: 0, parts: {}, targets: {}, key: '' });
});

function form<T extends Question['type']>(type: T): Extract<Question, { type: T }> {
	return forms.find((one) => one.type === type) as Extract<Question, { type: T }>;
}

const told = (question: Question) => answersOf(question).map(({ part, code, worth }) => [part, code, worth]);

describe('the answers to a question', () => {
	test('have the character by which SCORM 1.2 tells them', () => {
		for (const question of [single(), multiple(), ordering(), matching(), truefalse()]) {
			const kind = kindOf(question);
			const interaction = kind.interaction(question, kind.right(question));
			const codes = answersOf(question).map(({ code }) => code);
			const written = interaction ? answer12(interaction).response.split(/[.,]/) : [];
			expect(written.length).toBeGreaterThan(0);
			expect(written.filter((one) => !codes.includes(one))).toEqual([]);
		}
	});

	test('of more than 36 parts have none: then the ids themselves are told', () => {
		const [option] = single().options;
		if (!option) throw new Error('a question has options');
		const options = Array.from({ length: 37 }, (_, slot) => ({ ...option, slot, id: `o_${slot}` }));
		const long = { ...single(), options };
		expect(new Set(answersOf(long).map(({ code }) => code))).toEqual(new Set(['']));
		expect(answersOf({ ...long, options: options.slice(1) }).at(-1)?.code).toBe('z');
	});

	test('say whether they are right, or how good', () => {
		expect(told(truefalse())).toEqual([
			['true', 't', expect.stringMatching(/^(goed|fout)$/)],
			['false', 'f', expect.stringMatching(/^(goed|fout)$/)]
		]);
		expect(told(ordering()).map(([, , worth]) => worth)).toEqual(['plaats 1', 'plaats 2', 'plaats 3']);
	});

	test('of signals name the kind of each passage, and what a mark without one is called', () => {
		expect(told(form('spotting'))).toEqual([
			['rij_een', '0', 'hoort bij vragen'],
			['rij_twee', '1', 'hoort nergens bij'],
			['vragen', '0', ''],
			['volgen', '1', ''],
			['unnamed', '2', '']
		]);
	});

	test('of a pattern line name what fits each incident, and the three decisions', () => {
		expect(told(form('pattern')).map(([part, , worth]) => [part, worth])).toEqual([
			['i_een', 'goed: wait'],
			['i_twee', 'goed: note'],
			['i_drie', 'goed: act'],
			['i_vier', 'goed: act'],
			['wait', ''],
			['note', ''],
			['act', '']
		]);
	});

	test('of a logbook are entries and checks, of a number its scale', () => {
		expect(told(form('logbook')).map(([part]) => part)).toEqual(['e_een', 'feit', 'dag_goed']);
		expect(answersOf(form('numeric'))).toEqual([
			{
				part: '',
				role: 'antwoord',
				code: '',
				text: '0 tot 100 procent',
				worth: 'goed: 40 tot 50; deels goed: 30 tot 60'
			}
		]);
	});
});

/** The sample course with a case. */
function withCase(one = gate()) {
	const request = sampleRequest();
	request.build.editions['nl']?.scenarios.push({ scenario: one, facts: [] });
	return request;
}

describe('the items of a package', () => {
	test('are practice, steps of cases and exam, each with where it stands', () => {
		const items = packageItems(withCase(), 'scorm2004-4');
		expect(items.map(({ kind, where, type }) => [kind, where, type])).toEqual([
			['oefening', 'Begin', 'choice'],
			['oefening', 'Verder', 'choice'],
			['stap van een casus', 'Het hek', 'performance'],
			['stap van een casus', 'Het hek', 'performance'],
			['toets', 'Toets', 'choice'],
			['toets', 'Toets', 'choice']
		]);
	});

	test('have the id under which a choice is told, with the grade of each', () => {
		const [visit] = walk(gate(), [0]).visits;
		const choiceId = visit && makeChoice(gate(), visit, { shownAt: 0, at: 0 }).id;
		const found = packageItems(withCase(), 'scorm12').find(({ id }) => id === choiceId);
		expect(found?.answers.map(({ part, worth }) => [part, worth])).toEqual([
			['note', 'sterk'],
			['wait', 'riskant']
		]);
	});

	test('leave out what no LMS is told', () => {
		const request = sampleRequest();
		const { options: _, ...base } = single(9);
		request.build.editions['nl']?.lessons[0]?.questions.push({ ...base, type: 'reflection', opening: null });
		expect(packageItems(request, 'scorm12')).toHaveLength(4);
		expect(mostInteractions(request).practice).toBe(2);
	});

	test('count the longest road of a case, and every road of one that goes round as the longest there can be', () => {
		expect(mostInteractions(withCase())).toEqual({ practice: 2, scenarios: 2, exam: 1, total: 5, room: 240 });
		const round = scenario([
			step('a', [choice('again', 'risky', 'a'), choice('out', 'strong', 'e')]),
			ending('e')
		]);
		expect(mostInteractions(withCase(round))).toMatchObject({ scenarios: 250, total: 253 });
	});

	test('stand in every language of the package', () => {
		const items = packageItems({ ...sampleRequest(), languages: ['nl', 'en'] }, 'scorm12');
		expect(new Set(items.map(({ language }) => language))).toEqual(new Set(['nl', 'en']));
	});
});

describe('the lookup file', () => {
	test('opens in columns in a Dutch Excel: UTF-8 with its mark, semicolons, lines that end with CRLF', () => {
		const csv = itemsCsv(packageItems(withCase(), 'scorm12'));
		expect(
			csv.startsWith('\ufefftaal;kenmerk;soort;type;waar;vraag;deel;rol;teken in SCORM 1.2;tekst;oordeel\r\n')
		).toBe(true);
		expect(csv).toContain(
			'\r\nnl;hek_begin;stap van een casus;performance;Het hek;begin;note;antwoord;;note;sterk\r\n'
		);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	test('doubles quotes, and puts cells with a semicolon, a quote or a new line between them', () => {
		expect(csvLine(['a;b', 'zei "nee"', 'een\ntwee', ' los ', 'gewoon'])).toBe(
			'"a;b";"zei ""nee""";"een\ntwee";" los ";gewoon\r\n'
		);
	});

	test.each(['=1+1', '+31 6', '-2', '@naam', '\t=A1', ' =A1'])('never makes a spreadsheet run %j', (text) => {
		expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
	});
});
