/** The course as a row of parts: lessons in their order, with the exam where it belongs. */
import type { Place, Progress } from './progress.ts';
import type { ScenarioEntry } from './scenario/scenario.ts';
import type { CourseIndex, LessonEntry, Slot } from './types.ts';

export type CoursePart =
	| { kind: 'lesson'; title: string; minutes: number; lesson: LessonEntry }
	| { kind: 'exam'; title: string; minutes: number };

export function partsOf(course: CourseIndex): CoursePart[] {
	const parts = course.lessons.map((lesson): CoursePart => ({
		kind: 'lesson',
		title: lesson.title,
		minutes: lesson.minutes,
		lesson
	}));
	const { exam } = course;
	if (!exam) return parts;
	const behind = course.lessons.findIndex((lesson) => lesson.id === exam.after);
	const at = behind < 0 ? parts.length : behind + 1;
	return [
		...parts.slice(0, at),
		{ kind: 'exam', title: exam.title, minutes: exam.minutes },
		...parts.slice(at)
	];
}

/** Slot of the lesson a place is in: that of the lesson itself, or the one a scenario belongs to. */
function lessonAt(place: Place, scenarios: readonly ScenarioEntry[]): Slot | null {
	if (place.kind === 'lesson') return place.slot;
	if (place.kind !== 'scenario') return null;
	return scenarios.find((one) => one.slot === place.slot)?.lesson ?? null;
}

/** Index of the part the learner is at; -1 at the start, the number of parts at the finish. */
export function partAt(
	parts: readonly CoursePart[],
	{ place }: Progress,
	scenarios: readonly ScenarioEntry[]
): number {
	if (place.kind === 'start') return -1;
	if (place.kind === 'finish') return parts.length;
	const lesson = lessonAt(place, scenarios);
	return parts.findIndex((part) =>
		part.kind === 'lesson' ? part.lesson.slot === lesson : place.kind === 'exam'
	);
}

/** How far the learner is with a part. */
export function partState(part: CoursePart, progress: Progress): 'todo' | 'started' | 'done' {
	if (part.kind === 'exam') return progress.best?.passed ? 'done' : progress.exam ? 'started' : 'todo';
	const finished = progress.lessons.get(part.lesson.slot);
	return finished === undefined ? 'todo' : finished ? 'done' : 'started';
}
