/** What `course.yaml` says against what there is: folder, lessons, objectives, exam. */
import { didYouMean, listed, nearest } from '../../cli/suggest.ts';
import { idPattern } from '../../lib/course/ids.ts';
import type { Located, LoadedCourse, LoadedQuestion } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import { checkOrder } from './order.ts';
import { doubles, tell } from './tell.ts';

function checkName({ course, name }: LoadedCourse): Problem[] {
	if (course.data.id === name) return [];
	const rename = `rename the folder to ${course.data.id}`;
	const words = {
		found: `"${course.data.id}" in a folder called "${name}"`,
		wanted: 'the same name for the folder and the course',
		mend: idPattern.test(name) ? `write id: ${name}, or ${rename}` : rename
	};
	return [tell(course, ['id'], words)];
}

/** Languages and regions that stand in their list more than once. */
function checkTwice({ course }: LoadedCourse): Problem[] {
	return (['language', 'region'] as const).flatMap((noun) => {
		const list = `${noun}s` as const;
		return doubles([...course.data[list].entries()], ([, id]) => id).map(({ item: [index, id] }) =>
			tell(course, [list, index], {
				found: `${noun} "${id}" a second time`,
				wanted: `every ${noun} once`,
				mend: 'remove one of the two'
			})
		);
	});
}

/** Ids in lists that name lessons or objectives. */
function checkKnown(
	course: LoadedCourse,
	field: Path,
	id: string,
	kind: string,
	known: readonly string[]
): Problem[] {
	if (known.includes(id)) return [];
	const words = {
		found: `${kind} "${id}", which isn't there`,
		wanted: `one of: ${listed(known)}`,
		mend: didYouMean(id, known, `choose one of those, or add the ${kind}`)
	};
	return [tell(course.course, field, words)];
}

/** Lessons and questions that name an objective the course does not have. */
function checkNamed({ course, languages }: LoadedCourse): Problem[] {
	const known = course.data.objectives.map(({ id }) => id);
	const places: Located<{ objectives: string[] }>[] = languages.flatMap(
		({ lessons, questions, scenarios }) => [
			...lessons.flatMap(({ head }) => head ?? []),
			...questions,
			...scenarios
		]
	);
	return places.flatMap((place) =>
		place.data.objectives.flatMap((id, index) =>
			known.includes(id)
				? []
				: tell(place, ['objectives', index], {
						found: `objective "${id}", which course.yaml does not have`,
						wanted: `one of: ${listed(known, 30)}`,
						mend: didYouMean(id, known, 'choose one of those, or add it to course.yaml')
					})
		)
	);
}

function checkObjectives(loaded: LoadedCourse): Problem[] {
	const { objectives, lessons } = loaded.course.data;
	const twice = doubles([...objectives.entries()], ([, { id }]) => id).map(({ item: [index, { id }] }) =>
		tell(loaded.course, ['objectives', index, 'id'], {
			found: `objective "${id}" a second time`,
			wanted: 'every id once',
			mend: 'give one of the two another id'
		})
	);
	const reread = objectives.flatMap((objective, index) =>
		checkKnown(loaded, ['objectives', index, 'reread'], objective.reread, 'lesson', lessons)
	);
	return [...twice, ...reread, ...checkNamed(loaded)];
}

/** How many questions an objective may be left with once those before it in the blueprint took theirs. */
function leftFor(objective: string, before: [string, number][], bank: readonly LoadedQuestion[]): number {
	const mine = bank.filter(({ data }) => data.objectives.includes(objective));
	const taken = before.map(([other, count]) =>
		Math.min(count, mine.filter(({ data }) => data.objectives.includes(other)).length)
	);
	return mine.length - taken.reduce((sum, count) => sum + count, 0);
}

/** Objectives the exam never draws; one whose name is only misspelt in the blueprint is told about there. */
function checkDrawn({ course }: LoadedCourse, blueprint: Record<string, number>): Problem[] {
	const known = course.data.objectives.map(({ id }) => id);
	const names = Object.keys(blueprint);
	const field = ['exam', 'blueprint'];
	if (names.length === 0) {
		const words = {
			found: 'an exam that draws no questions',
			wanted: 'questions for every objective',
			mend: `write under blueprint how many to draw for each, e.g. ${known[0]}: 1`
		};
		return [tell(course, field, words)];
	}
	const meant = names.map((name) => nearest(name, known));
	return known
		.filter((id) => !meant.includes(id))
		.map((id) =>
			tell(course, field, {
				found: `no questions to draw for objective "${id}"`,
				wanted: 'at least 1 for every objective of a course with an exam',
				mend: `write ${id}: 1 under blueprint`
			})
		);
}

function checkExam(loaded: LoadedCourse): Problem[] {
	const { course, languages } = loaded;
	const { exam, objectives, completion, lessons } = course.data;
	if (!exam) {
		if (completion.exam === 'none') return [];
		const words = {
			found: 'passed, but the course has no exam',
			wanted: 'none',
			mend: 'write exam: none, or add the exam'
		};
		return [tell(course, ['completion', 'exam'], words)];
	}
	const known = objectives.map(({ id }) => id);
	const problems = exam.after ? checkKnown(loaded, ['exam', 'after'], exam.after, 'lesson', lessons) : [];
	problems.push(...checkDrawn(loaded, exam.blueprint));
	const entries = Object.entries(exam.blueprint);
	const bank = languages[0]?.questions.filter((question) => question.bank === 'exam') ?? [];
	entries.forEach(([objective, count], index) => {
		const field = ['exam', 'blueprint', objective];
		problems.push(...checkKnown(loaded, field, objective, 'objective', known));
		const left = Math.max(0, leftFor(objective, entries.slice(0, index), bank));
		if (languages.length === 0 || languages[0]?.broken || !known.includes(objective) || left >= count) return;
		problems.push(
			tell(course, field, {
				found: `${count} to draw from ${left} exam question${left === 1 ? '' : 's'} that can be left for "${objective}"`,
				wanted: `at least ${count}`,
				mend: `write ${count - left} more exam question${count - left === 1 ? '' : 's'} for ${objective}, or draw fewer`
			})
		);
	});
	return problems;
}

export function checkStructure(course: LoadedCourse): Problem[] {
	return [
		...checkName(course),
		...checkTwice(course),
		...checkOrder(course, 'lessons'),
		...checkOrder(course, 'handouts'),
		...checkObjectives(course),
		...checkExam(course)
	];
}
