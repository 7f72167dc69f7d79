import { expect, test } from 'vitest';
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
