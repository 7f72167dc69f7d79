/** What the run-time holds before the content calls Initialize: what the LMS decides, and what was stored before. */
import { sessionElements, totalSeconds, type Attempt, type LaunchMode } from './attempt.ts';
import type { Learner } from './learners.ts';
import type { ManifestItem, PlayedStandard } from './manifest.ts';
import { formatInterval, formatTimespan } from './time.ts';
import { isSuspended, lastSession, triesOf, tryForNewSession, type Try } from './tries.ts';

export type ScormFamily = 'scorm12' | 'scorm2004';
export type Family = ScormFamily | 'cmi5';

export function familyOf(standard: PlayedStandard): Family {
	if (standard === 'cmi5') return 'cmi5';
	return standard === 'scorm12' ? 'scorm12' : 'scorm2004';
}

/**
 * Element–value pairs, in an order in which they can be set.
 *
 * Entry is `ab-initio` at the start of a try and `resume` when the last session was suspended or broke off; otherwise `''`
 * (1.2 RTE 3.4.4; 2004 RTE 4.2.7 Entry). Total time is that of the earlier sessions of the try.
 */
export function startingValues(
	family: ScormFamily,
	attempt: Attempt,
	item: ManifestItem,
	learner: Learner,
	mode: LaunchMode
): [string, string][] {
	const { values: stored, sessions } = tryOf(family, attempt, item.identifier, mode);
	const total = totalSeconds(attempt, ({ id }) => sessions.includes(id));
	const host = {
		id: learner.id,
		name: learner.name,
		credit: mode === 'normal' ? 'credit' : 'no-credit',
		mode,
		entry: entryOf(attempt, item.identifier, sessions)
	};
	const own: [string, string | null][] =
		family === 'scorm12'
			? [
					['cmi.core.student_id', host.id],
					['cmi.core.student_name', host.name],
					['cmi.core.credit', host.credit],
					['cmi.core.lesson_mode', host.mode],
					['cmi.core.entry', host.entry],
					['cmi.core.total_time', formatTimespan(total)],
					['cmi.launch_data', item.launchData],
					['cmi.student_data.mastery_score', item.masteryScore],
					['cmi.student_data.max_time_allowed', item.maxTimeAllowed],
					['cmi.student_data.time_limit_action', item.timeLimitAction]
				]
			: [
					['cmi.learner_id', host.id],
					['cmi.learner_name', host.name],
					['cmi.credit', host.credit],
					['cmi.mode', host.mode],
					['cmi.entry', host.entry],
					['cmi.total_time', formatInterval(total)],
					['cmi.launch_data', item.launchData],
					['cmi.scaled_passing_score', item.passingScore],
					['cmi.completion_threshold', item.completionThreshold],
					['cmi.max_time_allowed', item.maxTimeAllowed],
					['cmi.time_limit_action', item.timeLimitAction],
					...(hasObjectives(stored) ? [] : objectiveIds(item))
				];
	const given = own.filter((pair): pair is [string, string] => pair[1] !== null);
	return [...given, ...Object.entries(stored).filter(([element]) => !sessionElements.includes(element))];
}

function hasObjectives(stored: Record<string, string>): boolean {
	return Object.keys(stored).some((element) => /^cmi\.objectives\.\d+\.id$/.test(element));
}

/** The objectives the manifest names are there from the start of a try (RTE 4.2.17); the run-time stores them with the rest. */
function objectiveIds(item: ManifestItem): [string, string][] {
	return (item.objectives ?? []).map((id, n) => [`cmi.objectives.${n}.id`, id]);
}

/** Who looks back sees the last try, also when it is over. */
function tryOf(family: ScormFamily, attempt: Attempt, item: string, mode: LaunchMode): Try {
	const last = mode === 'review' ? triesOf(attempt, item).at(-1) : undefined;
	return last ?? tryForNewSession(family, attempt, item);
}

/** @param sessions of the try that is gone on with. */
function entryOf(attempt: Attempt, item: string, sessions: string[]): string {
	const last = lastSession(attempt, item);
	if (!last || !sessions.includes(last.id)) return 'ab-initio';
	return !last.terminated || isSuspended(attempt, item) ? 'resume' : '';
}
