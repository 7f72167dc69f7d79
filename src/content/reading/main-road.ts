/**
 * How long the main road takes: what everybody reads and does, without what stands behind `<More>`. Lists of contacts
 * are looked up, not read, and do not count.
 */
import { figuresFor } from '../check/scenarios/loaded-figures.ts';
import type { LoadedCourse, LoadedLanguage, LoadedLesson, LoadedScenario } from '../loaded.ts';
import { secondsOfWriting, wordsBeforeAnswer, wordsOfExercise } from './exercise-time.ts';
import { countWords, readingSpeed } from './words.ts';

/** Minutes, not rounded. */
export interface LessonTime {
	prose: number;
	exercises: number;
	/** Cases and dialogues on the main road. */
	cases: number;
	/** How many cases there are to pick from. */
	choice: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const middle = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);

/** Where what is optional begins and ends. */
const optionalIn = (prose: string): [start: number, end: number][] =>
	[...prose.matchAll(/<More\b[\s\S]*?<\/More>/g)].map(({ index, 0: whole }) => [index, index + whole.length]);

/** Attributes that hold words a learner reads. */
const worded = ['title', 'eyebrow', 'caption'];

/** Cards of a comparing table that are open at first; the reader chooses whether to open more. */
const openCards = 2;

/** A comparing table counts for the cards that are open at first. */
function wordsOfTable(table: string): number {
	const cards = (table.match(/^\|.*\|$/m)?.[0].split('|').length ?? 0) - 3;
	return (countWords(table) * Math.min(openCards, cards)) / Math.max(1, cards);
}

function proseWords({ scan }: LoadedLesson, isOptional: (index: number) => boolean): number {
	const shown = scan.tags.filter(({ name, index }) => name === 'More' || !isOptional(index));
	const titles = shown.flatMap(({ attributes }) => worded.map((name) => attributes[name] ?? ''));
	const prose = scan.prose.replace(/<More\b[\s\S]*?<\/More>/g, '');
	const tables = prose.match(/<Compare\b[\s\S]*?<\/Compare>/g) ?? [];
	const plain = prose.replace(/<Compare\b[\s\S]*?<\/Compare>/g, '');
	return countWords(plain) + sum(tables.map(wordsOfTable)) + sum(titles.map(countWords));
}

/** Minutes a scenario takes on average; what its author says if it has no figures. */
export function caseTime(scenario: LoadedScenario): number {
	const figures = figuresFor(scenario);
	return figures ? figures.meanWords / readingSpeed : scenario.data.minutes;
}

/** Minutes of a lesson on the main road. With `pick` in its head so many of its cases count, each as long as the mean. */
export function lessonTime(loaded: LoadedLanguage, lesson: LoadedLesson): LessonTime {
	const optional = optionalIn(lesson.scan.prose);
	const isOptional = (index: number): boolean => optional.some(([from, to]) => index >= from && index < to);
	const idsOf = (block: string): string[] =>
		lesson.scan.tags
			.filter(({ name, index }) => name === block && !isOptional(index))
			.map(({ attributes }) => attributes['id'] ?? '');
	const questions = idsOf('Question').flatMap(
		(id) => loaded.questions.find(({ data }) => data.id === id)?.data ?? []
	);
	const cases = loaded.scenarios.filter(({ data }) => idsOf('Scenario').includes(data.id)).map(caseTime);
	return {
		prose: proseWords(lesson, isOptional) / readingSpeed,
		exercises: sum(questions.map(wordsOfExercise)) / readingSpeed + sum(questions.map(secondsOfWriting)) / 60,
		cases: middle(cases) * Math.min(cases.length, lesson.head?.data.pick ?? cases.length),
		choice: cases.length
	};
}

export const minutesOf = ({ prose, exercises, cases }: LessonTime): number => prose + exercises + cases;

/** Minutes of an exam of average items; 0 where the course has none. */
export function examTime({ course }: LoadedCourse, { questions }: LoadedLanguage): number {
	const items = questions.filter(({ bank }) => bank === 'exam').map(({ data }) => wordsBeforeAnswer(data));
	return (middle(items) * sum(Object.values(course.data.exam?.blueprint ?? {}))) / readingSpeed;
}
