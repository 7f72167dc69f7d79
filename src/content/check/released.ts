/** The course against its own releases: numbers are unique, and released questions keep their answers. */
import { answerKey, keyChange } from '../answer-key.ts';
import type { LoadedCourse } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { scenarioKey } from '../scenario-parts.ts';
import { inCourseOrder, scenariosInOrder, sealOf } from '../slots.ts';
import { isSound } from './questions.ts';
import { doubles, tell, tellFile } from './tell.ts';

/** A row that is gone or moved leaves a table that looks sound, and answers of learners that count for something else. */
function checkSeal({ released, releasedFile }: LoadedCourse): Problem[] {
	if (!released?.seal || released.seal === sealOf(released)) return [];
	return [
		tellFile(releasedFile, {
			found: `a slot table that was changed since the release of ${released.version} wrote it`,
			wanted: 'the table as it was written: saved answers of learners count by it',
			mend: 'take the file back from the last release; only npm run release may write it'
		})
	];
}

function checkTable({ released, releasedFile }: LoadedCourse): Problem[] {
	if (!released) return [];
	const rows: [string, [string, number][]][] = [
		['lessons', Object.entries(released.lessons)],
		['questions', Object.entries(released.questions).map(([id, { slot }]) => [id, slot])],
		['scenarios', Object.entries(released.scenarios).map(([id, { slot }]) => [id, slot])],
		...Object.entries(released.scenarios).map(([id, { parts }]): [string, [string, number][]] => [
			`scenarios.${id}.parts`,
			Object.entries(parts)
		]),
		...Object.entries(released.questions).flatMap(
			([id, { parts, targets }]): [string, [string, number][]][] => [
				[`questions.${id}.parts`, Object.entries(parts)],
				[`questions.${id}.targets`, Object.entries(targets ?? {})]
			]
		)
	];
	return rows.flatMap(([field, slots]) =>
		doubles(slots, ([, slot]) => String(slot)).map(({ item, first }) => ({
			...tellFile(releasedFile, {
				found: `slot ${item[1]} for "${item[0]}" and for "${first[0]}"`,
				wanted: 'every slot once',
				mend: 'take the file back from the last release; only npm run release may write it'
			}),
			field
		}))
	);
}

function checkKeys(course: LoadedCourse): Problem[] {
	return inCourseOrder(course).flatMap((question) => {
		const released = course.released?.questions[question.data.id];
		const change = released && keyChange(released.key, answerKey(question.data));
		if (!change || !isSound(question)) return [];
		return [
			tell(question, ['id'], {
				found: `another right answer than when "${question.data.id}" was released: ${change}`,
				wanted: 'the same right answer: saved answers of learners count by it',
				mend: 'give the changed question a new id, and name that where the old one stood'
			})
		];
	});
}

function checkScenarioKeys(course: LoadedCourse): Problem[] {
	return scenariosInOrder(course).flatMap((scenario) => {
		const { id } = scenario.data;
		const released = course.released?.scenarios[id];
		const change = released && keyChange(released.key, scenarioKey(scenario.data));
		if (!change) return [];
		return [
			tell(scenario, ['id'], {
				found: `choices of "${id}" worth something else than when they were released: ${change}`,
				wanted: 'the same grade: saved roads of learners count by it',
				mend: 'give the changed choice a new id'
			})
		];
	});
}

export const checkReleased = (course: LoadedCourse): Problem[] => [
	...checkSeal(course),
	...checkTable(course),
	...checkKeys(course),
	...checkScenarioKeys(course)
];
