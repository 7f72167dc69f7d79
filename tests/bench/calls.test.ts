import { describe, expect, test } from 'vitest';
import { gaps, needlessErrorCodes, ordinaryCommits, type Call } from './calls.ts';

const call = (name: string, at: number, element = '', given = 'true'): Call => ({ name, element, given, at });
const set = (element: string, at: number): Call => call('LMSSetValue', at, element);

describe('calls to the LMS', () => {
	test('asking for an error code is needless only after a plain true', () => {
		const calls = [
			set('cmi.suspend_data', 1),
			call('LMSGetLastError', 2, '', '0'),
			call('LMSGetValue', 3, 'cmi.comments', ''),
			call('LMSGetLastError', 4, '', '0')
		];
		expect(needlessErrorCodes(calls)).toBe(1);
	});

	test('commits at the start, at the end and with a new status may come at any time', () => {
		const calls = [
			set('cmi.core.lesson_status', 0),
			call('LMSCommit', 1),
			set('cmi.suspend_data', 5000),
			call('LMSCommit', 5001),
			set('cmi.core.lesson_status', 6000),
			call('LMSCommit', 6001),
			set('cmi.suspend_data', 7000),
			call('LMSCommit', 17_001),
			set('cmi.core.exit', 18_000),
			call('LMSCommit', 18_001),
			call('LMSFinish', 18_002)
		];
		expect(ordinaryCommits(calls)).toEqual([5001, 17_001]);
	});

	test('the shortest pause between two commits comes first', () => {
		expect(gaps([0, 12_000, 22_000])).toEqual([10, 12]);
		expect(gaps([4])).toEqual([]);
	});
});
