/**
 * The minutes a learner is told fit the words: of each lesson, each case and the exam within a minute, and all of the
 * main road within what `course.yaml` allows (`mainRoad`).
 */
import type { LoadedCourse, LoadedLanguage, LoadedLesson, LoadedScenario } from '../loaded.ts';
import { isEmpty } from '../pages-there.ts';
import type { Problem } from '../problem.ts';
import { caseTime, examTime, lessonTime, minutesOf } from '../reading/main-road.ts';
import { tell } from './tell.ts';

/** Minutes that what is declared may differ from what was counted. */
const tolerance = 1;

const fits = (declared: number, counted: number): boolean => Math.abs(declared - counted) <= tolerance;
const rounded = (minutes: number): number => Math.max(1, Math.round(minutes));
const one = (minutes: number): string => minutes.toFixed(1);
const wanted = (counted: number): string => `${rounded(counted)}, at most a minute more or less`;

function checkLesson(loaded: LoadedLanguage, lesson: LoadedLesson): Problem[] {
	if (!lesson.head || isEmpty(lesson)) return [];
	const { minutes, pick } = lesson.head.data;
	const time = lessonTime(loaded, lesson);
	const counted = minutesOf(time);
	if (pick !== undefined && pick > time.choice) {
		const found = `pick: ${pick} in a lesson with ${time.choice} ${time.choice === 1 ? 'case' : 'cases'} on its main road`;
		return [
			tell(lesson.head, ['pick'], {
				found,
				wanted: `${time.choice} at most`,
				mend: 'pick fewer, or add <Scenario id="…"/> outside <More>'
			})
		];
	}
	if (fits(minutes, counted)) return [];
	const parts = `reading ${one(time.prose)}, exercises ${one(time.exercises)}, cases ${one(time.cases)}`;
	return [
		tell(
			lesson.head,
			['minutes'],
			{
				found: `minutes: ${minutes}, where the main road takes ${one(counted)} (${parts})`,
				wanted: wanted(counted),
				mend: `write minutes: ${rounded(counted)}, or put what deepens behind <More>`
			},
			'warning'
		)
	];
}

function checkCase(scenario: LoadedScenario): Problem[] {
	const { minutes } = scenario.data;
	const counted = caseTime(scenario);
	if (fits(minutes, counted)) return [];
	return [
		tell(
			scenario,
			['minutes'],
			{
				found: `minutes: ${minutes}, where a road takes ${one(counted)} on average`,
				wanted: wanted(counted),
				mend: `write minutes: ${rounded(counted)}`
			},
			'warning'
		)
	];
}

function checkExam(course: LoadedCourse, loaded: LoadedLanguage): Problem[] {
	const minutes = course.course.data.exam?.minutes;
	const counted = examTime(course, loaded);
	if (minutes === undefined || fits(minutes, counted)) return [];
	return [
		tell(
			course.course,
			['exam', 'minutes'],
			{
				found: `minutes: ${minutes}, where an exam of average items in "${loaded.language}" takes ${one(counted)} to read`,
				wanted: wanted(counted),
				mend: `write minutes: ${rounded(counted)}, or draw another number of items`
			},
			'warning'
		)
	];
}

/** Minutes of the main road as its lessons and the exam declare them. */
export const declaredMinutes = (course: LoadedCourse, { lessons }: LoadedLanguage): number =>
	lessons.reduce(
		(total, { head }) => total + (head?.data.minutes ?? 0),
		course.course.data.exam?.minutes ?? 0
	);

function checkWhole(course: LoadedCourse, loaded: LoadedLanguage, most: number): Problem[] {
	const minutes = declaredMinutes(course, loaded);
	if (minutes <= most) return [];
	return [
		tell(
			course.course,
			['mainRoad'],
			{
				found: `a main road of ${minutes} minutes in "${loaded.language}", exam included`,
				wanted: `${most} at most`,
				mend: 'put what deepens behind <More>, or let the learner pick fewer cases'
			},
			'warning'
		)
	];
}

/** A course that gives no `mainRoad` is not counted. */
export function checkMinutes(course: LoadedCourse): Problem[] {
	const most = course.course.data.mainRoad;
	if (most === undefined) return [];
	return course.languages.flatMap((loaded) => [
		...loaded.lessons.flatMap((lesson) => checkLesson(loaded, lesson)),
		...loaded.scenarios.flatMap(checkCase),
		...checkExam(course, loaded),
		...checkWhole(course, loaded, most)
	]);
}
