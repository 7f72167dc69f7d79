import { describe, expect, test } from 'vitest';
import { trackingOptions } from '../../../tests/strict-lms/learner.ts';
import { contractEvents, statusContract, type ContractEvent } from './contract.ts';
import type { TrackingOptions } from './tracker.ts';

const lines = (change: Partial<TrackingOptions>, event: ContractEvent): string[] =>
	statusContract({ ...trackingOptions('scorm12'), ...change })
		.filter((row) => row.event === event)
		.map((row) => `${row.element}=${row.value}`);

describe.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)('the status contract of %s', (standard) => {
	test('says for every event what is written, and ends each with a commit', () => {
		for (const event of contractEvents) {
			const written = lines({ standard }, event);
			expect(written.length).toBeGreaterThan(0);
			expect(
				written.some((line) => /Commit=$/.test(line)),
				event
			).toBe(true);
		}
	});

	test('no status comes without the course’s own rule, and no failed unless asked for', () => {
		const text = (change: Partial<TrackingOptions>, event: ContractEvent): string =>
			lines({ standard, ...change }, event).join('\n');
		expect(text({}, 'start')).toMatch(/status=incomplete/);
		expect(text({}, 'exam below pass mark')).not.toMatch(/(lesson|cmi\.success)_status=/);
		expect(text({ reportFailed: true }, 'exam below pass mark')).toMatch(/(lesson|success)_status=failed/);
		expect(text({}, 'exam passed, course not yet completed')).not.toMatch(/(lesson|completion)_status=/);
		expect(text({}, 'completed')).toMatch(/(lesson_status=passed|completion_status=completed)/);
	});
});

test('options show in the table', () => {
	expect(lines({ passedAs: 'completed' }, 'completed')).toContain('cmi.core.lesson_status=completed');
	expect(lines({ standard: 'scorm2004-4', exitWhenCompleted: 'normal' }, 'completed')).toContain(
		'cmi.exit=normal'
	);
	expect(lines({ exitWhenCompleted: 'normal' }, 'completed')).toContain('cmi.core.exit=');
});

test('editions without an LMS have no contract', () => {
	expect(statusContract({ ...trackingOptions('scorm12'), standard: 'browser' })).toEqual([]);
});
