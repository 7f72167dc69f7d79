import { describe } from 'vitest';
import { tells, tellsOfLesson } from '../../tests/tools/tells.ts';

describe('signs of Markdown that a learner would read as they are', () => {
	tellsOfLesson(
		'** that opens or closes nothing is told, in a text and over two paragraphs',
		'Dit is **vet.\n\nEn **dit **ook. Dit **is** goed.\n\n***Dit*** en \\*\\* en **dit\nook** en `**`.',
		`
les.md:5
  found: **vet., where ** opens or closes nothing
  wanted: **words**, without blanks inside, in one paragraph
  mend: write ** close before and close after the words, or remove it
les.md:7
  found: **dit **ook. Dit **is** goed., where ** opens or closes nothing
  wanted: **words**, without blanks inside, in one paragraph
  mend: write ** close before and close after the words, or remove it
`
	);

	tellsOfLesson(
		'a heading without a blank is told',
		'## Goed\n\n##Kop\n\n#1 is geen kop.',
		`
les.md:7  heading
  found: ##Kop
  wanted: a blank between ## and the words
  mend: write the blank
`
	);

	tellsOfLesson(
		'a link in two parts and a note are told where the other part is not there',
		'Zie [de wet][wet], [dit][daar] en een noot[^1].\n\n[daar]: https://wetten.nl',
		`
les.md:5
  found: [de wet][wet]
  wanted: [words](address)
  mend: write the address behind the words, or leave the brackets out
les.md:5
  found: [^1]
  wanted: [words](address)
  mend: write the address behind the words, or leave the brackets out
`
	);

	tellsOfLesson(
		'a row of a table with cells that are not drawn is told at its line',
		'| a | b |\n| --- | :-: |\n| 1 | 2 |\n| 1 | 2 | 3 |\n| 1 \\| 2 | 3 |\n\nTekst | tekst.',
		`
les.md:8  table
  found: a row of 3 cells: | 1 | 2 | 3 |
  wanted: 2 at most, as in the head of the table: others are not drawn
  mend: remove a |, write \\| for one that is read, or give the head more cells
`
	);

	tells(
		'in YAML a heading is one: only lessons have them',
		{ 'nl/questions/oefenen.yaml': [['hint: Denk aan een rem.', 'hint: "## Denk aan een rem."']] },
		`
course/nl/questions/oefenen.yaml:8  questions[0].hint
  found: ## Denk aan een rem.
  wanted: a text without headings: only lessons have them
  mend: write the words in **…** on a line of their own, or remove the #
`
	);
});
