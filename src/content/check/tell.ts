import type { Located } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { fieldName, type Path } from '../yaml-source.ts';

export type Words = Pick<Problem, 'found' | 'wanted' | 'mend'>;

/** A problem at a field of something that was read. */
export function tell(
	{ source, path }: Pick<Located<unknown>, 'source' | 'path'>,
	field: Path,
	words: Words,
	severity: Problem['severity'] = 'error'
): Problem {
	const whole = [...path, ...field];
	return { file: source.file, line: source.lineOf(whole), field: fieldName(whole), ...words, severity };
}

/** A problem of a file as a whole. */
export function tellFile(file: string, words: Words, severity: Problem['severity'] = 'error'): Problem {
	return { file, line: 1, field: '', ...words, severity };
}

/** Items whose id was already taken by one before, with that one. */
export function doubles<T>(items: readonly T[], idOf: (item: T) => string): { item: T; first: T }[] {
	const seen = new Map<string, T>();
	return items.flatMap((item) => {
		const first = seen.get(idOf(item));
		if (first === undefined) seen.set(idOf(item), item);
		return first === undefined ? [] : [{ item, first }];
	});
}

/** Place of something that was read, as `file:line`. */
export const placeOf = ({ source, path }: Pick<Located<unknown>, 'source' | 'path'>): string =>
	`${source.file}:${source.lineOf(path)}`;
