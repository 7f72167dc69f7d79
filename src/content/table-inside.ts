/** What stands in a block that holds one table: aspects in the first column, things to compare in the others. */
import type { Remark } from './tags.ts';

type Words = Omit<Remark, 'field'>;

const wanted = 'one table: aspects in its first column, at least two things to compare in the others';

/** Cells of a line of a table; `\|` is no border. */
const cellsOf = (line: string): string[] =>
	line
		.trim()
		.replace(/^\||\|$/g, '')
		.split(/(?<!\\)\|/);

const isRule = (line: string | undefined): boolean =>
	line !== undefined && cellsOf(line).every((cell) => /^\s*:?-+:?\s*$/.test(cell));

/**
 * The first thing that is wrong with it, with the place of its line in `inner` (0 for the first); `null` when it is a
 * table to compare with.
 */
export function judgeTable(inner: string): { line: number; words: Words } | null {
	const lines = [...inner.split('\n').entries()].filter(([, text]) => text.trim() !== '');
	const strange = lines.find(([, text]) => !text.trim().startsWith('|'));
	const at = (line: number, found: string, mend: string) => ({ line, words: { found, wanted, mend } });
	if (strange) {
		const [line, text] = strange;
		return at(
			line,
			text.trim().slice(0, 40),
			'put it before or after the block; lines of a table begin with |'
		);
	}
	const [head, rule, ...rows] = lines;
	if (!head || !isRule(rule?.[1])) return at(0, 'no table', 'write a head, a line of | --- | and the rows');
	const columns = cellsOf(head[1]).length;
	if (columns < 3)
		return at(head[0], `a table of ${columns} columns`, 'add a column for each thing to compare');
	if (rows.length === 0) return at(head[0], 'a table without rows', 'add a row for each aspect');
	const uneven = rows.find(([, text]) => cellsOf(text).length !== columns);
	if (!uneven) return null;
	const [line, text] = uneven;
	const count = cellsOf(text).length;
	return at(
		line,
		`a row of ${count} cells under a head of ${columns}`,
		`make it ${columns} cells, between |`
	);
}
