/** The statements a unit sends, each by its own rules (table B4; clauses 9.3–9.7 of cmi5). */
import type { ScoreReport } from '../../course/report.ts';
import { duration, real } from '../formats.ts';
import { asObject, type Json, type Launched, type LaunchData } from './launch.ts';

export const verbs = ['initialized', 'completed', 'passed', 'failed', 'terminated', 'answered'] as const;
export type Verb = (typeof verbs)[number];

export interface Statement extends Json {
	id: string;
}

/** What all statements of a session share. */
export interface Speaker {
	launched: Launched;
	data: LaunchData;
}

const category = 'https://w3id.org/xapi/cmi5/context/categories/';
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

export const verbOf = (verb: Verb): Json => ({
	id: `http://adlnet.gov/expapi/verbs/${verb}`,
	display: { en: verb }
});

export const moment = (at: number): string => new Date(at).toISOString();

/** A list of the template with more activities behind it, each once: what the LMS put there stays (10.2.1.0-7). */
function more(list: unknown, added: readonly Json[]): Json[] {
	const given = (Array.isArray(list) ? list : list === undefined ? [] : [list]) as Json[];
	return [...given, ...added.filter(({ id }) => !given.some((one) => one['id'] === id))];
}

/** The template with what is ours in it. `activities`: lists of context activities to add to. */
export function contextOf(
	{ launched, data }: Speaker,
	activities: Record<string, readonly Json[]>,
	extensions: Json = {}
): Json {
	const lists = { ...asObject(data.template['contextActivities']) };
	for (const [name, added] of Object.entries(activities)) lists[name] = more(lists[name], added);
	return {
		...data.template,
		registration: launched.registration,
		contextActivities: lists,
		extensions: { ...extensions, ...asObject(data.template['extensions']) }
	};
}

/** A statement cmi5 defines. `judges`: its result has success or completion, which the LMS's moveOn looks at (9.6.2.2). */
function defined(
	speaker: Speaker,
	verb: Verb,
	id: string,
	at: number,
	result: Json | null,
	judges = false,
	extensions: Json = {}
): Statement {
	const ids = judges ? ['cmi5', 'moveon'] : ['cmi5'];
	return {
		id,
		actor: speaker.launched.actor,
		verb: verbOf(verb),
		object: { objectType: 'Activity', id: speaker.launched.activityId },
		...(result ? { result } : {}),
		context: contextOf(speaker, { category: ids.map((name) => ({ id: category + name })) }, extensions),
		timestamp: moment(at)
	};
}

/** When and under which id, and seconds of this session so far. */
export interface Moment {
	id: string;
	at: number;
	seconds: number;
}

export const initialized = (speaker: Speaker, id: string, at: number): Statement =>
	defined(speaker, 'initialized', id, at, null);

export const terminated = (speaker: Speaker, { id, at, seconds }: Moment): Statement =>
	defined(speaker, 'terminated', id, at, { duration: duration(seconds) });

export const completed = (speaker: Speaker, { id, at, seconds }: Moment): Statement =>
	defined(speaker, 'completed', id, at, { completion: true, duration: duration(seconds) }, true);

/** A share, cut rather than rounded up, so that no pass appears out of seven decimals. */
const scoreOf = (scaled: number): Json => ({
	scaled: Number(real(Math.floor(scaled * 1e4 + 1e-6) / 1e4, 4))
});

/**
 * Passed or failed. The score goes along when it agrees with the pass mark of the LMS; a failure for another reason than
 * points has none (9.3.5.0-2).
 */
export function judged(
	speaker: Speaker,
	passed: boolean,
	score: ScoreReport | null,
	moment: Moment
): Statement {
	const { mastery } = speaker.data;
	const agrees = score && (mastery === null || score.scaled >= mastery === passed);
	const result = {
		success: passed,
		duration: duration(moment.seconds),
		...(agrees ? { score: scoreOf(score.scaled) } : {})
	};
	const extensions = mastery === null ? {} : { [masteryExtension]: mastery };
	return defined(speaker, passed ? 'passed' : 'failed', moment.id, moment.at, result, true, extensions);
}

/** Whether the LMS's own pass mark lets the course say passed (9.3.4.0-2, 10.2.4.0-2). */
export const mayPass = ({ mastery }: LaunchData, score: ScoreReport | null): boolean =>
	mastery === null || (score !== null && (scoreOf(score.scaled)['scaled'] as number) >= mastery);
