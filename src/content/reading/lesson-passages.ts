/** Cuts lessons into paragraphs, and takes the words out of the attributes of their tags. */
import { linesOf } from '../lines.ts';
import type { LoadedLanguage, LoadedLesson } from '../loaded.ts';
import type { Passage, Role } from './passages.ts';

/** Attributes that hold words a learner reads. */
const worded = ['title', 'eyebrow', 'caption', 'alt'];

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

function passagesIn(lesson: LoadedLesson, language: string): Passage[] {
	const { id, file, head, scan } = lesson;
	const common = { owner: { kind: 'lesson' as const, id }, language, file };
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
	const title: Passage[] = head
		? [
				{
					...common,
					role: 'telling',
					field: 'title',
					text: head.data.title,
					lineAt: () => head.source.lineOf(['title'])
				}
			]
		: [];
	return [...title, ...paragraphs, ...titles];
}

export const lessonPassages = ({ language, lessons }: LoadedLanguage): Passage[] =>
	lessons.flatMap((lesson) => passagesIn(lesson, language));
