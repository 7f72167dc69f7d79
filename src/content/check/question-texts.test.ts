import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

describe('what stands in a text of YAML, and numbers in any text', () => {
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
