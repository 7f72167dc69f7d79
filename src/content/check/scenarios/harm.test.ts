import { describe, expect, test } from 'vitest';
import { scenarioProblems } from '../../../../tests/tools/scenario-text.ts';

type Replacement = [from: string, to: string];

/** Walking on does harm, and opens the same good ending. */
const harmfulRoad: Replacement[] = [
	['grade: risky', 'grade: harmful'],
	['        when: { is: [foto] }\n        to: gevonden', '        to: gevonden']
];
/** The flag of the case, now of the harm: it is set by walking on. */
const mark: Replacement[] = [
	['        sets: [foto]\n', ''],
	[
		'objectives: [zien]\n        to: balie\n  - id: balie',
		'objectives: [zien]\n        sets: [foto]\n        to: balie\n  - id: balie'
	]
];

describe('harm in a case', () => {
	test('that a good ending forgets is told at the choice that does it', () => {
		// The flag is tested where it changes nothing for this.
		const tested: Replacement = [
			'situation: De eigenaar vraagt wat u zag.',
			'situation: De eigenaar vraagt wat u zag.\n    also: [{ when: { is: [foto] }, text: U hebt een foto. }]'
		];
		expect(scenarioProblems([...harmfulRoad, tested])).toBe(
			`
fiets.yaml:24  steps[0].choices[1]
  found: harmful choice "doorlopen" of step "lege_plek", after which a road still ends well at "gevonden"
  wanted: an ending that shows what it cost: ends: mixed or bad
  mend: let it set a flag, and lead to "gevonden" only when that does not hold
`.trim()
		);
	});

	test('that sets a flag which keeps the good ending closed is no problem', () => {
		const kept: Replacement = [
			'        to: gevonden',
			'        to: [{ when: { is: [foto] }, to: onbekend }, { to: gevonden }]'
		];
		expect(scenarioProblems([...harmfulRoad, ...mark, kept])).toBe('');
	});

	test('that is only risky may still end well', () => {
		const [, open] = harmfulRoad;
		const tested: Replacement = [
			'situation: De eigenaar vraagt wat u zag.',
			'situation: De eigenaar vraagt wat u zag.\n    also: [{ when: { is: [foto] }, text: U hebt een foto. }]'
		];
		expect(scenarioProblems([open as Replacement, tested])).toBe('');
	});
});
