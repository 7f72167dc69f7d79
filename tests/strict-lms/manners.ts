/** What some LMSs do by themselves with a course's record: judge it, or open it for looking back only. */
import type { Attempt, Spec, StrictOptions } from './types.ts';

const reached = (values: Record<string, string>, spec: Spec): boolean =>
	spec.statuses.some((name) => ['passed', 'completed'].includes(values[name] ?? ''));

/** The mode of a launch: after a pass some LMSs give no other than review. */
export function modeOf(options: StrictOptions, attempt: Attempt, spec: Spec): StrictOptions['mode'] {
	return options.reviewAfterPass && reached(attempt.values, spec) ? 'review' : options.mode;
}

/** At the end of a counting session an LMS with a pass mark of its own puts its verdict over the course's (A3.2). */
export function override(options: StrictOptions, values: Record<string, string>, spec: Spec): void {
	const score = values[spec.judged.score] ?? '';
	if (options.mastery === undefined || score === '' || values[spec.mode] !== 'normal') return;
	values[spec.judged.status] = Number(score) / spec.judged.one >= options.mastery ? 'passed' : 'failed';
}
