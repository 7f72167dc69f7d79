/**
 * A SCORM run-time that forgives nothing. It stores what was committed and no more, so a test can kill the content at
 * any moment and see what an LMS would have.
 */
import { Session, specOf } from './session.ts';
import type { Intercept, StrictOptions, StrictRecord } from './types.ts';

export { specOf } from './session.ts';

export const emptyRecord = (): StrictRecord => ({ attempts: [], calls: [] });

/** The object content calls, under the names of its standard. */
export type StrictApi = Record<string, (...args: unknown[]) => unknown>;

/** How an answer is dressed before content gets it. */
function dress(answer: string, style: StrictOptions['answers'], isValue: boolean): unknown {
	const said = answer === 'true' || answer === 'false';
	if (style === 'numbers') {
		if (said && !isValue) return answer === 'true' ? 1 : 0;
		return answer !== '' && Number.isFinite(Number(answer)) ? Number(answer) : answer;
	}
	if (style === 'booleans') return said && !isValue ? answer === 'true' : answer;
	if (style === 'capitals')
		return said || isValue ? answer.charAt(0).toUpperCase() + answer.slice(1) : answer;
	if (style === 'nothing') return isValue ? (answer === '' ? undefined : answer) : said ? null : answer;
	return answer;
}

/** One launch on the record. `options` may be changed while it runs; `intercept` answers before the run-time does. */
export function launch(
	record: StrictRecord,
	options: StrictOptions,
	intercept?: Intercept,
	now: () => number = Date.now
): StrictApi {
	const { codes, methods, texts } = specOf(options.standard);
	const session = new Session(record, options, now);
	let code = 0;

	function note(method: string, args: string[], said: unknown): unknown {
		record.calls.push({ at: now(), method, args, answer: String(said), code });
		return said;
	}

	/** A method of the standard: content must hand over the right number of strings, and nothing else. */
	function method(
		name: string,
		count: number,
		run: (...args: string[]) => [string, number],
		isValue = false
	): void {
		api[name] = (...given) => {
			const args = given.map(String);
			const instead = intercept?.(name, args);
			if (instead) code = instead.code;
			if (instead) return note(name, args, instead.answer);
			const proper = given.length === count && given.every((one) => typeof one === 'string');
			const [answer, next] = proper ? run(...args) : [isValue ? '' : 'false', codes.argument];
			code = next;
			const denied = options.answers === 'denial' && name === methods.set && code === 0;
			return note(name, args, denied ? 'false' : dress(answer, options.answers, isValue));
		};
	}

	const said = (result: number): [string, number] => [String(result === 0), result];
	const whole = (run: () => number) => (parameter: string) => said(parameter === '' ? run() : codes.argument);
	const api: StrictApi = {
		[methods.error]: () => note(methods.error, [], String(code)),
		[texts.errorString]: (given) => `Error ${String(given)}`,
		[texts.diagnostic]: (given) => `Diagnostic ${String(given)}`
	};
	method(
		methods.initialize,
		1,
		whole(() => session.initialize())
	);
	method(
		methods.terminate,
		1,
		whole(() => session.terminate())
	);
	method(
		methods.commit,
		1,
		whole(() => session.commit())
	);
	method(methods.set, 2, (element, value) => said(session.set(element as string, value as string)));
	method(methods.get, 1, (element) => session.get(element as string), true);
	return api;
}
