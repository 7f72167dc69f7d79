/** What an attempt comes to: status and score, over all items of the package. Pure. */
import type { Attempt } from './attempt.ts';
import { totalSeconds } from './attempt.ts';
import type { ManifestItem } from './manifest.ts';
import { triesOf, type Try } from './tries.ts';

export const statuses = ['not-attempted', 'browsed', 'incomplete', 'completed', 'failed', 'passed'] as const;
export type Status = (typeof statuses)[number];

export interface Outcome {
	status: Status;
	/** 0–100, null when there is no score (which is not 0). */
	percent: number | null;
	/** The score as the content wrote it, e.g. `42` or `42 van 50`; `''` when there is none. */
	score: string;
	seconds: number;
}

/**
 * One item's own outcome: that of its best try, so that looking into a part again takes nothing away. The time is that of
 * all tries.
 */
export function partOutcome(attempt: Attempt, item: ManifestItem): Outcome {
	const seconds = totalSeconds(attempt, (session) => session.item === item.identifier);
	const [first, ...others] = tryOutcomes(attempt, item);
	if (!first) return { status: 'not-attempted', percent: null, score: '', seconds };
	return { ...others.reduce((best, one) => (isBetter(one, best) ? one : best), first), seconds };
}

/** The outcome of each try at an item, oldest first. */
export function tryOutcomes(attempt: Attempt, item: ManifestItem): Outcome[] {
	return triesOf(attempt, item.identifier).map((one) => tryOutcome(attempt, item, one));
}

function tryOutcome(attempt: Attempt, item: ManifestItem, { values, sessions }: Try): Outcome {
	const seconds = totalSeconds(attempt, ({ id }) => sessions.includes(id));
	return { status: item.type === 'asset' ? 'completed' : statusOf(values), ...scoreOf(values), seconds };
}

/** From least to most; a verdict stands until there is a better one. */
const ranks: Status[] = ['not-attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];

function isBetter(one: Outcome, other: Outcome): boolean {
	const ahead = ranks.indexOf(one.status) - ranks.indexOf(other.status);
	return ahead === 0 ? (one.percent ?? -Infinity) > (other.percent ?? -Infinity) : ahead > 0;
}

/** The whole attempt: passed or completed when every item is, failed as soon as one is, the mean of the scores. */
export function outcomeOf(attempt: Attempt, items: ManifestItem[]): Outcome {
	const parts = items.map((item) => partOutcome(attempt, item));
	const [only] = parts;
	const seconds = totalSeconds(attempt);
	if (only && parts.length === 1) return { ...only, seconds };
	const percents = parts.flatMap((part) => (part.percent === null ? [] : [part.percent]));
	const percent = percents.length > 0 ? percents.reduce((sum, one) => sum + one, 0) / percents.length : null;
	return { status: rollUp(parts.map((part) => part.status)), percent, score: '', seconds };
}

function rollUp(all: Status[]): Status {
	if (all.includes('failed')) return 'failed';
	if (all.every((status) => status === 'not-attempted')) return 'not-attempted';
	if (!all.every((status) => status === 'completed' || status === 'passed')) return 'incomplete';
	return all.includes('passed') ? 'passed' : 'completed';
}

function statusOf(values: Try['values']): Status {
	const old = values['cmi.core.lesson_status'];
	if (old !== undefined) return statuses.find((status) => status === old.replace(' ', '-')) ?? 'incomplete';
	const success = values['cmi.success_status'];
	if (success === 'passed' || success === 'failed') return success;
	if (values['cmi.completion_status'] === 'completed') return 'completed';
	return values['cmi.completion_status'] === 'not attempted' ? 'not-attempted' : 'incomplete';
}

function scoreOf(values: Try['values']): { percent: number | null; score: string } {
	const read = (name: string): number | null => {
		const written = values[`cmi.core.score.${name}`] ?? values[`cmi.score.${name}`] ?? '';
		return written === '' || !Number.isFinite(Number(written)) ? null : Number(written);
	};
	const [raw, min, max, scaled] = [read('raw'), read('min'), read('max'), read('scaled')];
	const score = raw === null ? '' : max === null || max === 100 ? String(raw) : `${raw} van ${max}`;
	if (scaled !== null) return { percent: scaled * 100, score };
	if (raw === null) return { percent: null, score: '' };
	const low = min ?? 0;
	const high = max ?? 100;
	return { percent: high > low ? ((raw - low) / (high - low)) * 100 : raw, score };
}
