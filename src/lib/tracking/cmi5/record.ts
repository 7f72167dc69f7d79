/** The unit's own document in the LRS: where the learner was, the saved state, and which verdicts were sent. */
import type { Report, ScoreReport } from '../../course/report.ts';
import { parseObject } from './launch.ts';

/** Id of the document (State API). */
export const recordId = 'suspendData';

export interface RecordDocument {
	format: 1;
	state: string;
	location: string;
	completed: boolean;
	/** The course's own verdict, which the LMS's pass mark may not share. */
	passed: boolean | null;
	score: ScoreReport | null;
	/**
	 * Verdicts that were sent for this registration: completed and passed once (9.3.0.0-6, -7), failed once for each result
	 * that is better than the one before, as its points of all, 0–1; `null`: never.
	 */
	sent: { completed: boolean; passed: boolean; failed: number | null };
}

const nothing: RecordDocument = {
	format: 1,
	state: '',
	location: '',
	completed: false,
	passed: null,
	score: null,
	sent: { completed: false, passed: false, failed: null }
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readScore(value: unknown): ScoreReport | null {
	const { raw, max, scaled } = (value ?? {}) as Record<string, unknown>;
	const all = [raw, max, scaled].every((one) => typeof one === 'number' && Number.isFinite(one));
	return all ? { raw: raw as number, max: max as number, scaled: scaled as number } : null;
}

/** Whatever stands there, something that can be gone on from. */
export function parseRecord(text: string): RecordDocument {
	const found = parseObject(text);
	if (!found) return nothing;
	const sent = (found['sent'] ?? {}) as Record<string, unknown>;
	return {
		format: 1,
		state: textOf(found['state']),
		location: textOf(found['location']),
		completed: found['completed'] === true,
		passed: typeof found['passed'] === 'boolean' ? found['passed'] : null,
		score: readScore(found['score']),
		sent: {
			completed: sent['completed'] === true,
			passed: sent['passed'] === true,
			failed: typeof sent['failed'] === 'number' ? sent['failed'] : null
		}
	};
}

type Result = Pick<RecordDocument, 'passed' | 'score'>;

/**
 * The result that counts: a pass beats any score, otherwise the higher one stays. Score and verdict are of the same exam,
 * as harm fails one that has more points than the pass that follows.
 */
export function betterResult(before: Result, after: Result): Result {
	const [had, has] = [before, after].map(({ passed }) => passed === true);
	const wins = had === has ? (after.score?.scaled ?? -1) >= (before.score?.scaled ?? -1) : has;
	const { passed, score } = wins ? after : before;
	return { passed: passed ?? before.passed, score };
}

/** The record as a report leaves it: nothing that was reached is taken back (A3.1). */
export const advance = (record: RecordDocument, report: Report, state: string): RecordDocument => ({
	...record,
	...betterResult(record, report),
	state,
	location: report.location,
	completed: record.completed || report.completed
});
