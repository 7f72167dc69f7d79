/**
 * Private characters that stand in for signs while mdsvex reads a lesson: it would take the signs themselves for
 * tags or code. Authors' texts that hold any of them are refused.
 */
export const marks = { '{': '\ue010', '}': '\ue011', '<': '\ue012', '&': '\ue013', '"': '\ue014' } as const;

const entities: Record<string, string> = {
	'\ue010': '&#123;',
	'\ue011': '&#125;',
	'\ue012': '&lt;',
	'\ue013': '&amp;',
	'\ue014': '&quot;'
};

/** A tag by its number: inside a sentence, or as a paragraph by itself. */
export const token = {
	inline: (number: number): string => `\ue000${number}\ue001`,
	block: (number: number): string => `\n\n\ue002${number}\ue003\n\n`
};

/**
 * Puts tags and signs back into what mdsvex made of a prepared text. Every brace it contains by then is text, also
 * those mdsvex made of entities.
 */
export function restore(source: string, tokens: readonly string[]): string {
	return source
		.replace(/[{}]/g, (brace) => (brace === '{' ? '&#123;' : '&#125;'))
		.replace(/<p>\s*\ue002(\d+)\ue003\s*<\/p>/g, (_, number: string) => tokens[Number(number)] ?? '')
		.replace(/\ue000(\d+)\ue001/g, (_, number: string) => tokens[Number(number)] ?? '')
		.replace(/[\ue010-\ue014]/g, (mark) => entities[mark] ?? '');
}
