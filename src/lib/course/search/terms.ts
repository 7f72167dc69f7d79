/**
 * Words of a text as the search knows them. The index is built with this and asked with this, so that both agree on
 * what a word is: letters and digits, without case and accents, brought back to its stem.
 */
import { stemmer as dutch } from '@orama/stemmers/dutch';
import type { Language } from '../types.ts';

interface Tongue {
	stem: (word: string) => string;
	/** It writes compounds as one word. */
	joins: boolean;
	/** Words that stand everywhere and find nothing. */
	stop: ReadonlySet<string>;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A language without an entry is searched by whole words and their beginnings. */
const tongues: Record<Language, Tongue> = {
	nl: {
		stem: dutch,
		joins: true,
		stop: list(
			'aan al als alle bij dan dat de deze die dit doe door dus een en er ga gaat geen haar heb hebben heeft hem het ' +
				'hier hij hoe iemand iets ik in is je kan maar me mee meer met mij mijn na naar nee niet nog nu of om ' +
				'omdat onder ons ook op over te ten ter tot toch toe u uit uw van veel voor waar was wat we wel wie wij ' +
				'wil word worden wordt ze zei zich zij zijn zo zou'
		)
	},
	en: {
		stem: (word) => word,
		joins: false,
		stop: list('a an and are as at be by for from in is it of on or that the to was with you')
	}
};

export const joinsWords = (language: Language): boolean => tongues[language]?.joins ?? false;

export interface Word {
	text: string;
	/** Where it begins and ends in the text it was found in. */
	at: number;
	end: number;
}

/** Every word of a text, in order. */
export function wordsIn(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		text: word,
		at: index,
		end: index + word.length
	}));
}

/** The stem of a word, or `null` for a word that finds nothing. */
export function termOf(language: Language): (word: string) => string | null {
	const tongue = tongues[language];
	return (word) => {
		const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		if ((plain.length < 2 && !/\d/.test(plain)) || tongue?.stop.has(plain)) return null;
		return tongue ? tongue.stem(plain) : plain;
	};
}
