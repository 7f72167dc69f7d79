import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

describe('what is named exists, and what exists is used', () => {
	tells(
		'a lesson that names a question that does not exist is told',
		{
			'nl/lessons/licht.md': [['id="p_waar"', 'id="p_war"']],
			'en/lessons/licht.md': [['id="p_waar"', 'id="p_war"']]
		},
		`
course/en/lessons/licht.md:64  Question.id
  found: question "p_war", which isn't there
  wanted: one of: p_kleur, p_waar, p_doen, p_paren, p_volgorde, p_groepen, t_kleur, t_tas, t_stuk, t_volgorde, p_lijn, p_zoek and 5 more
  mend: did you mean "p_waar"? Otherwise add it to questions, or remove it here
course/nl/lessons/licht.md:64  Question.id
  found: question "p_war", which isn't there
  wanted: one of: p_kleur, p_waar, p_doen, p_paren, p_volgorde, p_groepen, t_kleur, t_tas, t_stuk, t_volgorde, p_lijn, p_zoek and 5 more
  mend: did you mean "p_waar"? Otherwise add it to questions, or remove it here
course/nl/questions/oefenen.yaml:25  questions[1].id  (warning)
  found: question "p_waar", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_waar"/> in a lesson, or remove the question
`
	);

	tells(
		'a lesson that names a fact that does not exist is told',
		{ 'nl/lessons/licht.md': [['id="f_licht"', 'id="f_lict"']] },
		`
course/nl/lessons/licht.md:10  Fact.id
  found: fact "f_lict", which isn't there
  wanted: one of: f_licht, f_losse_lamp
  mend: did you mean "f_licht"? Otherwise add it to facts.yaml, or remove it here
`
	);

	tells(
		'a question that names a fact that does not exist is told at its line',
		{
			'nl/questions/oefenen.yaml': [
				['Ja. <Fact id="f_losse_lamp">Als', '>-\n      Ja.\n      <Fact id="f_lose_lamp">Als']
			]
		},
		`
course/nl/questions/oefenen.yaml:32  questions[1].whenTrue
  found: fact "f_lose_lamp", which isn't there
  wanted: one of: f_licht, f_losse_lamp
  mend: did you mean "f_losse_lamp"? Otherwise add it to facts.yaml, or remove it here
`
	);

	tells(
		'a lesson that names a picture that does not exist is told',
		{ 'nl/lessons/licht.md': [['fiets.svg', 'fits.svg']] },
		`
course/nl/lessons/licht.md:42  Picture.src
  found: picture "fits.svg", which isn't there
  wanted: one of: fiets.svg
  mend: did you mean "fiets.svg"? Otherwise add it to the media folder, or remove it here
`
	);

	tells(
		'a picture of another site in a lesson is told with where its file has to be',
		{ 'nl/lessons/licht.md': [['fiets.svg', 'https://x.nl/foto/rem.png?v=2']] },
		`
course/nl/lessons/licht.md:42  Picture.src
  found: a picture from elsewhere: https://x.nl/foto/rem.png?v=2
  wanted: the name of a picture of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write src="rem.png"
`
	);

	tells(
		'a link to a lesson that does not exist is told',
		{ 'nl/lessons/licht.md': [['lesson:oefenen', 'lesson:oefening']] },
		`
course/nl/lessons/licht.md:10  link
  found: lesson "oefening", which isn't there
  wanted: one of: licht, oefenen
  mend: did you mean "oefenen"? Otherwise add it to course.yaml, or remove it here
`
	);

	tells(
		'an exam question in a lesson is told',
		{
			'nl/lessons/licht.md': [
				['<Question id="p_waar"/>', '<Question id="p_waar"/>\n\n<Question id="t_tas"/>']
			],
			'en/lessons/licht.md': [
				['<Question id="p_waar"/>', '<Question id="p_waar"/>\n\n<Question id="t_tas"/>']
			]
		},
		`
course/en/lessons/licht.md:66  Question.id
  found: question "t_tas" of the exam bank
  wanted: a question from a file with bank: practice
  mend: choose a practice question; the exam draws its own
course/nl/lessons/licht.md:66  Question.id
  found: question "t_tas" of the exam bank
  wanted: a question from a file with bank: practice
  mend: choose a practice question; the exam draws its own
`
	);

	tells(
		'a question used twice is told with where it stands already',
		{
			'nl/lessons/oefenen.md': [
				['<Question id="p_doen"/>', '<Question id="p_doen"/>\n\n<Question id="p_kleur"/>']
			],
			'en/lessons/oefenen.md': [
				['<Question id="p_doen"/>', '<Question id="p_doen"/>\n\n<Question id="p_kleur"/>']
			]
		},
		`
course/en/lessons/oefenen.md:36  Question.id
  found: question "p_kleur" a second time
  wanted: every question in one place: course/en/lessons/licht.md:62 has it
  mend: remove one of the two, or write a question of its own
course/nl/lessons/oefenen.md:36  Question.id
  found: question "p_kleur" a second time
  wanted: every question in one place: course/nl/lessons/licht.md:62 has it
  mend: remove one of the two, or write a question of its own
`
	);

	tells(
		'a practice question that no lesson shows is warned of',
		{
			'nl/lessons/licht.md': [['<Question id="p_waar"/>\n', '']],
			'en/lessons/licht.md': [['<Question id="p_waar"/>\n', '']]
		},
		`
course/nl/questions/oefenen.yaml:25  questions[1].id  (warning)
  found: question "p_waar", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_waar"/> in a lesson, or remove the question
`
	);

	tells(
		'a fact that nothing uses is warned of',
		{
			'facts.yaml': [
				[
					'facts:\n',
					`facts:
  - id: f_vrij
    statement: {nl: Vrij, en: Free}
    source: {title: T, publisher: P, date: "2026"}
    checked: 2026-10-20
    reviewBy: 2027-10-20
    confidence: one
`
				]
			]
		},
		`
course/facts.yaml:2  facts[0].id  (warning)
  found: fact "f_vrij", which nothing uses
  wanted: a text that rests on it
  mend: write <Fact id="f_vrij">…</Fact> around the claim, remove the fact, or say in kept why it stays
`
	);

	tells(
		'a fact id that is taken is told',
		{
			'facts.yaml': [
				[
					'facts:\n',
					`facts:
  - id: f_licht
    statement: {nl: Vrij, en: Free}
    source: {title: T, publisher: P, date: "2026"}
    checked: 2026-10-20
    reviewBy: 2027-10-20
    confidence: one
`
				]
			]
		},
		`
course/facts.yaml:8  facts[1].id
  found: fact "f_licht" a second time
  wanted: every id once: course/facts.yaml:2 has it
  mend: give one of the two another id
`
	);

	tells(
		'a phone number typed in a lesson is told, but 112 is not',
		{ 'nl/lessons/oefenen.md': [['Bel 112.', 'Bel 112 of 0900-8844.']] },
		`
course/nl/lessons/oefenen.md:7
  found: the phone number 0900-8844
  wanted: no phone numbers in text but 112: others change, and differ by region
  mend: use <Phone id="…"/> in a lesson, or name the organisation without its number
`
	);

	tells(
		'a phone number typed in a question is told at its line',
		{
			'nl/questions/oefenen.yaml': [
				['hint: Denk aan een rem.', 'hint: >-\n      Denk aan\n      een rem, of bel 06-12345678.']
			]
		},
		`
course/nl/questions/oefenen.yaml:10  questions[0].hint
  found: the phone number 06-12345678
  wanted: no phone numbers in text but 112: others change, and differ by region
  mend: use <Phone id="…"/> in a lesson, or name the organisation without its number
`
	);

	tells(
		'a picture in a question without alternative text is told',
		{ 'nl/questions/toets.yaml': [['![Een fiets zonder lamp.]', '![]']] },
		`
course/nl/questions/toets.yaml:26  questions[2].situation
  found: a picture without alternative text
  wanted: ![…](…) with words that tell what the picture tells
  mend: write ![…](fiets.svg) with those words
`
	);

	tells(
		'a picture in a question from another site is told',
		{ 'nl/questions/toets.yaml': [['(fiets.svg)', '(https://x.nl/a.png)']] },
		`
course/nl/questions/toets.yaml:26  questions[2].situation
  found: ![Een fiets zonder lamp.](https://x.nl/a.png)
  wanted: the name of a picture of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write ![Een fiets zonder lamp.](a.png)
`
	);

	tells(
		'a picture in a question whose address stands elsewhere in the text is told at its line',
		{
			'nl/questions/oefenen.yaml': [
				[
					'hint: Denk aan een rem.',
					'hint: |\n      Denk aan\n\n      ![een rem][r].\n\n      [r]: https://x.nl/a.png'
				]
			]
		},
		`
course/nl/questions/oefenen.yaml:11  questions[0].hint
  found: ![een rem](https://x.nl/a.png)
  wanted: the name of a picture of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write ![een rem](a.png)
course/nl/questions/oefenen.yaml:13  questions[0].hint
  found: an address without a source: "https://x.nl/a.png"
  wanted: a fact behind every figure, article of law, term and address
  mend: write <Fact id="…">…</Fact> around the claim, or say it without the figure; if it is no claim, add the exact words to claims.allow in course.yaml and say why
`
	);

	tells(
		'a tag in a question is told',
		{ 'nl/questions/oefenen.yaml': [['Zo is het.', 'Zo <b>is</b> het.']] },
		`
course/nl/questions/oefenen.yaml:11  questions[0].feedback.correct
  found: <b>
  wanted: Markdown, and of tags only <Fact id="…">words</Fact>
  mend: write it in Markdown, or put it between \`…\` if it is to be read
`
	);

	tells(
		'a script in a question is told at its line',
		{ 'nl/questions/toets.yaml': [['Het is donker', 'Het is\n      <script>x</script> donker']] },
		`
course/nl/questions/toets.yaml:25  questions[2].situation
  found: <script>
  wanted: Markdown, and of tags only <Fact id="…">words</Fact>
  mend: write it in Markdown, or put it between \`…\` if it is to be read
`
	);

	tells(
		'a block that belongs in lessons is told in a question',
		{ 'nl/questions/oefenen.yaml': [['Zo is het.', 'Bel <Phone id="politie"/>.']] },
		`
course/nl/questions/oefenen.yaml:11  questions[0].feedback.correct
  found: <Phone id="politie"/>
  wanted: Markdown, and of tags only <Fact id="…">words</Fact>
  mend: use this block in a lesson, not in YAML
`
	);

	tells(
		'a claim that is never closed is told',
		{ 'nl/questions/oefenen.yaml': [['voor</Fact>', 'voor']] },
		`
course/nl/questions/oefenen.yaml:17  questions[0].options[0].feedback
  found: <Fact> that is never closed
  wanted: </Fact> after its words
  mend: write </Fact>
`
	);

	tells(
		'a claim in a form that would be read as words is told, once',
		{
			'nl/questions/oefenen.yaml': [
				['<Fact id="f_licht">', "<Fact id='f_licht'>"],
				['<Fact id="f_losse_lamp">', '<Fact id=“f_losse_lamp”>']
			]
		},
		`
course/nl/questions/oefenen.yaml:17  questions[0].options[0].feedback
  found: <Fact id='f_licht'>
  wanted: Markdown, and of tags only <Fact id="…">words</Fact>
  mend: write <Fact id="…"> with these quotes before the words, and </Fact> after them
course/nl/questions/oefenen.yaml:30  questions[1].whenTrue
  found: <Fact id=“f_losse_lamp”>
  wanted: Markdown, and of tags only <Fact id="…">words</Fact>
  mend: write <Fact id="…"> with these quotes before the words, and </Fact> after them
`
	);

	tells(
		'a claim over two paragraphs, which would be read as words, is told',
		{
			'nl/questions/oefenen.yaml': [
				['Wit is <Fact id="f_licht">voor', '|-\n          <Fact id="f_licht">Wit.\n\n          Voor']
			]
		},
		`
course/nl/questions/oefenen.yaml:18  questions[0].options[0].feedback
  found: <Fact> over an empty line
  wanted: words of one sentence
  mend: close </Fact> in the same paragraph
`
	);

	tells(
		'code that is never closed in a question is told',
		{ 'nl/questions/oefenen.yaml': [['hint: Denk aan een rem.', 'hint: "```\\nDenk aan een rem."']] },
		`
course/nl/questions/oefenen.yaml:8  questions[0].hint
  found: \`\`\` that is never closed
  wanted: \`\`\` below the code too
  mend: write \`\`\` below it, or remove this one
`
	);

	tells(
		'a link that runs script is told',
		{ 'nl/questions/oefenen.yaml': [['Zo is het.', 'Zie [dit](javascript:alert(1)).']] },
		`
course/nl/questions/oefenen.yaml:11  questions[0].feedback.correct
  found: a link to javascript:alert(1)
  wanted: https://…, mailto:…, lesson:<id> for a lesson of this course, page:handouts or page:certificate
  mend: write one of those, or leave the link out
`
	);
});
