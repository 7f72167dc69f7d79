import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapApi } from './api.ts';
import { scorm12 } from './scorm12.ts';

const wrap = (answer: unknown, code: unknown) =>
	wrapApi(
		{ LMSCommit: () => answer, LMSGetValue: () => answer, LMSGetLastError: () => code },
		scorm12.methods
	);

test.each<[unknown, unknown, boolean, number]>([
	['true', '101', true, 1],
	['TRUE', '101', true, 1],
	[true, '101', true, 1],
	[1, '101', true, 1],
	['1', '101', true, 1],
	['false', '0', true, 2],
	[null, 0, true, 2],
	[undefined, '0', true, 2],
	['false', '101', false, 2],
	[false, 391, false, 2],
	['', undefined, false, 2],
	[null, '', false, 2]
])('answer %s with error code %s counts as done: %s', (answer, code, ok, calls) => {
	const api = wrap(answer, code);
	expect(api.commit().ok).toBe(ok);
	expect(api.calls()).toBe(calls);
});

test('whatever comes back, no call throws and values are text', () => {
	fc.assert(
		fc.property(fc.anything(), fc.anything(), (answer, code) => {
			const api = wrap(answer, code);
			api.commit();
			expect(typeof api.get('cmi.core.lesson_status')).toBe('string');
		})
	);
	const broken = wrapApi(
		{
			LMSCommit() {
				throw new Error('gone');
			}
		},
		scorm12.methods
	);
	expect(broken.commit()).toEqual({ ok: false, code: -1 });
	expect(broken.get('x')).toBe('');
	expect(broken.lastError()).toBe('LMSCommit -1');
});
