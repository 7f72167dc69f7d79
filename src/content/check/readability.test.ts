import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

type Limit = 'meanSentence' | 'longestSentence' | 'longWords' | 'passive' | 'fleschDouma';

/** Limits nothing in the small course meets, but for those given. */
function limits(strict: Partial<Record<Limit, number>>): [string, string][] {
	const all = {
		meanSentence: 30,
		longestSentence: 60,
		longWords: 100,
		passive: 100,
		fleschDouma: 0,
		...strict
	};
	const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}\n`);
	return [['completion:', `language:\n${lines.join('')}completion:`]];
}
const long = 'Wie fietst moet wit licht voor en rood licht achter en twee rode lampen en een bel hebben.';
const hard = Array.from(
	{ length: 12 },
	() => 'De fietsverlichting wordt ondertussen nauwkeurig gecontroleerd.'
).join(' ');

describe('limits of reading', () => {
	tells(
		'one long sentence is a warning with its line and its words',
		{
			'course.yaml': limits({ longestSentence: 15 }),
			'nl/lessons/licht.md': [['Voor wit, achter rood.', `Kort.\n${long}`]]
		},
		`
course/nl/lessons/licht.md:17  (warning)
  found: a sentence of 18 words: "Wie fietst moet wit licht voor en rood licht achter en twee …"
  wanted: 15 words at most
  mend: cut it in two, or make a list of it
`
	);

	tells(
		'a text that is heavy as a whole is refused, with every figure that is too high or low',
		{
			'course.yaml': limits({ longWords: 20, passive: 50, fleschDouma: 40 }),
			'nl/lessons/licht.md': [['Voor wit, achter rood.', `${hard} ${hard} ${hard}`]]
		},
		`
course/nl/lessons/licht.md:1
  found: 22.9 % of words with 12 letters or more
  wanted: 20 % at most
  mend: say it in shorter words, or explain a long one once and use it less
course/nl/lessons/licht.md:1
  found: 60.3 % of sentences in the passive
  wanted: 50 % at most
  mend: say who does it
course/nl/lessons/licht.md:1
  found: a Flesch-Douma score of 20.5
  wanted: 40 at least
  mend: write shorter sentences and shorter words
`
	);

	tells(
		'a course without limits is not measured',
		{ 'nl/lessons/licht.md': [['Voor wit, achter rood.', `${hard} ${long}`]] },
		''
	);
});
