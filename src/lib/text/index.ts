/**
 * Hands the player's words to every component below, through Svelte's context. A package carries the words of its own
 * languages alone, as scripts of their own (`entry-<language>.ts`), so the player is built once for all languages.
 */
import { getContext, setContext } from 'svelte';
import type { Words } from './nl.ts';

declare global {
	/** The words of every language in the package, by language tag. */
	var courseWords: Record<string, Words> | undefined;
}

const key = Symbol('words');

/** The words of a language; those of the package's first language where it has none. */
export function wordsOf(language: string): Words {
	const all = globalThis.courseWords ?? {};
	const found = all[language] ?? Object.values(all)[0];
	if (!found) throw new Error('courseWords is missing.');
	return found;
}

/** Called once, in the root component, while it is set up. */
export function provideWords(language: string): Words {
	return setContext(key, wordsOf(language));
}

/** The words of the language chosen. Call while a component is set up. */
export function words(): Words {
	return getContext<Words | undefined>(key) ?? wordsOf('nl');
}

export type { Words };
