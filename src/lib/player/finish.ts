/** What the completion rule of the course asks for, part by part. */
import { partsOf, partState } from '../course/parts.ts';
import type { Progress } from '../course/progress.ts';
import { hrefOf } from './steps.ts';
import type { Session } from './session.svelte.ts';

export interface FinishStep {
	title: string;
	done: boolean;
	href: string;
}

export function finishSteps({ course }: Pick<Session, 'course'>, progress: Progress): FinishStep[] {
	return partsOf(course)
		.filter(({ kind }) => course.completion[kind === 'exam' ? 'exam' : 'lessons'] !== 'none')
		.map((part) => ({
			title: part.title,
			done: partState(part, progress) === 'done',
			href: hrefOf(part)
		}));
}
