/** Every abbreviation is on the list, and explained where the course first uses it. */
import type { AuthoredTerms } from '../../lib/course/terms.schema.ts';
import type { Located } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import type { Passage } from '../reading/passages.ts';
import { tell } from './tell.ts';

interface Use {
	short: string;
	passage: Passage;
	index: number;
}

/** Two to seven capitals by themselves or in front of a hyphen; tags are no text. */
const abbreviation = /(?<![\p{L}\p{N}_])\p{Lu}{2,7}(?![\p{L}\p{N}_])/gu;

function usesIn(passage: Passage): Use[] {
	if (passage.role === 'material') return [];
	const text = passage.text.replace(/<\/?[A-Z][^>]*>|\]\([^)]*\)/g, (tag) => ' '.repeat(tag.length));
	return [...text.matchAll(abbreviation)].map(({ index, 0: short }) => ({ short, passage, index }));
}

/** Lessons in the order of the course come first; questions and cases rest on them. */
function inOrder(passages: readonly Passage[], lessons: readonly string[]): Passage[] {
	const place = ({ owner }: Passage): number =>
		owner.kind === 'lesson' ? lessons.indexOf(owner.id) : lessons.length;
	return [...passages].sort((a, b) => place(a) - place(b));
}

/** In full beside it, in the same paragraph, or in `<abbr title="…">`. */
const isExplained = ({ passage, short }: Use, long: string): boolean =>
	passage.text.toLowerCase().includes(long.toLowerCase()) ||
	new RegExp(`<abbr title="[^"]+">${short}</abbr>`).test(passage.text);

export function checkAbbreviations(
	terms: Located<AuthoredTerms>,
	passages: readonly Passage[],
	lessons: readonly string[]
): Problem[] {
	const known = new Map(terms.data.abbreviations.map((one) => [one.short, one]));
	const first = new Map<string, Use>();
	for (const use of inOrder(passages, lessons).flatMap(usesIn)) {
		if (!first.has(use.short)) first.set(use.short, use);
	}
	const problems = [...first.values()].flatMap((use): Problem[] => {
		const { passage, index, short } = use;
		const long = known.get(short)?.long;
		if (known.has(short) && (long === undefined || isExplained(use, long))) return [];
		const words = long
			? {
					found: `${short} for the first time, without what it stands for`,
					wanted: `"${long}" beside it, or <abbr title="…">`,
					mend: `write ${long} (${short})`
				}
			: {
					found: `${short}, an abbreviation terms.yaml does not have`,
					wanted: 'every abbreviation on the list, with what it stands for',
					mend: 'write it in full, or add it to abbreviations in terms.yaml'
				};
		const { file, field } = passage;
		return [{ file, line: passage.lineAt(index), field, ...words, severity: 'error' }];
	});
	const idle = terms.data.abbreviations.flatMap(({ short }, index) =>
		first.has(short)
			? []
			: tell(
					terms,
					['abbreviations', index],
					{
						found: `${short}, which no text uses`,
						wanted: 'abbreviations of the course',
						mend: 'remove it from the list'
					},
					'warning'
				)
	);
	return [...problems, ...idle];
}
