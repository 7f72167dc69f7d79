/** How soon the search of the whole course answers, and what its index weighs. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileCourse } from '../../src/content/compile.ts';
import { coursesFolder } from '../../src/content/project.ts';
import { packId } from '../../src/lib/course/edition.ts';
import { openIndex } from '../../src/lib/course/search/search.ts';
import { packScript } from '../../src/packaging/pack-file.ts';
import { byWorst, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';

/** Typed a letter at a time, as people do: whole words, halves, slips, and many words at once. */
const typed = [
	'stalking',
	'contactverbodt',
	'logboek bijhouden',
	'rancuneuze stalker',
	'veilig thuis meldcode',
	'kinderen familie school',
	'bluetoohttracker',
	'politie aangifte melden dossier bewijs',
	'signalen',
	'werkgever'
];
const questions = typed.flatMap((words) =>
	Array.from({ length: words.length - 1 }, (_, at) => words.slice(0, at + 2))
);
const rounds = 3;

/** The time below which all but one in twenty stay. */
function p95(times: readonly number[]): number {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Infinity;
}

export async function measureSearch(stage: Stage): Promise<Figure[]> {
	stage.tell(`asking the search ${questions.length} questions, ${rounds} times`);
	const build = await compileCourse(join(coursesFolder, stage.course));
	const part = 'search' as const;
	const sizes: number[] = [];
	const times: number[] = [];
	const opening: number[] = [];
	for (const [language, { search }] of Object.entries(build.editions)) {
		const script = packScript({ build: build.version, id: packId.search(language), data: search });
		sizes.push(gzipSync(script).length / 1000);
		const began = performance.now();
		const ask = await openIndex(language, search);
		opening.push(performance.now() - began);
		for (const question of questions) ask(question);
		const round = (): number[] =>
			questions.map((question) => {
				const start = performance.now();
				ask(question);
				return performance.now() - start;
			});
		times.push(p95(Array.from({ length: rounds }, round).flat()));
	}
	return [
		byWorst({ part, name: 'index of the search, gzip', unit: 'kB', budget: 60 }, sizes),
		byWorst({ part, name: 'an answer over the whole course, 95 of 100', unit: 'ms', budget: 30 }, times),
		byWorst({ part, name: 'opening the index, once, in short tasks', unit: 'ms', budget: null }, opening)
	];
}
