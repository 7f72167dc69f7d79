import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

const terms = (more = ''): string => `address: { write: u, not: [je, jouw] }
terms:
  - { write: lamp, not: [licht bak, schijnwerper] }
abbreviations: [${more}]
blame:
  - { words: eigen schuld, instead: wat de ander deed }
`;
const lesson = (text: string): Record<string, [string, string][]> => ({
	'nl/lessons/licht.md': [['Voor wit, achter rood.', text]]
});

describe('the words of a course', () => {
	tells(
		'a second form of address is refused outside quotes, also in a wrong answer',
		{
			'nl/terms.yaml': terms(),
			...lesson('Je lamp. ‘Je lamp.’'),
			'nl/questions/oefenen.yaml': [['text: Wit', 'text: Jouw wit']]
		},
		`
course/nl/lessons/licht.md:16
  found: "Je" outside quotes
  wanted: one form of address: u
  mend: write u, or put what somebody says between ‘…’
course/nl/questions/oefenen.yaml:15  questions[0].options[0].text
  found: "Jouw" outside quotes
  wanted: one form of address: u
  mend: write u, or put what somebody says between ‘…’
`
	);

	tells(
		'a second wording is told with the one that was chosen',
		{ 'nl/terms.yaml': terms(), ...lesson('Een licht\nbak, of ‘schijnwerper’.') },
		`
course/nl/lessons/licht.md:16
  found: "licht bak"
  wanted: one wording: "lamp"
  mend: write "lamp", or put what somebody says between ‘…’
`
	);

	tells(
		'words that blame a victim are refused, and may be said by somebody or in a wrong answer',
		{
			'nl/terms.yaml': terms(),
			...lesson('Haar eigen schuld. ‘Eigen schuld!’'),
			'nl/questions/oefenen.yaml': [['text: Wit', 'text: Eigen schuld']]
		},
		`
course/nl/lessons/licht.md:16
  found: "eigen schuld", which blames a victim
  wanted: such words only between ‘…’ or in a wrong answer
  mend: write wat de ander deed
`
	);

	tells(
		'an abbreviation is on the list, explained where it is first used, and used',
		{
			'nl/terms.yaml': terms(
				'{ short: APK, long: Algemene Periodieke Keuring }, { short: LED, long: light-emitting diode }, { short: RVV }'
			),
			'nl/lessons/licht.md': [['Voor wit, achter rood.', 'APK en ANWB.']],
			'nl/lessons/oefenen.md': [
				['Ga aan de kant staan.', 'De APK. <abbr title="light-emitting diode">LED</abbr>.']
			]
		},
		`
course/nl/lessons/licht.md:16
  found: APK for the first time, without what it stands for
  wanted: "Algemene Periodieke Keuring" beside it, or <abbr title="…">
  mend: write Algemene Periodieke Keuring (APK)
course/nl/lessons/licht.md:16
  found: ANWB, an abbreviation terms.yaml does not have
  wanted: every abbreviation on the list, with what it stands for
  mend: write it in full, or add it to abbreviations in terms.yaml
course/nl/terms.yaml:4  abbreviations[2]  (warning)
  found: RVV, which no text uses
  wanted: abbreviations of the course
  mend: remove it from the list
`
	);
});
