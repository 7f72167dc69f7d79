/** What the run-time holds before the content calls Initialize: what the LMS decides, and what was stored before. */
import { sessionElements, totalSeconds, type Attempt, type LaunchMode } from './attempt.ts';
import type { Learner } from './learners.ts';
import type { ManifestItem, PlayedStandard } from './manifest.ts';
import { formatInterval, formatTimespan } from './time.ts';

export type ScormFamily = 'scorm12' | 'scorm2004';
export type Family = ScormFamily | 'cmi5';

export function familyOf(standard: PlayedStandard): Family {
	if (standard === 'cmi5') return 'cmi5';
	return standard === 'scorm12' ? 'scorm12' : 'scorm2004';
}

/**
 * Element–value pairs, in an order in which they can be set.
 *
 * Entry is `ab-initio` the first time and `resume` when the last session was suspended or broke off; otherwise `''`
 * (1.2 RTE 3.4.4; 2004 RTE 4.2.9). Total time is that of all earlier sessions.
 */
export function startingValues(
	family: ScormFamily,
	attempt: Attempt,
	item: ManifestItem,
	learner: Learner,
	mode: LaunchMode
): [string, string][] {
	const stored = attempt.parts.find((part) => part.item === item.identifier)?.values ?? {};
	const total = totalSeconds(attempt, item.identifier);
	const host = {
		id: learner.id,
		name: learner.name,
		credit: mode === 'normal' ? 'credit' : 'no-credit',
		mode,
		entry: entryOf(attempt, item, stored)
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
					['cmi.time_limit_action', item.timeLimitAction]
				];
	const given = own.filter((pair): pair is [string, string] => pair[1] !== null);
	return [...given, ...Object.entries(stored).filter(([element]) => !sessionElements.includes(element))];
}

function entryOf(attempt: Attempt, item: ManifestItem, stored: Record<string, string>): string {
	const last = lastSession(attempt, item.identifier);
	if (!last) return 'ab-initio';
	return !last.terminated || exitOf(stored) === 'suspend' ? 'resume' : '';
}

function lastSession(attempt: Attempt, item: string): Attempt['sessions'][number] | undefined {
	return attempt.sessions.filter((session) => session.item === item && session.mode === 'normal').at(-1);
}

function exitOf(values: Record<string, string>): string {
	return values['cmi.core.exit'] ?? values['cmi.exit'] ?? '';
}

/**
 * In SCORM 2004 an attempt whose content ended it with anything but `suspend` is over: the next launch is a new one
 * (RTE 4.2.8). In 1.2 the data is given back whatever the exit was, as LMSs in the field do.
 */
export function isOver(family: Family, attempt: Attempt, item: ManifestItem): boolean {
	const last = lastSession(attempt, item.identifier);
	const stored = attempt.parts.find((part) => part.item === item.identifier)?.values ?? {};
	return family === 'scorm2004' && last?.terminated === true && exitOf(stored) !== 'suspend';
}
