/** SCORM 2004, 3rd and 4th edition, as table B2 has it, refusing whatever one of the known engines refuses. */
import {
	all,
	ascii,
	byType,
	id,
	list,
	matches,
	number,
	oneOf,
	stateWithin,
	unlikeOthers,
	type Check
} from './checks.ts';
import type { Element, Spec, Table } from './types.ts';

const type = 406;
const range = 407;
const general = 351;
const realForm = /^-?\d{1,5}(\.\d{1,7})?$/;
const real = matches(realForm, type);
const share = number(realForm, 0, 1, type, range);
const scaled = number(realForm, -1, 1, type, range);
const duration = matches(/^PT\d+H\d+M\d+(\.\d\d)?S$/, type);
const moment = matches(
	/^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d\dZ$/,
	type
);
/** One line, not starting with a brace (A4.18). */
const description: Check = (value) =>
	value.length <= 250 && /^[^{\p{Cc}\u2028\u2029][^\p{Cc}\u2028\u2029]*$/u.test(value) ? 0 : type;
const part = /^\w{1,250}$/;
const pair = /^\w{1,250}\[\.\]\w{1,250}$/;

const forms: Record<string, (value: string) => boolean> = {
	'true-false': (value) => value === 'true' || value === 'false',
	choice: (value) => list(value, '[,]', part),
	sequencing: (value) => list(value, '[,]', part),
	matching: (value) => list(value, '[,]', pair),
	'fill-in': (value) => value.length <= 2500 && !/[\r\n]/.test(value),
	'long-fill-in': (value) => value.length <= 4000 && !/[\r\n]/.test(value),
	likert: (value) => part.test(value),
	performance: (value) => list(value, '[,]', pair, 250),
	numeric: (value) => realForm.test(value),
	other: (value) => value.length <= 4000 && !/[\r\n]/.test(value)
};
/** What a right answer may look like where it is more than an answer: a number may lie in a range, open at one end. */
const patternForms: typeof forms = {
	...forms,
	numeric(value) {
		const ends = value.split('[:]');
		return ends.length <= 2 && value !== '[:]' && ends.every((end) => end === '' || realForm.test(end));
	}
};
const several = ['choice', 'sequencing', 'matching', 'fill-in', 'performance'];
const asSet = (value: string): string => value.split('[,]').sort().join('[,]');

/** Types with one right answer take one pattern; others no two that are equal as sets (A4.6). */
const patternRows: Check = (value, context) => {
	const kind = context.value(`${context.row}.type`) ?? '';
	if (!several.includes(kind)) return context.element.endsWith('.0.pattern') ? 0 : general;
	return unlikeOthers(general, kind === 'choice' ? asSet : undefined)(value, context);
};
const result: Check = (value, context) =>
	oneOf('correct incorrect unanticipated neutral', type)(value, context) && real(value, context);

/** An id that is set may not become another one. */
const fixed: Check = (value, context) => {
	const before = context.value(context.element);
	return before === undefined || before === value ? 0 : general;
};

const scores = (prefix: string, needs?: string[]): Table => {
	const more = needs ? { needs } : {};
	return {
		[`${prefix}.scaled`]: { access: 'rw', check: scaled, ...more },
		[`${prefix}.raw`]: { access: 'rw', check: real, ...more },
		[`${prefix}.min`]: { access: 'rw', check: real, ...more },
		[`${prefix}.max`]: { access: 'rw', check: real, ...more }
	};
};
const read = (initial: string): Element => ({ access: 'r', initial });
const completion = oneOf('completed incomplete not_attempted unknown', type);
const success = oneOf('passed failed unknown', type);

const table: Table = {
	'cmi.completion_status': { access: 'rw', initial: 'unknown', check: completion },
	'cmi.success_status': { access: 'rw', initial: 'unknown', check: success },
	'cmi.completion_threshold': { access: 'r' },
	'cmi.scaled_passing_score': { access: 'r' },
	'cmi.credit': read('credit'),
	'cmi.mode': read('normal'),
	'cmi.entry': read('ab-initio'),
	'cmi.exit': {
		access: 'w',
		check: (value) => (['time-out', 'suspend', 'logout', 'normal', ''].includes(value) ? 0 : type)
	},
	'cmi.location': { access: 'rw', check: ascii(1000, type) },
	'cmi.suspend_data': { access: 'rw', check: stateWithin(type) },
	'cmi.launch_data': { access: 'r' },
	'cmi.learner_id': read('learner_1'),
	'cmi.learner_name': read('Jansen, An'),
	'cmi.learner_preference.audio_level': {
		access: 'rw',
		initial: '1',
		check: number(realForm, 0, 99999, type, range)
	},
	'cmi.learner_preference.language': { access: 'rw', initial: '', check: ascii(250, type) },
	'cmi.learner_preference.delivery_speed': {
		access: 'rw',
		initial: '1',
		check: number(realForm, 0, 99999, type, range)
	},
	'cmi.learner_preference.audio_captioning': { access: 'rw', initial: '0', check: oneOf('-1 0 1', type) },
	'cmi.progress_measure': { access: 'rw', check: share },
	...scores('cmi.score'),
	'cmi.session_time': { access: 'w', check: duration },
	'cmi.total_time': read('PT0H0M0S'),
	'cmi.max_time_allowed': { access: 'r' },
	'cmi.time_limit_action': read('continue,no message'),
	'cmi.objectives.n.id': { access: 'rw', check: all(id(type), fixed, unlikeOthers(general)) },
	...scores('cmi.objectives.n.score', ['id']),
	'cmi.objectives.n.success_status': { access: 'rw', initial: 'unknown', check: success, needs: ['id'] },
	'cmi.objectives.n.completion_status': {
		access: 'rw',
		initial: 'unknown',
		check: completion,
		needs: ['id']
	},
	'cmi.objectives.n.progress_measure': { access: 'rw', check: share, needs: ['id'] },
	'cmi.objectives.n.description': { access: 'rw', check: description, needs: ['id'] },
	'cmi.interactions.n.id': { access: 'rw', check: id(type) },
	'cmi.interactions.n.type': { access: 'rw', needs: ['id'], check: (value) => (value in forms ? 0 : type) },
	'cmi.interactions.n.objectives.n.id': {
		access: 'rw',
		needs: ['id'],
		check: all(id(type), unlikeOthers(general))
	},
	'cmi.interactions.n.timestamp': { access: 'rw', needs: ['id'], check: moment },
	'cmi.interactions.n.correct_responses.n.pattern': {
		access: 'rw',
		needs: ['id', 'type'],
		check: all(byType(patternForms, type), patternRows)
	},
	'cmi.interactions.n.weighting': { access: 'rw', needs: ['id'], check: real },
	'cmi.interactions.n.learner_response': { access: 'rw', needs: ['id', 'type'], check: byType(forms, type) },
	'cmi.interactions.n.result': { access: 'rw', needs: ['id'], check: result },
	'cmi.interactions.n.latency': { access: 'rw', needs: ['id'], check: duration },
	'cmi.interactions.n.description': { access: 'rw', needs: ['id'], check: description },
	'cmi.comments_from_learner.n.comment': { access: 'rw', check: ascii(4000, type) },
	'cmi.comments_from_learner.n.location': { access: 'rw', check: ascii(250, type) },
	'cmi.comments_from_learner.n.timestamp': { access: 'rw', check: moment },
	'adl.nav.request': {
		access: 'rw',
		initial: '_none_',
		check: matches(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_)$/, type)
	}
};

