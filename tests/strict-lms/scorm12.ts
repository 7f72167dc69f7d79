/** SCORM 1.2 as table B1 has it, refusing whatever one of the known engines refuses. */
import { all, ascii, byType, id, list, matches, number, oneOf, stateWithin, type Check } from './checks.ts';
import type { Spec, Table } from './types.ts';

const type = 405;
const percentage = number(/^\d{1,3}(\.\d{1,2})?$/, 0, 100, type, type);
const decimal = matches(/^-?\d{1,5}(\.\d{1,7})?$/, type);
const timespan = matches(/^\d{4}:[0-5]\d:[0-5]\d(\.\d\d)?$/, type);
const clock = matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d\d)?$/, type);
const character = /^[0-9a-z]$/;
const short = (value: string): boolean =>
	value.length > 0 && value.length <= 255 && /^[\x20-\x7e]+$/.test(value);

const forms: Record<string, (value: string) => boolean> = {
	'true-false': (value) => /^[01tf]$/.test(value),
	choice: (value) => short(value) && list(value, ',', character),
	sequencing: (value) => short(value) && list(value, ',', character),
	matching: (value) => short(value) && list(value, ',', /^[0-9a-z]\.[0-9a-z]$/),
	'fill-in': short,
	performance: short,
	numeric: (value) => /^-?\d{1,5}(\.\d{1,7})?$/.test(value),
	likert: (value) => character.test(value)
};
const feedback: Check = byType(forms, type);
const result: Check = (value, context) =>
	oneOf('correct wrong unanticipated neutral', type)(value, context) && decimal(value, context);
const statuses = 'passed completed failed incomplete browsed';

const table: Table = {
	'cmi.core.student_id': { access: 'r', initial: 'learner_1' },
	'cmi.core.student_name': { access: 'r', initial: 'Jansen, An' },
	'cmi.core.lesson_location': { access: 'rw', initial: '', check: ascii(255, type) },
	'cmi.core.credit': { access: 'r', initial: 'credit' },
	'cmi.core.lesson_status': { access: 'rw', initial: 'not attempted', check: oneOf(statuses, type) },
	'cmi.core.entry': { access: 'r', initial: 'ab-initio' },
	'cmi.core.score.raw': { access: 'rw', initial: '', check: percentage },
	'cmi.core.score.min': { access: 'rw', initial: '', check: percentage },
	'cmi.core.score.max': { access: 'rw', initial: '', check: percentage },
	'cmi.core.total_time': { access: 'r', initial: '0000:00:00.00' },
	'cmi.core.lesson_mode': { access: 'r', initial: 'normal' },
	'cmi.core.exit': {
		access: 'w',
		check: (value) => (['time-out', 'suspend', 'logout', ''].includes(value) ? 0 : type)
	},
	'cmi.core.session_time': { access: 'w', check: timespan },
	'cmi.suspend_data': { access: 'rw', initial: '', check: stateWithin(type) },
	'cmi.launch_data': { access: 'r', initial: '' },
	'cmi.comments': { access: 'rw', initial: '', check: ascii(4096, type) },
	'cmi.comments_from_lms': { access: 'r', initial: '' },
	'cmi.objectives.n.id': { access: 'rw', check: id(type) },
	'cmi.objectives.n.score.raw': { access: 'rw', check: percentage, needs: ['id'] },
	'cmi.objectives.n.score.min': { access: 'rw', check: percentage, needs: ['id'] },
	'cmi.objectives.n.score.max': { access: 'rw', check: percentage, needs: ['id'] },
	'cmi.objectives.n.status': { access: 'rw', check: oneOf(`${statuses} not_attempted`, type), needs: ['id'] },
	'cmi.student_data.mastery_score': { access: 'r', initial: '' },
	'cmi.student_data.max_time_allowed': { access: 'r', initial: '' },
	'cmi.student_data.time_limit_action': { access: 'r', initial: '' },
	'cmi.student_preference.audio': {
		access: 'rw',
		initial: '0',
		check: number(/^-?\d{1,3}$/, -1, 100, type, type)
	},
	'cmi.student_preference.language': { access: 'rw', initial: '', check: ascii(255, type) },
	'cmi.student_preference.speed': {
		access: 'rw',
		initial: '0',
		check: number(/^-?\d{1,3}$/, -100, 100, type, type)
	},
	'cmi.student_preference.text': {
		access: 'rw',
		initial: '0',
		check: number(/^-?1$|^0$/, -1, 1, type, type)
	},
	'cmi.interactions.n.id': { access: 'w', check: id(type) },
	'cmi.interactions.n.type': {
		access: 'w',
		needs: ['id'],
		check: oneOf('true-false choice fill-in matching performance sequencing likert numeric', type)
	},
	'cmi.interactions.n.objectives.n.id': { access: 'w', needs: ['id'], check: id(type) },
	'cmi.interactions.n.time': { access: 'w', needs: ['id'], check: clock },
	'cmi.interactions.n.correct_responses.n.pattern': { access: 'w', needs: ['id', 'type'], check: feedback },
	'cmi.interactions.n.weighting': { access: 'w', needs: ['id'], check: decimal },
	'cmi.interactions.n.student_response': { access: 'w', needs: ['id', 'type'], check: all(feedback) },
	'cmi.interactions.n.result': { access: 'w', needs: ['id'], check: result },
	'cmi.interactions.n.latency': { access: 'w', needs: ['id'], check: timespan }
};

export const spec12: Spec = {
	object: 'API',
	methods: {
		initialize: 'LMSInitialize',
		terminate: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		error: 'LMSGetLastError'
	},
	texts: { errorString: 'LMSGetErrorString', diagnostic: 'LMSGetDiagnostic' },
	table,
	exit: 'cmi.core.exit',
	learner: 'cmi.core.student_id',
	statuses: ['cmi.core.lesson_status'],
	judged: { score: 'cmi.core.score.raw', status: 'cmi.core.lesson_status', one: 100 },
	time: 'cmi.core.session_time',
	state: 'cmi.suspend_data',
	mode: 'cmi.core.lesson_mode',
	entry: 'cmi.core.entry',
	credit: 'cmi.core.credit',
	total: 'cmi.core.total_time',
	restoresAfter: null,
	codes: {
		running: 101,
		over: 101,
		terminate: [301, 301],
		get: [301, 301],
		set: [301, 301],
		commit: [301, 301],
		argument: 201,
		unknown: 401,
		noValue: null,
		readOnly: 403,
		writeOnly: 404,
		keyword: 402,
		gap: 201,
		dependency: 201,
		commitFailed: 101,
		terminateFailed: 101
	},
	seconds(text) {
		const [h = 0, m = 0, s = 0] = text.split(':').map(Number);
		return h * 3600 + m * 60 + s;
	},
	duration(seconds) {
		const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
		const hundredths = two(Math.round((seconds % 1) * 100));
		return `00${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${hundredths}`;
	},
	/** An LMS calls a course that never said anything completed (A3.4). */
	atEnd(values) {
		if (values['cmi.core.lesson_status'] === 'not attempted') values['cmi.core.lesson_status'] = 'completed';
	}
};
