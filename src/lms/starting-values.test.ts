import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import type { ManifestItem } from './manifest.ts';
import { startingValues } from './starting-values.ts';

const item: ManifestItem = {
	identifier: 'I',
	title: 'T',
	file: 'a.html',
	launch: 'a.html',
	type: 'sco',
	visible: true,
	masteryScore: null,
	passingScore: null,
	completionThreshold: null,
	launchData: null,
	maxTimeAllowed: 'PT1H',
	timeLimitAction: null,
	objectives: ['p', 'o1', 'o2']
};

/** What a SCO of SCORM 2004 that stored these values and broke off starts with. */
function startsWith(values: Record<string, string>): [string, string][] {
	const attempt: Attempt = {
		id: 'x-y-1',
		package: 'x',
		learner: 'y',
		number: 1,
		createdAt: '',
		updatedAt: '',
		parts: [{ item: 'I', values }],
		sessions: [
			{ id: 's', item: 'I', mode: 'normal', startedAt: '', lastAt: '', seconds: 0, terminated: false }
		]
	};
	return startingValues('scorm2004', attempt, item, { id: 'y', name: 'Anna' }, 'normal');
}

test('a SCO of SCORM 2004 finds the time its manifest allows, and the objectives it names', () => {
	expect(startsWith({})).toEqual(
		expect.arrayContaining([
			['cmi.max_time_allowed', 'PT1H'],
			['cmi.objectives.0.id', 'p'],
			['cmi.objectives.1.id', 'o1'],
			['cmi.objectives.2.id', 'o2']
		])
	);
});

test('objectives that were stored stay as they were, and none comes twice', () => {
	const stored = { 'cmi.objectives.0.id': 'o1', 'cmi.objectives.0.success_status': 'passed' };
	const given = startsWith(stored).filter(([element]) => element.startsWith('cmi.objectives'));
	expect(given).toEqual(Object.entries(stored));
});
