/**
 * How hard a Dutch text is to read, as figures. None of them proves B1; together they show where a text grows heavy.
 *
 * Flesch-Douma (W.H. Douma, De leesbaarheid van landbouwbladen, 1960): 206.84 − 0.77 × syllables in a hundred words −
 * 0.93 × words in a sentence. 60–70 is normal, 70–80 fairly easy, 80 and more easy.
 */
import { plainProse, sentencesOf, wordsOf } from './plain.ts';
import { syllablesOf } from './syllables.ts';

export interface Measures {
	words: number;
	sentences: number;
	/** Words in a sentence, on average. */
	meanSentence: number;
	/** Words in the longest sentence. */
	longestSentence: number;
	/** Share of words of {@link longLetters} letters or more, in percent. */
	longWords: number;
	/** Share of sentences in the passive, in percent. */
	passive: number;
	fleschDouma: number;
}

/** Letters from which a word is long. Dutch writes compounds as one: the 6 of other languages says little. */
export const longLetters = 12;

const participle =
	/(?<!\p{L})(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en)|\p{L}*(?:aan|op|uit|af|in|door|over|voor|na|mee|weg|terug)(?:ge|be|ver)\p{L}+(?:d|t|en))(?!\p{L})/iu;
const auxiliary = /(?<!\p{L})(?:word|wordt|worden|werd|werden)(?!\p{L})/iu;

/** A form of `worden` with a past participle: a rule of thumb that takes an adjective for a participle now and then. */
export const isPassive = (sentence: string): boolean => auxiliary.test(sentence) && participle.test(sentence);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** @param texts as written; each is a paragraph or more */
export function measure(texts: readonly string[]): Measures {
	const sentences = texts.flatMap((text) => sentencesOf(plainProse(text)));
	const lengths = sentences.map((sentence) => wordsOf(sentence).length);
	const words = sentences.flatMap(wordsOf);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const meanSentence = sentences.length === 0 ? 0 : words.length / sentences.length;
	return {
		words: words.length,
		sentences: sentences.length,
		meanSentence,
		longestSentence: Math.max(0, ...lengths),
		longWords: share(words.filter((word) => word.length >= longLetters).length, words.length),
		passive: share(sentences.filter(isPassive).length, sentences.length),
		fleschDouma:
			words.length === 0 ? 100 : 206.84 - 0.77 * share(syllables, words.length) - 0.93 * meanSentence
	};
}
