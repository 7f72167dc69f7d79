/** What the LMS has of a learner of the matrix, and what was written to it. */
import { decodeState } from '../../src/lib/course/state.ts';
import { readMark } from '../../src/lib/tracking/state-mark.ts';
import type { Case } from '../matrix/switches.ts';
import { specOf } from '../strict-lms/runtime.ts';
import type { Attempt } from '../strict-lms/types.ts';
import type { MatrixLearner } from './matrix-learner.ts';

/** What the LMS has of this learner's work. */
export interface Known {
	/** The state was cut. */
	cut: boolean;
	/** Practice questions in the state that were not answered before. */
	slots: number[];
	/** Questions in the list of answers. */
	ids: string[];
	/** Of an exam that was handed in. */
	result: {
		/** 0–100. */
		score: number;
		/** Passed and completed, but for what an LMS with a pass mark of its own put over it at the end. */
		stands: boolean;
		/** There are objectives. */
		objectives: boolean;
	} | null;
}

/** @param sessions how many had ended before this launch */
export async function known(
	{ standard, ending }: Case,
	learner: MatrixLearner,
	sessions: number
): Promise<Known> {
	const { judged, state, statuses } = specOf(standard);
	const { values = {}, ended = 0 } = (await learner.attempts()).at(-1) ?? {};
	const idsOf = (list: string): string[] =>
		Object.keys(values).filter((name) => new RegExp(`^cmi\\.${list}\\.\\d+\\.id$`).test(name));
	const verdict = ending === 'own pass mark' && ended > sessions ? 'failed' : 'passed';
	const said = (name: string): string => (name === judged.status ? verdict : 'completed');
	const { progress, trouble } = decodeState(readMark(values[state] ?? '')[0], 1);
	return {
		cut: trouble === 'damaged',
		slots: [...progress.answers.keys()].filter((slot) => !learner.before?.slots.has(slot)),
		ids: idsOf('interactions').map((name) => values[name] ?? ''),
		result: learner.before && {
			score: Math.round((Number(values[judged.score]) / judged.one) * 100),
			stands: statuses.every((name) => values[name] === said(name)),
			objectives: idsOf('objectives').length > 0
		}
	};
}

export const lastOf = async (learner: MatrixLearner): Promise<Attempt> =>
	(await learner.attempts()).at(-1) ?? { values: {}, total: 0, opened: 0, ended: 0 };

/** What was written to the LMS, in order; `since`: calls that were made before. */
export async function written(
	learner: MatrixLearner,
	since = 0
): Promise<[element: string, value: string][]> {
	const calls = (await learner.calls()).slice(since);
	return calls
		.filter(({ method }) => method.endsWith('SetValue'))
		.map(({ args: [element = '', value = ''] }) => [element, value]);
}
