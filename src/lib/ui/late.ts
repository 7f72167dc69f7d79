/** Components that come in a part of the player: a script of its own, brought in when it is first needed. */
import type { Component } from 'svelte';

/** A component that may not be here yet. Drawn by `Late.svelte`. */
export interface Late<P extends object> {
	/** `null` until it has come once. */
	here: Component<P> | null;
	/** Sees to it that it is here. Rejects when its script does not come; an error with a `reason` says why. */
	bring: () => Promise<Component<P>>;
}

const all: Late<never>[] = [];

/**
 * Brings them all, one a task, so that who asks for one has it at once. Rejects when one does not come, without asking for
 * the others: what was in its way is in theirs too.
 */
export async function bringAll(): Promise<void> {
	for (const one of all) {
		if (one.here) continue;
		await one.bring();
		await new Promise((done) => setTimeout(done, 50));
	}
}

/**
 * For modules: what is made is never forgotten.
 * @param bring `async () => (await import('./part.ts')).Thing`: what is imported this way becomes a part
 */
export function late<P extends object>(bring: () => Promise<Component<P>>): Late<P> {
	const one: Late<P> = { here: null, bring: async () => (one.here = await bring()) };
	all.push(one as unknown as Late<never>);
	return one;
}

/** Lays the style sheet of a part over the page; unlike a style element, a strict `style-src` lets it be. */
export function addStyle(css: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
