/** Answers and objectives, put together from the elements of either standard. Pure. */

export interface Interaction {
	index: number;
	id: string;
	/** As written, e.g. `choice`; `''` when the content gave none. */
	type: string;
	/** Only SCORM 2004 has one. */
	description: string;
	response: string;
	/** All correct patterns. */
	correct: string[];
	/** `correct`, `incorrect`, `unanticipated`, `neutral`, a number, or `''`; 1.2's `wrong` is `incorrect` here. */
	result: string;
	weighting: string;
	/** As written; see `parseDuration`. */
	latency: string;
	/** Clock time (1.2) or moment (2004) as written. */
	time: string;
	objectives: string[];
}

export interface Objective {
	index: number;
	id: string;
	description: string;
	/** Every status that was written, in the words of the standard. */
	statuses: string[];
	/** Scaled as a percentage, cut as courses show it, else raw; `''` when there is none. */
	score: string;
}

type Values = Record<string, string>;
/** Elements of one row, without `cmi.interactions.3.` in front. */
type Row = Map<string, string>;

function rows(values: Values, list: string): [number, Row][] {
	const found = new Map<number, Row>();
	for (const [element, value] of Object.entries(values)) {
		const match = new RegExp(`^cmi\\.${list}\\.(\\d+)\\.(.+)$`).exec(element);
		if (!match) continue;
		const index = Number(match[1]);
		const row = found.get(index) ?? new Map<string, string>();
		found.set(index, row.set(match[2] ?? '', value));
	}
	return [...found].sort(([a], [b]) => a - b);
}

function all(row: Row, pattern: RegExp): string[] {
	return [...row].filter(([element]) => pattern.test(element)).map(([, value]) => value);
}

export function interactionsOf(values: Values): Interaction[] {
	return rows(values, 'interactions').map(([index, row]) => {
		const result = row.get('result') ?? '';
		return {
			index,
			id: row.get('id') ?? '',
			type: row.get('type') ?? '',
			description: row.get('description') ?? '',
			response: row.get('learner_response') ?? row.get('student_response') ?? '',
			correct: all(row, /^correct_responses\.\d+\.pattern$/),
			result: result === 'wrong' ? 'incorrect' : result,
			weighting: row.get('weighting') ?? '',
			latency: row.get('latency') ?? '',
			time: row.get('timestamp') ?? row.get('time') ?? '',
			objectives: all(row, /^objectives\.\d+\.id$/)
		};
	});
}

export function objectivesOf(values: Values): Objective[] {
	return rows(values, 'objectives').map(([index, row]) => {
		const scaled = row.get('score.scaled');
		const written = ['status', 'success_status', 'completion_status'].map((name) => row.get(name) ?? '');
		return {
			index,
			id: row.get('id') ?? '',
			description: row.get('description') ?? '',
			statuses: written.filter((status) => status !== '' && status !== 'unknown'),
			score: scaled ? `${Math.floor(Number(scaled) * 100 + 0.005)} %` : (row.get('score.raw') ?? '')
		};
	});
}
