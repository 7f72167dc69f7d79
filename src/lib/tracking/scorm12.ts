/** SCORM 1.2: table B1 and the 1.2 column of B3 as a description. */
import type { Dialect, Field } from './dialect.ts';
import { clockTime, percent, real, timespan } from './formats.ts';
import { answer12, objectivesOf, result } from './interactions.ts';

const status = 'cmi.core.lesson_status';

const scoreFields = (share: number): Field[] => [
	['score.raw', percent(share)],
	['score.min', '0'],
	['score.max', '100']
];

export const scorm12: Dialect = {
	object: 'API',
	methods: {
		initialize: 'LMSInitialize',
		terminate: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		error: 'LMSGetLastError'
	},
	running: 101,
	alive: status,
	closed: [301],
	over: [],
	sendsChanges: true,
	reopensAfterFailure: true,
	mode: 'cmi.core.lesson_mode',
	statuses: [status],
	location: 'cmi.core.lesson_location',
	learner: 'cmi.core.student_id',
	state: 'cmi.suspend_data',
	exit: 'cmi.core.exit',
	time: 'cmi.core.session_time',
	progress: null,
	best: { element: 'cmi.core.score.raw', one: 100 },
	record(read) {
		const now = read(status);
		return {
			completed: now === 'completed' || now === 'passed',
			passed: now === 'passed' ? true : now === 'failed' ? false : null
		};
	},
	opening: [status, 'incomplete'],
	score: (score) => scoreFields(score.scaled).map(([name, value]) => [`cmi.core.${name}`, value] as const),
	/**
	 * One status has to say two things, so an LMS takes `passed` as the end of the course: it is written only when the
	 * course's own completion rule is met too (A3.6).
	 */
	status(report, options) {
		if (report.completed) return [[status, report.passed === true ? options.passedAs : 'completed']];
		return options.reportFailed && report.passed === false ? [[status, 'failed']] : [];
	},
	objective: (objective) => [
		...(objective.scaled === null ? [] : scoreFields(objective.scaled)),
		['status', objective.passed === null ? '' : objective.passed ? 'passed' : 'failed']
	],
	objectiveStatus: 'status',
	interaction(answer, id) {
		const said = answer12(answer.answer);
		return [
			['id', id],
			['type', said.type],
			...objectivesOf(answer).map((objective, n) => [`objectives.${n}.id`, objective] as const),
			['time', clockTime(answer.at)],
			...said.patterns.map((pattern, n) => [`correct_responses.${n}.pattern`, pattern] as const),
			['weighting', real(answer.weight, 2)],
			['student_response', said.response],
			['result', result(answer.outcome, 'wrong')],
			['latency', timespan(answer.latency)]
		];
	},
	elapsed: timespan,
	/** `normal` is a word of 2004; 1.2 has the empty value for it. `logout` and `time-out` are never written (A2.8). */
	exitValue: (completed, options) => (completed && options.exitWhenCompleted !== 'suspend' ? '' : 'suspend')
};
