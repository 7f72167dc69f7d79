import { expect, test } from 'vitest';
import { scanMarkdown } from '../../src/content/markdown-source.ts';
import { printProblem } from '../../src/content/problem.ts';
import type { Day } from '../../src/lib/course/types.ts';
import { problemsOf, type Edit } from './course-copy.ts';

/**
 * A test of words: the small course, spoilt by these edits, is told about in exactly this text. The text is that of
 * `npm run check` without empty lines; `today` and the name of the folder may be given as well.
 */
export function tells(
	promise: string,
	edits: Record<string, Edit>,
	text: string,
	{ today, folder }: { today?: Day; folder?: string } = {}
): void {
	test(promise, async () => {
		expect((await problemsOf(edits, today, folder)).join('\n')).toBe(text.trim());
	});
}

/** A test of words: a lesson with this Markdown, below a head of four lines, is told about in exactly this text. */
export function tellsOfLesson(promise: string, markdown: string, text: string): void {
	test(promise, () => {
		const { problems } = scanMarkdown('les.md', markdown, 4);
		expect(problems.map(printProblem).join('\n')).toBe(text.trim());
	});
}
