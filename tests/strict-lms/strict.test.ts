import { describe, expect, test } from 'vitest';
import { emptyRecord, launch, type StrictApi } from './runtime.ts';
import type { StrictOptions } from './types.ts';

function opened(standard: StrictOptions['standard'], options: Partial<StrictOptions> = {}): StrictApi {
	const api = launch(emptyRecord(), { standard, ...options });
	api[standard === 'scorm12' ? 'LMSInitialize' : 'Initialize']?.('');
	return api;
}

/** Sets in turn and gives the code of the last. */
function codeAfter(api: StrictApi, ...lines: [element: string, value: string][]): number {
	const prefix = 'LMSSetValue' in api ? 'LMS' : '';
	for (const line of lines) api[`${prefix}SetValue`]?.(...line);
	return Number(api[`${prefix}GetLastError`]?.());
}

const first12: [string, string][] = [
	['cmi.interactions.0.id', 'q'],
	['cmi.interactions.0.type', 'choice']
];

describe('SCORM 1.2 without mercy', () => {
	test.each<[string, string, number]>([
		['cmi.core.lesson_status', 'not attempted', 405],
		['cmi.core.lesson_status', 'Completed', 405],
		['cmi.core.score.raw', '101', 405],
		['cmi.core.score.raw', '1e1', 405],
		['cmi.core.score.scaled', '1', 401],
		['cmi.core.session_time', '00:00:05', 405],
		['cmi.core.exit', 'normal', 405],
		['cmi.core.total_time', '0000:00:01.00', 403],
		['cmi.core._children', 'x', 402],
		['cmi.suspend_data', 'x'.repeat(4097), 405],
		['cmi.suspend_data', 'é', 405],
		['cmi.core.lesson_location', 'x'.repeat(256), 405],
		['cmi.interactions.1.id', 'gap', 201],
		['cmi.interactions.0.type', 'choice', 201],
		['cmi.interactions.0.id', 'with space', 405],
		['cmi.objectives.0.status', 'passed', 201]
	])('%s = %s is refused with %i', (element, value, code) => {
		expect(codeAfter(opened('scorm12'), [element, value])).toBe(code);
	});

	test.each<[string, string, number]>([
		['cmi.interactions.0.student_response', 'a,b', 0],
		['cmi.interactions.0.student_response', '10', 405],
		['cmi.interactions.0.student_response', 'a,a', 405],
		['cmi.interactions.0.result', 'incorrect', 405],
		['cmi.interactions.0.latency', 'PT1S', 405],
		['cmi.interactions.0.time', '25:00:00', 405],
		['cmi.interactions.0.correct_responses.1.pattern', 'a', 201],
		['cmi.interactions.0.type', 'other', 405]
	])('in a choice %s = %s gives %i', (element, value, code) => {
		expect(codeAfter(opened('scorm12'), ...first12, [element, value])).toBe(code);
	});

	test('interactions and the exit value can’t be read', () => {
		const api = opened('scorm12');
		api['LMSSetValue']?.('cmi.interactions.0.id', 'q');
		for (const element of ['cmi.interactions.0.id', 'cmi.core.exit']) {
			expect(api['LMSGetValue']?.(element)).toBe('');
			expect(api['LMSGetLastError']?.()).toBe('404');
		}
	});

	test('a course that says nothing is called completed at the end', () => {
		const record = emptyRecord();
		const api = launch(record, { standard: 'scorm12' });
		api['LMSInitialize']?.('');
		api['LMSFinish']?.('');
		expect(record.attempts[0]?.values['cmi.core.lesson_status']).toBe('completed');
	});
});

const choice2004: [string, string][] = [
	['cmi.interactions.0.id', 'q'],
	['cmi.interactions.0.type', 'choice'],
	['cmi.interactions.0.correct_responses.0.pattern', 'a[,]b']
];

