// @ts-check
/**
 * The LMS interface the content finds: scorm-again does the standard's work; this writes down every call and hands
 * what was committed to the transport.
 */

/**
 * The part of scorm-again that is used here.
 * @typedef {object} Engine
 * @property {string | number} lastErrorCode
 * @property {(element: string, value: string) => string} setCMIValue
 * @property {() => boolean} isTerminated
 * @property {(element: string | undefined, code: number) => void} throwSCORMError
 * @property {{ core?: { lesson_status: string }, completion_status?: string, success_status?: string }} cmi
 *
 * @typedef {import('./transport.js').Transport} Transport
 * @typedef {'scorm12' | 'scorm2004'} Family
 * @typedef {(settings: object, http: object) => Engine} MakeEngine
 */

const functions = {
	scorm12: {
		names: [
			'Initialize',
			'Finish',
			'GetValue',
			'SetValue',
			'Commit',
			'GetLastError',
			'GetErrorString',
			'GetDiagnostic'
		],
		prefix: 'LMS',
		/** What a refused commit is called: general exception. */
		commitError: 101
	},
	scorm2004: {
		names: [
			'Initialize',
			'Terminate',
			'GetValue',
			'SetValue',
			'Commit',
			'GetLastError',
			'GetErrorString',
			'GetDiagnostic'
		],
		prefix: '',
		commitError: 391
	}
};

/** Texts in the log are cut here; the data itself never is. */
const longest = 300;

const settings = {
	lmsCommitUrl: 'commit',
	autocommit: false,
	/** NONE: everything is in our own log. */
	logLevel: 5,
	/** SCORM 1.2 RTE 3.4.4: content that sets no status has completed. */
	autoCompleteLessonStatus: true
};

/**
 * @param {Family} family
 * @param {MakeEngine} makeEngine
 * @param {[string, string][]} values what the run-time holds at the start
 * @param {Transport} transport
 * @returns {Record<string, (...args: unknown[]) => string>} to be put where content looks for it
 */
export function makeRunTime(family, makeEngine, values, transport) {
	/** @type {Map<string, string>} */
	const pending = new Map();
	const { names, prefix, commitError } = functions[family];
	const http = {
		updateSettings() {},
		/** @param {unknown} _address @param {unknown} _data @param {boolean} terminating */
		processHttpRequest(_address, _data, terminating) {
			for (const [element, value] of decided(engine)) pending.set(element, value);
			transport.commit(pending, terminating);
			pending.clear();
			const failing = transport.health !== 'fine';
			return { result: failing ? 'false' : 'true', errorCode: failing ? commitError : 0 };
		}
	};
	const engine = makeEngine(settings, http);
	for (const [element, value] of values) {
		restore(engine, element, value);
		// The LMS may have named it; stored, it says what the rest of its row is about.
		if (/^cmi\.objectives\.\d+\.id$/.test(element)) pending.set(element, value);
	}
	engine.lastErrorCode = '0';
	let index = 0;

	/** @param {string} name @param {unknown[]} args */
	const call = (name, args) => {
		const closed = family === 'scorm12' && engine.isTerminated() && /Value$|Commit$|Finish$/.test(name);
		if (closed) engine.throwSCORMError(undefined, 301);
		const method = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (
			/** @type {unknown} */ (engine)
		)[name];
		const result = closed
			? name.endsWith('GetValue')
				? ''
				: 'false'
			: String(method?.call(engine, ...args) ?? '');
		if (name.endsWith('SetValue') && result === 'true') pending.set(String(args[0]), String(args[1]));
		transport.log({
			index: ++index,
			time: Date.now(),
			name,
			arguments: args.slice(0, 2).map(shorten),
			result: shorten(result),
			error: String(engine.lastErrorCode)
		});
		return result;
	};
	return Object.fromEntries(
		names.map((name) => [prefix + name, (/** @type {unknown[]} */ ...args) => call(prefix + name, args)])
	);
}

/** @param {Engine} engine @param {string} element @param {string} value */
function restore(engine, element, value) {
	try {
		engine.setCMIValue(element, value);
	} catch {
		// An older version of the content stored what the standard refuses now: the rest is still worth having.
	}
}

/**
 * Values the engine may have decided on by itself.
 * @param {Engine} engine
 * @returns {[string, string][]}
 */
function decided({ cmi }) {
	if (cmi.core) return [['cmi.core.lesson_status', cmi.core.lesson_status]];
	return [
		['cmi.completion_status', cmi.completion_status ?? ''],
		['cmi.success_status', cmi.success_status ?? '']
	];
}

/** @param {unknown} value */
function shorten(value) {
	const text = String(value);
	return text.length > longest ? `${text.slice(0, longest - 30)}… (${text.length} tekens)` : text;
}
