/** Where Vorige and Volgende lead from where the learner is. */
import { partAt, partsOf, type CoursePart } from '../course/parts.ts';
import { address } from './addresses.ts';
import type { Session } from './session.svelte.ts';

export interface Step {
	href: string;
	title: string;
}

export interface Steps {
	previous: Step | null;
	/** `null` at the finish. */
	next: Step | null;
}

export function hrefOf(part: CoursePart): string {
	return part.kind === 'exam' ? address.exam : address.lesson(part.lesson.id);
}

/** @param at index of the part the learner is at; @param finish title of the last page */
export function stepsFrom(parts: readonly CoursePart[], at: number, finish: string): Steps {
	const step = (index: number): Step | null => {
		const part = parts[index];
		return part ? { href: hrefOf(part), title: part.title } : null;
	};
	return {
		previous: at > 0 ? step(at - 1) : null,
		next: at < parts.length ? (step(at + 1) ?? { href: address.finish, title: finish }) : null
	};
}

export function stepsAround({ course, progress }: Session): Steps {
	const parts = partsOf(course);
	return stepsFrom(parts, partAt(parts, progress, course.scenarios), '');
}
