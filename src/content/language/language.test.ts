import { describe, expect, test } from 'vitest';
import { isPassive, measure } from './measure.ts';
import { plainProse, sentencesOf, wordsOf } from './plain.ts';
import { withoutQuotes, wordPattern } from './spoken.ts';
import { syllablesOf } from './syllables.ts';

describe('sentences', () => {
	test('end at a point, a question and a quote, and not at a number or an abbreviation', () => {
		expect(
			sentencesOf('Ada belt om 17.40 uur. ‘Kom je?’ ’s Avonds komt dhr. Bos met 3.600 lampen. Klaar!')
		).toEqual(['Ada belt om 17.40 uur.', '‘Kom je?’', '’s Avonds komt dhr. Bos met 3.600 lampen.', 'Klaar!']);
	});

	test('are made of headings, list items and cells of a table', () => {
		const markdown =
			'## Wat u ziet\n\n- een *lamp*\n- <Fact id="f_licht">een [bel](lesson:bel)</Fact>\n\n| a | b |\n|---|--:|\n| c d | e |';
		expect(sentencesOf(plainProse(markdown))).toEqual([
			'Wat u ziet',
			'een lamp',
			'een bel',
			'a',
			'b',
			'c d',
			'e'
		]);
	});

	test('count words with what joins them as one', () => {
		expect(wordsOf('Foto’s van de oud-cliënt, 17.40 uur')).toEqual([
			'Foto’s',
			'van',
			'de',
			'oud-cliënt',
			'17.40',
			'uur'
		]);
	});
});

describe('syllables of a Dutch word', () => {
	test.each(
		Object.entries({
			stalking: 2,
			slachtoffer: 3,
			cliënt: 2,
			officier: 3,
			idee: 2,
			zeeën: 2,
			blije: 2,
			eeuw: 1,
			koeien: 2,
			yoga: 2,
			quiz: 1,
			mooi: 1,
			buurvrouw: 2,
			ruïne: 3,
			bureau: 2,
			geïnd: 2,
			persoonlijke: 4,
			hm: 1
		})
	)('%s has %i', (word, count) => {
		expect(syllablesOf(word)).toBe(count);
	});
});

describe('figures of a text', () => {
	test('follow the formula of Flesch-Douma', () => {
		const { words, sentences, meanSentence, longestSentence, fleschDouma } = measure([
			'De lamp is stuk. Wie ziet dat?'
		]);
		expect({ words, sentences, meanSentence, longestSentence }).toEqual({
			words: 7,
			sentences: 2,
			meanSentence: 3.5,
			longestSentence: 4
		});
		expect(fleschDouma).toBeCloseTo(206.84 - 0.77 * 100 - 0.93 * 3.5);
	});

	test('count long words in percent, and are harmless for no text at all', () => {
		expect(measure(['Een fietsverlichting brandt zwak']).longWords).toBe(25);
		expect(measure([])).toMatchObject({ words: 0, longestSentence: 0, passive: 0, fleschDouma: 100 });
	});

	test.each([
		['De lamp wordt door Ada gemaakt.', true],
		['De fietsen werden weggehaald.', true],
		['Het contact wordt verboden.', true],
		['De lamp wordt warm.', false],
		['Ada heeft de lamp gemaakt.', false]
	])('take "%s" for passive: %s', (sentence, passive) => {
		expect(isPassive(sentence)).toBe(passive);
	});
});

describe('what is said by somebody', () => {
	test.each([
		['Zij zegt: ‘Je foto’s zijn weg.’ U knikt.', false],
		['Zij zegt: ‘Kom.’ Je knikt.', true],
		['Zij zegt: ‘Hij riep ‘kom je’ naar mij, je weet wel.’ U knikt.', false],
		['’s Avonds belt je zus.', true],
		['Een sms’je van Ada.', false]
	])('is set apart: %s', (text, seen) => {
		expect(wordPattern(['je']).test(withoutQuotes(text))).toBe(seen);
	});

	test('keeps its place in the text', () => {
		const text = 'a ‘b\nc’ d';
		expect(withoutQuotes(text)).toBe('a   \n   d');
	});
});
