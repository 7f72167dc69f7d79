import { describe, expect, test } from 'vitest';
import { scenarioProblems } from '../../../../tests/tools/scenario-text.ts';

function tells(promise: string, edits: [from: string, to: string][], text: string): void {
	test(promise, () => expect(scenarioProblems(edits)).toBe(text.trim()));
}

describe('what comes on no road of a case', () => {
	tells(
		'a choice that is never open is told',
		[
			[
				'        to: onbekend\nendings',
				'        to: onbekend\n      - id: zwijgen\n        text: U zwijgt.\n        grade: risky\n        consequence: Stil.\n        reason: Dat helpt niet.\n        objectives: [zien]\n        when: { is: [foto], not: [foto] }\n        to: onbekend\nendings'
			]
		],
		`
fiets.yaml:50  steps[1].choices[2]
  found: choice "zwijgen", which is open on no road
  wanted: a choice that is open on some road
  mend: change its condition (when), or remove it
`
	);

	tells(
		'a way that is never taken is told: the one before it takes all',
		[['to: gevonden', 'to: [{ when: { is: [foto] }, to: gevonden }, { to: onbekend }]']],
		`
fiets.yaml:42  steps[1].choices[0].to[1]
  found: a way to "onbekend", which no road takes
  wanted: a way that some road takes
  mend: change its condition (when), or remove it
`
	);

	tells(
		'a paragraph that is never shown is told, in a step and in an ending',
		[
			[
				'situation: De plek is leeg.',
				'situation: De plek is leeg.\n    also: [{ when: { is: [foto] }, text: U weet het al. }]'
			],
			[
				'text: De fiets is terug.',
				'text: De fiets is terug.\n    also: [{ when: { not: [foto] }, text: Zonder foto. }]'
			]
		],
		`
fiets.yaml:15  steps[0].also[0]
  found: a paragraph that no road shows
  wanted: a paragraph that comes on some road
  mend: change its condition (when), or remove it
fiets.yaml:56  endings[0].also[0]
  found: a paragraph that no road shows
  wanted: a paragraph that comes on some road
  mend: change its condition (when), or remove it
`
	);

	tells(
		'a paragraph that some road shows is told nothing of',
		[
			[
				'situation: De eigenaar vraagt wat u zag.',
				'situation: De eigenaar vraagt wat u zag.\n    also: [{ when: { not: [foto] }, text: U hebt niets. }]'
			]
		],
		''
	);
});
