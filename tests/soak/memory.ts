/** What must not be lost: the learner's own memory of it, against which every launch is held. */
import { better } from '../../src/lib/course/exam.ts';
import type { Progress } from '../../src/lib/course/progress.ts';

/** What of `then` is missing in `now`, in words; empty when nothing is. */
export function missing(then: Progress | null, now: Progress): string[] {
	if (!then) return [];
	const lost: string[] = [];
	for (const slot of then.answers.keys()) if (!now.answers.has(slot)) lost.push(`answer to question ${slot}`);
	for (const [slot, done] of then.lessons)
		if (done && !now.lessons.get(slot)) lost.push(`finished lesson ${slot}`);
	if (then.completed && !now.completed) lost.push('completed');
	if (then.best) {
		const kept = now.best && better(now.best, then.best);
		if (!kept || kept.percent !== now.best?.percent || kept.passed !== now.best.passed)
			lost.push('best result');
	}
	return lost;
}

/** What was done since, by what was there before. */
export const doneSince = (progress: Progress, before: Progress): Progress => ({
	...progress,
	answers: new Map([...progress.answers].filter(([slot]) => !before.answers.has(slot))),
	lessons: new Map([...progress.lessons].filter(([slot, done]) => done && !before.lessons.get(slot)))
});

/** What stays of it when the learner has started over. */
export const achieved = (progress: Progress): Progress => ({
	...progress,
	answers: new Map(),
	lessons: new Map(),
	exam: null
});
