/** What a browser fetches before a learner can read the first lesson, from the files of a package. */
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
	const pack = Object.entries(edition.packs).find(([id]) => id.startsWith('lesson/'))?.[1];
	if (!pack) throw new Error(`${edition.name} has no lesson pack.`);
	return pack;
}
