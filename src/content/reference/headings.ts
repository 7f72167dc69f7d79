/** What headings of a lesson are called in an address, told from its source: rendering a lesson takes a second. */
import type { LoadedLesson } from '../loaded.ts';
import { plainProse } from '../language/plain.ts';
import { slugOf } from '../explain.ts';

/** As `rehype.ts` names them, without `h-`: headings of Markdown first, then titles of cards; a number from the second on. */
export function headingsOf({ scan }: Pick<LoadedLesson, 'scan'>): string[] {
	const headings = [...scan.prose.matchAll(/^#{2,6}[ \t]+(.+?)[ \t]*#*$/gm)].map(([, words = '']) =>
		plainProse(words)
	);
	const cards = scan.tags
		.filter(({ name }) => name === 'Card')
		.map(({ attributes }) => attributes['title'] ?? '');
	const times = new Map<string, number>();
	return [...headings, ...cards].map((words) => {
		const slug = slugOf(words).replaceAll('_', '-') || 'kop';
		const before = times.get(slug) ?? 0;
		times.set(slug, before + 1);
		return before === 0 ? slug : `${slug}-${before + 1}`;
	});
}