describe('SCORM 2004 without mercy', () => {
	test.each<[string, number]>([
		['2[:]3', 0],
		['[:]3', 0],
		['2', 0],
		['[:]', 406],
		['2[:]3[:]4', 406],
		['2,5[:]3', 406]
	])('of a number %s as what is right gives %i', (pattern, code) => {
		const number: [string, string][] = [
			['cmi.interactions.0.id', 'q'],
			['cmi.interactions.0.type', 'numeric']
		];
		const api = opened('scorm2004-4');
		expect(codeAfter(api, ...number, ['cmi.interactions.0.correct_responses.0.pattern', pattern])).toBe(code);
	});

	test.each<[string, string, number]>([
		['cmi.progress_measure', '42', 407],
		['cmi.score.scaled', '1.5', 407],
		['cmi.score.raw', '.5', 406],
		['cmi.score.raw', '1e-7', 406],
		['cmi.session_time', 'PT1.123S', 406],
		['cmi.session_time', 'PT', 406],
		['cmi.mode', 'review', 404],
		['cmi.core.lesson_status', 'passed', 401],
		['cmi.interactions.0.type', 'choice', 408],
		['cmi.interactions.1.id', 'q', 351],
		['cmi.interactions.0.id', 'with-hyphen', 406],
		['cmi.objectives.0.success_status', 'passed', 408],
		['cmi.suspend_data', 'x'.repeat(64001), 406]
	])('%s = %s is refused with %i', (element, value, code) => {
		expect(codeAfter(opened('scorm2004-4'), [element, value])).toBe(code);
	});

	test.each<[string, string, number]>([
		['cmi.interactions.0.learner_response', 'b[,]a', 0],
		['cmi.interactions.0.learner_response', 'a,b', 406],
		['cmi.interactions.0.learner_response', 'a[,]a', 406],
		['cmi.interactions.0.correct_responses.1.pattern', 'b[,]a', 351],
		['cmi.interactions.0.correct_responses.1.pattern', 'a', 0],
		['cmi.interactions.0.result', 'wrong', 406],
		['cmi.interactions.0.timestamp', '2026-11-23T09:01:02Z', 406],
		['cmi.interactions.0.timestamp', '2026-11-23T09:01:02.123Z', 406],
		['cmi.interactions.0.timestamp', '2026-11-23T09:01:02.00Z', 0],
		['cmi.interactions.0.description', '{lang=nl}x', 406],
		['cmi.interactions.0.description', 'two\nlines', 406],
		['cmi.interactions.0.description', 'é'.repeat(250), 0],
		['cmi.interactions.0.description', 'é'.repeat(251), 406]
	])('in a choice %s = %s gives %i', (element, value, code) => {
		expect(codeAfter(opened('scorm2004-4'), ...choice2004, [element, value])).toBe(code);
	});

	test('two objectives may not share an id, and an id may not change', () => {
		const api = opened('scorm2004-3');
		expect(codeAfter(api, ['cmi.objectives.0.id', 'a'], ['cmi.objectives.1.id', 'a'])).toBe(351);
		expect(codeAfter(api, ['cmi.objectives.0.id', 'b'])).toBe(351);
	});

	test('without exit suspend the next launch is a new attempt', () => {
		const record = emptyRecord();
		for (const exit of ['suspend', '']) {
			const api = launch(record, { standard: 'scorm2004-4' });
			api['Initialize']?.('');
			api['SetValue']?.('cmi.location', `left with ${exit}`);
			api['SetValue']?.('cmi.exit', exit);
			api['Terminate']?.('');
		}
		const api = launch(record, { standard: 'scorm2004-4' });
		api['Initialize']?.('');
		expect(record.attempts).toHaveLength(2);
		expect(api['GetValue']?.('cmi.location')).toBe('');
		expect(api['GetLastError']?.()).toBe('403');
	});
});

test('only strings and the right number of them are taken', () => {
	const api = opened('scorm2004-4');
	for (const run of [
		() => api['SetValue']?.('cmi.progress_measure', 1),
		() => api['Commit']?.(),
		() => api['Commit']?.('now'),
		() => api['GetValue']?.()
	]) {
		run();
		expect(api['GetLastError']?.()).toBe('201');
	}
});

test('before and after a session nothing is taken', () => {
	const api = launch(emptyRecord(), { standard: 'scorm2004-4' });
	const codes = (): string[] =>
		[
			() => api['GetValue']?.('cmi.mode'),
			() => api['SetValue']?.('cmi.location', 'x'),
			() => api['Commit']?.(''),
			() => api['Terminate']?.('')
		].map((run) => {
			run();
			return String(api['GetLastError']?.());
		});
	expect(codes()).toEqual(['122', '132', '142', '112']);
	api['Initialize']?.('');
	api['Terminate']?.('');
	expect(codes()).toEqual(['123', '133', '143', '113']);
});
