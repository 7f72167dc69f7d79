import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

const idle = `  - id: f_los
    statement: { nl: Een feit., en: A fact. }
    source: { title: Bron, publisher: Uitgever, date: "2026" }
    checked: 2026-10-20
    reviewBy: 2027-10-20
    confidence: one
`;

describe('facts and what rests on them', () => {
	tells(
		'a fact nobody uses may stay when it says why',
		{ 'facts.yaml': [['facts:\n', `facts:\n${idle}    kept: Achtergrond.\n`]] },
		''
	);

	tells(
		'a reason to keep a fact unused is told once the fact is used',
		{ 'facts.yaml': [['    confidence: official', '    confidence: official\n    kept: Achtergrond.']] },
		`
course/facts.yaml:15  facts[0].kept  (warning)
  found: a reason to keep fact "f_licht" unused, and it is used
  wanted: kept only where nothing rests on the fact
  mend: remove kept
`
	);

	tells(
		'a figure that its fact does not hold is refused',
		{ 'nl/lessons/licht.md': [['Wit of geel voor', 'In 1991 wit of geel voor']] },
		`
course/nl/lessons/licht.md:10
  found: 1991 in words that rest on fact "f_licht", which does not hold it
  wanted: the figures of the fact
  mend: correct the figure, choose the fact it comes from, or write it outside the tag if it is no claim
`
	);

	tells(
		'a contact whose source names a fact that is not there is refused',
		{ 'regions/land.yaml': [['source: ', 'source: f_lichd, ']] },
		`
course/regions/land.yaml:24  contacts[0].source
  found: fact "f_lichd", which isn't there
  wanted: a fact of facts.yaml, or a source in words alone
  mend: did you mean "f_licht"? Otherwise add it to facts.yaml, or write the source in words
`
	);
});
