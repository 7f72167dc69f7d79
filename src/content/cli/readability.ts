/** `npm run check -- --language`: the figures of every Dutch text as a table. */
import { measuredTexts } from '../check/readability.ts';
import type { LoadedCourse } from '../loaded.ts';

const heads = ['words', 'mean', 'longest', 'long %', 'passive %', 'Flesch-D.'];

export function printReadability(course: LoadedCourse): string {
	const rows = measuredTexts(course).map(({ name, measures: m }) => [
		name,
		...[m.words, m.meanSentence, m.longestSentence, m.longWords, m.passive, m.fleschDouma].map((value) =>
			Number.isInteger(value) ? String(value) : value.toFixed(1)
		)
	]);
	const width = Math.max(4, ...rows.map(([name = '']) => name.length));
	const lines = [['text', ...heads], ...rows].map(([name = '', ...cells]) =>
		[name.padEnd(width), ...cells.map((cell, index) => cell.padStart(heads[index]?.length ?? 0))].join('  ')
	);
	return lines.join('\n');
}
