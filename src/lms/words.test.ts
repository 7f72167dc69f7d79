import { describe, expect, it } from 'vitest';
import { interactionsOf, objectivesOf } from './interactions.ts';
import { formatInterval, formatTimespan, parseDuration } from './time.ts';
import {
	answerWords,
	durationWords,
	interactionWords,
	momentWords,
	percentWords,
	timeWords
} from './words.ts';

describe('an answer in words', () => {
	it.each([
		['choice', 'a,c', 'a en c'],
		['choice', 'a[,]b[,]c', 'a, b en c'],
		['choice', 'schema_a', 'schema_a'],
		['matching', 'a.1,b.2', 'a bij 1, b bij 2'],
		['matching', 'a[.]1[,]b[.]2', 'a bij 1, b bij 2'],
		['sequencing', 'b,a', 'b, daarna a'],
		['true-false', 't', 'waar'],
		['true-false', 'false', 'onwaar'],
		['fill-in', '{lang=nl}hallo, daar', 'hallo, daar'],
		['numeric', '1.5[:]3', '1,5 tot 3'],
		['likert', '3', '3'],
		['choice', '', '–']
	])('%s %j is %j', (type, written, words) => expect(answerWords(type, written)).toBe(words));

	it('is one sentence with question, answer, result and time, alike in both standards', () => {
		const [old] = interactionsOf({
			'cmi.interactions.0.id': 'q1',
			'cmi.interactions.0.type': 'choice',
			'cmi.interactions.0.student_response': 'b',
			'cmi.interactions.0.result': 'wrong',
			'cmi.interactions.0.latency': '0000:00:12.00'
		});
		const [newer] = interactionsOf({
			'cmi.interactions.0.id': 'q1',
			'cmi.interactions.0.type': 'choice',
			'cmi.interactions.0.learner_response': 'b',
			'cmi.interactions.0.result': 'incorrect',
			'cmi.interactions.0.latency': 'PT12S',
			'cmi.interactions.0.description': 'Wat doet u?'
		});
		expect(old && interactionWords(old)).toBe('Vraag q1 · antwoord b · onjuist · 12\u00a0s');
		expect(newer && interactionWords(newer)).toBe(old && interactionWords(old));
		expect(newer?.description).toBe('Wat doet u?');
	});

	it('leaves rows in their order, ten after two, and gathers what belongs to one row', () => {
		const values = Object.fromEntries([10, 2].map((i) => [`cmi.interactions.${i}.id`, `q${i}`]));
		expect(interactionsOf(values).map((one) => one.id)).toEqual(['q2', 'q10']);
		expect(
			objectivesOf({
				'cmi.objectives.0.id': 'o',
				'cmi.objectives.0.score.scaled': '0.6956',
				'cmi.objectives.0.success_status': 'failed'
			})
		).toEqual([{ index: 0, id: 'o', description: '', statuses: ['failed'], score: '69 %' }]);
	});
});

describe('durations', () => {
	it.each([
		['0000:01:02.50', 62.5],
		['00:00:30', 30],
		['PT1M2.5S', 62.5],
		['P1DT1H', 90_000],
		['P', null],
		['PT', null],
		['een uur', null]
	])('%j is %j seconds', (text, seconds) => expect(parseDuration(text)).toBe(seconds));

	it('are written as each standard wants them', () => {
		expect(formatTimespan(3_723.05)).toBe('0001:02:03.05');
		expect(formatInterval(3_723.05)).toBe('PT1H2M3.05S');
		expect(formatTimespan(59.999)).toBe('0000:01:00.00');
	});

	it('are short for people', () => {
		expect([0, 4.25, 59, 185, 4800].map(durationWords)).toEqual([
			'–',
			'4,3\u00a0s',
			'59\u00a0s',
			'3\u00a0min 5\u00a0s',
			'1\u00a0uur 20\u00a0min'
		]);
		expect([66.666, 69.96, 57.3, 70].map(percentWords)).toEqual([
			'66,6\u00a0%',
			'69,9\u00a0%',
			'57,3\u00a0%',
			'70\u00a0%'
		]);
		const now = new Date(2026, 10, 23, 15, 0);
		expect(momentWords(new Date(2026, 10, 23, 14, 2).toISOString(), now)).toBe('vandaag 14.02');
		expect(momentWords(new Date(2026, 10, 22, 9, 5).toISOString(), now)).toBe('22 november 2026 09.05');
		expect(
			['14:02:03', 'toen', new Date(2026, 10, 23, 14, 2).toISOString()].map((time) => timeWords(time, now))
		).toEqual(['14.02', 'toen', 'vandaag 14.02']);
	});
});
