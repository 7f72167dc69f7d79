/** Every objective is taught, practised and tested; what can't be told yet, because a file is broken, is left out. */
import type { LoadedCourse } from '../loaded.ts';
import { matrixOf, type MatrixRow } from '../matrix.ts';
import { pagesThere } from '../pages-there.ts';
import type { Problem } from '../problem.ts';
import { tell } from './tell.ts';

interface Demand {
	/** Things that should serve the objective. */
	by: (row: MatrixRow) => unknown[];
	found: string;
	wanted: string;
	where: string;
}

const taught: Demand = {
	by: (row) => row.taught,
	found: 'no lesson teaches',
	wanted: 'one lesson',
	where: 'in the head of a lesson'
};
const practised: Demand = {
	by: (row) => row.practised,
	found: 'nothing practises',
	wanted: 'one practice question or choice in a case',
	where: 'of a practice question or a choice'
};
const tested: Demand = {
	by: (row) => row.tested,
	found: 'no exam question tests',
	wanted: 'one exam question',
	where: 'of an exam question'
};

/** What can be asked of the course as far as it could be read. */
function demandsOn(loaded: LoadedCourse): Demand[] {
	const {
		course,
		languages: [first]
	} = loaded;
	if (!first) return [];
	const lessons = pagesThere(loaded, first) && first.lessons.every(({ head }) => head !== null);
	const scenarios = first.scenarios.length === first.scenarioIds.size;
	return [
		...(lessons ? [taught] : []),
		...(first.broken || !scenarios ? [] : [practised]),
		...(first.broken || !course.data.exam ? [] : [tested])
	];
}

export function checkCoverage(loaded: LoadedCourse): Problem[] {
	const [first] = loaded.languages;
	if (!first) return [];
	const demands = demandsOn(loaded);
	return matrixOf(loaded, first).rows.flatMap((row, index) =>
		demands
			.filter(({ by }) => by(row).length === 0)
			.map(({ found, wanted, where }) =>
				tell(loaded.course, ['objectives', index], {
					found: `objective "${row.id}", which ${found}`,
					wanted: `at least ${wanted} for every objective`,
					mend: `add ${row.id} to objectives ${where}, or remove the objective`
				})
			)
	);
}
