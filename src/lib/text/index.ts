/** Hands the player's words to every component below, through Svelte's context. */
import { getContext, setContext } from 'svelte';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

const languages: Record<string, Words> = { nl, en };
const key = Symbol('words');

/** The words of a language; Dutch where there is no file for it. */
export function wordsOf(language: string): Words {
	return languages[language] ?? nl;
}

/** Called once, in the root component, while it is set up. */
export function provideWords(language: string): Words {
	return setContext(key, wordsOf(language));
}

/** The words of the language chosen; Dutch where nothing was provided. Call while a component is set up. */
export function words(): Words {
	return getContext<Words | undefined>(key) ?? nl;
}

export type { Words };
