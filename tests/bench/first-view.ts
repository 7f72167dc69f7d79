/** What a browser fetches for the first view, from the files of a package. */
import { onDemand, packFile, packIds } from '../../src/lib/course/edition.ts';
import { firstView, type FirstView } from '../../src/packaging/lint-budget.ts';
import type { BuiltPackage } from './stage.ts';

/** The packager's own count, on the built zip. */
export function firstViewOf({ files, edition }: BuiltPackage): FirstView {
	return firstView(
		[...files].map(([name, bytes]) => ({ name, bytes })),
		edition
	);
}

/** File of the first lesson's pack. Throws when the package has no lessons. */
export function firstLesson({ edition }: BuiltPackage): string {
	const lesson = packIds(edition).find((id) => id.startsWith('lesson/'));
	if (!lesson) throw new Error(`${edition.name} has no lesson pack.`);
	return packFile(lesson, edition);
}

/** Files that come quietly after the first page: texts, and parts of the player. */
export const packsOf = ({ edition }: BuiltPackage): string[] => [
	...new Set(
		packIds(edition)
			.filter((id) => !onDemand(id))
			.map((id) => packFile(id, edition))
	)
];
