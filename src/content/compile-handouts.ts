/** Cards to print, ready for the player. */
import type { Handout, Html, Language } from '../lib/course/types.ts';
import type { LoadedHandout } from './loaded.ts';
import { renderLine } from './markdown-text.ts';

/** @param html the text of each, rendered, in the same order */
export function compileHandouts(
	handouts: readonly LoadedHandout[],
	language: Language,
	html: readonly Html[]
): Handout[] {
	return handouts.flatMap(({ id, head }, at) => {
		if (!head) return [];
		const { title, about, form, contacts, sheets } = head.data;
		const fields = (form?.fields ?? []).map(({ text, help, long }) => ({
			label: renderLine(text, language),
			help: help ?? null,
			long
		}));
		return {
			id,
			title,
			about,
			html: html[at] ?? '',
			form: form ? { fields, entries: form.entries } : null,
			contacts,
			sheets
		};
	});
}
