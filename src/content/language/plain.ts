/** What is left of an author's text when it is read aloud: words, without tags and signs of Markdown. */

const named: Record<string, string> = {
	'&lt;': '<',
	'&amp;': '&',
	'&gt;': '>',
	'&nbsp;': ' ',
	'&quot;': '"'
};

/** Paragraphs become sentences: a heading, list item or cell of a table ends where it ends. */
export function plainProse(markdown: string): string {
	return markdown
		.replace(/<br\s*\/?>/g, '\n')
		.replace(/<\/?[A-Za-z][^>]*>/g, '')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^[ \t]*\|?[ \t:|-]+\|[ \t]*$/gm, '')
		.replace(/^[ \t>]*(?:[-*+]|\d+[.)]|#{1,6})[ \t]+/gm, '\n\n')
		.replace(/[ \t]*\|[ \t]*/g, '\n\n')
		.replace(/[*_`\\]/g, '')
		.replace(/&\w+;/g, (entity) => named[entity] ?? entity)
		.trim();
}

/** Words: letters and digits, with what joins them (`foto’s`, `oud-cliënt`, `17.40`). */
export const wordsOf = (text: string): string[] =>
	text.match(/[\p{L}\p{N}]+(?:[’'.:-][\p{L}\p{N}]+)*/gu) ?? [];

/** Abbreviations with a point that ends no sentence. */
const pointed = /\b(?:bijv|dhr|mevr|mw|dr|mr|drs|ca|art|nr|o\.a|d\.w\.z|m\.a\.w|t\/m)\.$/i;

/** Sentences of plain prose; a colon before a quote or a list does not end one. */
export function sentencesOf(prose: string): string[] {
	const found: string[] = [];
	for (const paragraph of prose.split(/\n\s*\n/)) {
		let sentence = '';
		for (const part of paragraph
			.replace(/\s+/g, ' ')
			.split(/(?<=[.!?…][’”)]*) (?=[‘“(]*(?:’[snt] )?[\p{Lu}\p{N}])/u)) {
			sentence = sentence === '' ? part : `${sentence} ${part}`;
			if (pointed.test(sentence)) continue;
			found.push(sentence);
			sentence = '';
		}
		if (sentence !== '') found.push(sentence);
	}
	return found.map((one) => one.trim()).filter((one) => wordsOf(one).length > 0);
}
