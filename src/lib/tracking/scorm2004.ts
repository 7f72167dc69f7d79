/** SCORM 2004, 3rd and 4th edition: table B2 and the 2004 column of B3 as a description. The editions differ in the manifest only. */
import type { Dialect, Field } from './dialect.ts';
import { duration, real, timestamp } from './formats.ts';
import { answer2004, describe, objectivesOf, result } from './interactions.ts';

const completion = 'cmi.completion_status';
const success = 'cmi.success_status';

/**
 * Raw is a percentage here too, not points: Moodle's grade book takes `raw` alone, out of a hundred, and would show
 * 18 of 24 points as 18 (C7). Raw, min, max before scaled, as an LMS may judge when scaled comes (A3.9).
 */
function scoreFields(share: number, passed: boolean | null): Field[] {
	const raw = passed === false ? Math.floor(share * 10000 + 1e-6) / 100 : share * 100;
	return [
		['score.raw', real(raw, 2)],
		['score.min', '0'],
		['score.max', '100'],
		['score.scaled', real(share)]
	];
}

export const scorm2004: Dialect = {
	object: 'API_1484_11',
	methods: {
		initialize: 'Initialize',
		terminate: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		error: 'GetLastError'
	},
	running: 103,
	alive: 'cmi._version',
	closed: [112, 122, 132, 142],
	over: [104, 113, 123, 133, 143],
	sendsChanges: false,
	reopensAfterFailure: false,
	mode: 'cmi.mode',
	statuses: [completion, success],
	location: 'cmi.location',
	learner: 'cmi.learner_id',
	state: 'cmi.suspend_data',
	exit: 'cmi.exit',
	time: 'cmi.session_time',
	progress: 'cmi.progress_measure',
	best: { element: 'cmi.score.scaled', one: 1 },
	record(read) {
		const judged = read(success);
		return {
			completed: read(completion) === 'completed',
			passed: judged === 'passed' ? true : judged === 'failed' ? false : null
		};
	},
	opening: [completion, 'incomplete'],
	score: (score, passed) =>
		scoreFields(score.scaled, passed).map(([name, value]) => [`cmi.${name}`, value] as const),
	status(report, options) {
		const judged =
			report.passed === true ? 'passed' : report.passed === false && options.reportFailed ? 'failed' : null;
		return [
			...(report.completed ? [[completion, 'completed'] as const] : []),
			...(judged ? [[success, judged] as const] : [])
		];
	},
	objective: (objective) => [
		...(objective.scaled === null ? [] : scoreFields(objective.scaled, objective.passed)),
		['success_status', objective.passed === null ? '' : objective.passed ? 'passed' : 'failed']
	],
	objectiveStatus: 'success_status',
	interaction(answer, id) {
		const said = answer2004(answer.answer);
		return [
			['id', id],
			['type', said.type],
			...objectivesOf(answer).map((objective, n) => [`objectives.${n}.id`, objective] as const),
			['timestamp', timestamp(answer.at)],
			...said.patterns.map((pattern, n) => [`correct_responses.${n}.pattern`, pattern] as const),
			['weighting', real(answer.weight)],
			['learner_response', said.response],
			['result', result(answer.outcome, 'incorrect')],
			['latency', duration(answer.latency)],
			['description', describe(answer)]
		];
	},
	elapsed: duration,
	exitValue: (completed, options) => (completed ? options.exitWhenCompleted : 'suspend')
};