export const spec2004: Spec = {
	object: 'API_1484_11',
	methods: {
		initialize: 'Initialize',
		terminate: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		error: 'GetLastError'
	},
	texts: { errorString: 'GetErrorString', diagnostic: 'GetDiagnostic' },
	table,
	exit: 'cmi.exit',
	learner: 'cmi.learner_id',
	statuses: ['cmi.completion_status', 'cmi.success_status'],
	judged: { score: 'cmi.score.scaled', status: 'cmi.success_status', one: 1 },
	time: 'cmi.session_time',
	state: 'cmi.suspend_data',
	mode: 'cmi.mode',
	entry: 'cmi.entry',
	credit: 'cmi.credit',
	total: 'cmi.total_time',
	restoresAfter: ['suspend'],
	codes: {
		running: 103,
		over: 104,
		terminate: [112, 113],
		get: [122, 123],
		set: [132, 133],
		commit: [142, 143],
		argument: 201,
		unknown: 401,
		noValue: 403,
		readOnly: 404,
		writeOnly: 405,
		keyword: 404,
		gap: general,
		dependency: 408,
		commitFailed: 391,
		terminateFailed: 111
	},
	seconds(text) {
		const [, h = '0', m = '0', s = '0'] = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(text) ?? [];
		return Number(h) * 3600 + Number(m) * 60 + Number(s);
	},
	duration: (seconds) =>
		`PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${(seconds % 60).toFixed(2)}S`
};
