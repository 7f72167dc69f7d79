import { tells } from '../../../tests/tools/tells.ts';

tells(
	'a word that is explained nowhere is told, with the nearest that is',
	{ 'nl/lessons/licht.md': [['<Term id="reflector">', '<Term id="reflectr">']] },
	`
course/nl/lessons/licht.md:20  Term.id
  found: term "reflectr", which isn't there
  wanted: one of: reflector
  mend: did you mean "reflector"? Otherwise add it to reference.yaml, or remove it here
`
);
