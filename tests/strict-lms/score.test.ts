import { describe, expect, test } from 'vitest';
import { en } from '../../src/lib/text/en.ts';
import { nl } from '../../src/lib/text/nl.ts';
import { statusContract } from '../../src/lib/tracking/contract.ts';
import { bothStandards, createVisitor, report, trackingOptions } from './learner.ts';

/** Percentages, and what is read on screen and in the LMS; 70 is a pass. */
const results: [percent: number, read: number][] = [
	[57, 57],
	[69.56, 69],
	[69.99, 69],
	[70, 70],
	[84.6, 84],
	[99.9, 99],
	[100, 100]
];

describe.each(bothStandards)('a result in %s', (standard) => {
	const core = standard === 'scorm12' ? 'cmi.core' : 'cmi';

	test.each(results)(
		'of %d is read as %d in the LMS and on screen, with an objective too',
		(percent, read) => {
			const scaled = percent / 100;
			const passed = percent >= 70;
			const learner = createVisitor(standard);
			const { tracker } = learner.visit();
			void tracker.start();
			tracker.finish(
				report({
					passed,
					score: { raw: percent, max: 100, scaled },
					objectives: [{ id: 'signals', scaled, passed }]
				})
			);
			const stored = [`${core}.score.raw`, 'cmi.objectives.0.score.raw'].map((name) => learner.stored(name));
			// 2004 takes the hundredths too.
			const told = String(standard === 'scorm12' ? read : percent);
			expect(stored).toEqual([told, told]);
			expect([nl.percent(scaled), en.percent(scaled)]).toEqual([`${read} %`, `${read}%`]);
		}
	);

	test('a lower one replaces a higher one where it passes an exam that harm had failed, and the report says so', () => {
		const learner = createVisitor(standard);
		for (const [percent, passed] of [
			[95, false],
			[80, true],
			[75, true]
		] as const) {
			const score = { raw: percent, max: 100, scaled: percent / 100 };
			learner.visit().tracker.finish(report({ score, passed, completed: passed }));
		}
		expect(learner.stored(`${core}.score.raw`)).toBe('80');
		const row = statusContract(trackingOptions(standard)).find(
			({ element }) => element === `${core}.score.raw`
		);
		expect(row?.note).toBe('eerste of hogere uitslag; een lagere alleen als die de status verhoogt');
	});
});

test('an objective that is passed to the hundredth is read as a pass', () => {
	expect(nl.percent(0.69996)).toBe('70 %');
});

test('a score that the LMS has is not lowered by one that is less than a point below', () => {
	const learner = createVisitor('scorm12');
	for (const percent of [84, 83.6])
		learner
			.visit()
			.tracker.finish(report({ passed: true, score: { raw: percent, max: 100, scaled: percent / 100 } }));
	expect(learner.stored('cmi.core.score.raw')).toBe('84');
});
