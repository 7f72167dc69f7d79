/** Cuts lessons and hand-outs into paragraphs, and takes the words out of the attributes of their tags. */
import { linesOf } from '../lines.ts';
import type { LoadedHandout, LoadedLanguage, LoadedPage } from '../loaded.ts';
import { fieldName } from '../yaml-source.ts';
import type { Passage, Role } from './passages.ts';

/** Attributes that hold words a learner reads. */
const worded = ['title', 'eyebrow', 'caption', 'alt', 'label'];

/** Fields of a head that are read as they stand. */
const headings = ['title', 'about'] as const;

/** Where the insides of `<Material>` begin and end. */
function materialIn(text: string): [start: number, end: number][] {
	return [...text.matchAll(/<Material\b[^>]*>[\s\S]*?<\/Material>/g)].map(({ index, 0: whole }) => [
		index,
		index + whole.length
	]);
}

/** The text with tags blanked out that stand by themselves on a line; those within a sentence stay. */
const withoutBlocks = (text: string): string =>
	text.replace(/<\/?(?!Fact\b|Phone\b|abbr\b|span\b|su[bp]\b|br\b)[A-Za-z][^>]*>/g, (tag) =>
		tag.replace(/[^\n]/g, ' ')
	);

/** Beginnings of blocks of Markdown: after an empty line, a list mark or a heading. A table is one block. */
const blockBreak =
	/\n[ \t]*(?=\n)|\n(?=[ \t>]*(?:[-*+]|\d+[.)]|#{1,6})[ \t])|(?<=\n[ \t]*#{1,6}[ \t][^\n]*)\n/g;

function* blocksOf(text: string): Generator<{ text: string; index: number }> {
	let at = 0;
	for (const { index, 0: cut } of text.matchAll(blockBreak)) {
		yield { text: text.slice(at, index), index: at };
		at = index + cut.length;
	}
	yield { text: text.slice(at), index: at };
}

function passagesIn(
	{ id, file, head, scan }: LoadedPage<{ title: string; about?: string }>,
	kind: 'lesson' | 'handout',
	language: string
): Passage[] {
	const common = { owner: { kind, id }, language, file };
	const lineAt = linesOf(scan.prose, scan.firstLine - 1);
	const material = materialIn(scan.prose);
	const roleAt = (index: number): Role =>
		material.some(([start, end]) => index >= start && index < end) ? 'material' : 'telling';
	const paragraphs = [...blocksOf(withoutBlocks(scan.prose))]
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
		.map(({ text, index }): Passage => {
			const shift = index + text.length - text.trimStart().length;
			return {
				...common,
				role: roleAt(shift),
				field: '',
				text: text.trim(),
				lineAt: (within) => lineAt(shift + within)
			};
		});
	const titles = scan.tags.flatMap(({ name, attributes, line, index }) =>
		worded.flatMap((attribute): Passage[] => {
			const text = attributes[attribute];
			if (!text) return [];
			return [{ ...common, role: roleAt(index), field: `${name}.${attribute}`, text, lineAt: () => line }];
		})
	);
	const above = headings.flatMap((field): Passage[] => {
		const text = head?.data[field];
		if (!text) return [];
		return [{ ...common, role: 'telling', field, text, lineAt: () => head?.source.lineOf([field]) ?? 1 }];
	});
	return [...above, ...paragraphs, ...titles];
}

/** What a form of a hand-out asks. */
function formPassages({ id, file, head }: LoadedHandout, language: string): Passage[] {
	return (head?.data.form?.fields ?? []).flatMap((field, index) =>
		(['text', 'help'] as const).flatMap((name): Passage[] => {
			const text = field[name];
			if (!text) return [];
			const path = ['form', 'fields', index, name];
			const lineAt = (): number => head?.source.lineOf(path) ?? 1;
			const owner = { kind: 'handout' as const, id };
			return [{ owner, role: 'telling', language, file, field: fieldName(path), text, lineAt }];
		})
	);
}

export const pagePassages = ({ language, lessons, handouts }: LoadedLanguage): Passage[] => [
	...lessons.flatMap((lesson) => passagesIn(lesson, 'lesson', language)),
	...handouts.flatMap((handout) => [
		...passagesIn(handout, 'handout', language),
		...formPassages(handout, language)
	])
];
