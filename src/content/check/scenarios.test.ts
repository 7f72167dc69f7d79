import { describe, expect, test } from 'vitest';
import { scenarioProblems } from '../../../tests/tools/scenario-text.ts';

/** A test of words: the small case with these replacements is told about in exactly this text. */
function tells(promise: string, edits: [from: string, to: string][], text: string): void {
	test(promise, () => expect(scenarioProblems(edits)).toBe(text.trim()));
}

describe('the graph of a case', () => {
	tells('a case without a slip is told nothing of', [], '');

	tells(
		'a step that no road comes to is told',
		[
			['sets: [foto]\n        to: balie', 'sets: [foto]\n        to: gevonden'],
			['to: balie', 'to: onbekend'],
			['- id: foto_maken', '- id: foto_maken\n        when: { not: [foto] }']
		],
		`
fiets.yaml:32  steps[1]
  found: step "balie", which no road comes to
  wanted: a choice that leads there
  mend: let a choice lead to it, look at the conditions on the way, or remove the step
`
	);

	tells(
		'an ending that only a condition nobody meets leads to is told',
		[['when: { is: [foto] }', 'when: { is: [foto], not: [foto] }']],
		`
fiets.yaml:51  endings[0]
  found: ending "gevonden", which no road comes to
  wanted: a choice that leads there
  mend: let a choice lead to it, look at the conditions on the way, or remove the ending
`
	);

	tells(
		'a dead end is told with what must have happened to come there',
		[['reason: Dat is eerlijk.', 'reason: Dat is eerlijk.\n        when: { is: [foto] }']],
		`
fiets.yaml:31  steps[1]
  found: a dead end: no choice of step "balie" is open when none of the flags holds
  wanted: at least one choice whatever happened before
  mend: remove a condition (when), or add a choice without one
`
	);

	tells(
		'a loop without a way out is told',
		[
			['to: gevonden', 'to: balie'],
			[
				'        to: balie\n      - id: doorlopen',
				'        to: [{ when: { is: [foto] }, to: balie }, { to: gevonden }]\n      - id: doorlopen'
			],
			['to: onbekend', 'to: balie'],
			[
				'objectives: [zien]\n        to: balie\n  - id: balie',
				'objectives: [zien]\n        to: onbekend\n  - id: balie'
			]
		],
		`
fiets.yaml:51  endings[0]
  found: ending "gevonden", which no road comes to
  wanted: a choice that leads there
  mend: let a choice lead to it, look at the conditions on the way, or remove the ending
fiets.yaml:31  steps[1]
  found: a loop without a way out: from step "balie" no ending can be reached when foto holds
  wanted: a road to an ending from every step
  mend: let one of the choices in the loop lead on
`
	);

	tells(
		'a step where nothing that is open can be defended is told',
		[['grade: defensible', 'grade: harmful']],
		`
fiets.yaml:31  steps[1]
  found: step "balie", where nothing that is open can be defended when none of the flags holds
  wanted: at least one choice that is strong or defensible
  mend: add such a choice, or open one by its condition (when)
`
	);

	tells(
		'a case in which every road is worth the same is told',
		[
			['grade: risky', 'grade: strong'],
			['grade: defensible', 'grade: strong']
		],
		`
fiets.yaml:1  id
  found: a case in which every road is worth the same (100 %)
  wanted: a best road and a worst that one can tell apart
  mend: give choices other grades
`
	);

	tells(
		'a case whose best and worst roads end alike is told',
		[
			['to: gevonden', 'to: onbekend'],
			[
				'        objectives: [zien]\n        to: onbekend\nendings:',
				'        objectives: [zien]\n        to: [{ when: { is: [foto] }, to: gevonden }, { to: onbekend }]\nendings:'
			]
		],
		`
fiets.yaml:1  id
  found: a case whose best and worst roads both end at "onbekend"
  wanted: a best road and a worst that one can tell apart
  mend: let the worst road lead to an ending of its own
`
	);
});

describe('names in a case', () => {
	tells(
		'a way to nowhere comes with the nearest step',
		[['to: gevonden', 'to: gevonde']],
		`
fiets.yaml:42  steps[1].choices[0].to
  found: a way to "gevonde", which this case does not have
  wanted: a step or an ending: lege_plek, balie, gevonden, onbekend
  mend: did you mean "gevonden"? Otherwise choose one of those, or write it
`
	);

	tells(
		'ways that all have a condition are told: one must be left',
		[
			[
				'to: onbekend',
				'to: [{ when: { is: [foto] }, to: gevonden }, { when: { not: [foto] }, to: onbekend }]'
			]
		],
		`
fiets.yaml:49  steps[1].choices[1].to
  found: ways that all have a condition
  wanted: a last way without when: the one that is left
  mend: remove when from the last way
`
	);

	tells(
		'ids that stand twice are told, of steps, endings and choices',
		[
			['- id: onbekend', '- id: gevonden'],
			['to: onbekend', 'to: gevonden'],
			['- id: vertellen', '- id: laten_zien']
		],
		`
fiets.yaml:55  endings[1].id
  found: id "gevonden" a second time in the steps and endings of this case
  wanted: every id once
  mend: give one of the two another id
fiets.yaml:43  steps[1].choices[1].id
  found: id "laten_zien" a second time in this step
  wanted: every id once
  mend: give one of the two another id
`
	);

	tells(
		'a flag that is tested but not declared comes with the nearest one',
		[['when: { is: [foto] }', 'when: { is: [fotos] }']],
		`
fiets.yaml:41  steps[1].choices[0].when.is[0]
  found: flag "fotos", which this case does not declare
  wanted: one of: foto
  mend: did you mean "foto"? Otherwise add fotos: … to flags, with what it says
fiets.yaml:10  flags.foto
  found: flag "foto", which is set but never tested
  wanted: a condition (when) in which it makes a difference
  mend: let a paragraph (also), a choice or a way depend on foto, or remove it
`
	);

	tells(
		'a flag that is tested but never set is told',
		[['        sets: [foto]\n', '']],
		`
fiets.yaml:10  flags.foto
  found: flag "foto", which is tested but never set
  wanted: a choice that sets it
  mend: write foto under sets of a choice, or remove the flag
`
	);

	tells(
		'gauges outside a dialogue are told',
		[['flags:', 'gauges: { trust: 2, information: 0, safety: 2 }\nflags:']],
		`
fiets.yaml:9  gauges
  found: gauges in a case
  wanted: gauges only in a dialogue
  mend: write form: dialogue, or remove it
`
	);
});

describe('choices and reasons', () => {
	tells(
		'choices that make no difference are told',
		[
			['grade: risky', 'grade: strong'],
			['        sets: [foto]\n', ''],
			['        when: { is: [foto] }\n', ''],
			['flags:\n  foto: Er is een foto gemaakt.\n', '']
		],
		`
fiets.yaml:13  steps[0].choices
  found: choices of step "lege_plek" that all lead to the same place with the same grade
  wanted: choices that differ in where they lead, in their grade, or in what holds afterwards
  mend: give one of them another grade or another way
`
	);

	tells(
		'a case whose reasons rest on no fact is told',
		[['<Fact id="f_een">blijft</Fact>', 'blijft']],
		`
fiets.yaml:1  id
  found: no reason in this case that names a fact
  wanted: reasons that rest on facts.yaml
  mend: write <Fact id="…">…</Fact> around the claims that the reasons rest on
`
	);
});
