/** Where Vorige and Volgende lead from where the learner is. */
import { partAt, partsOf, type CoursePart } from '../course/parts.ts';
import { address } from './addresses.ts';
import type { Session } from './session.svelte.ts';

export interface Step {
	href: string;
	title: string;
}

export interface Steps {
	/** Index of the current part; -1 before the first. */
	at: number;
	parts: CoursePart[];
	previous: Step | null;
	/** `null` at the finish. */
	next: Step | null;
}

export function hrefOf(part: CoursePart): string {
	return part.kind === 'exam' ? address.exam : address.lesson(part.lesson.id);
}

/** @param finish title of the last page */
export function stepsAround(session: Session, finish = ''): Steps {
	const parts = partsOf(session.course);
	const at = partAt(parts, session.progress, session.course.scenarios);
	const step = (index: number): Step | null => {
		const part = parts[index];
		return part ? { href: hrefOf(part), title: part.title } : null;
	};
	return {
		at,
		parts,
		previous: at > 0 ? step(at - 1) : null,
		next: at < parts.length ? (step(at + 1) ?? { href: address.finish, title: finish }) : null
	};
}
