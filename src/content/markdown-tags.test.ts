import { describe } from 'vitest';
import { tellsOfLesson } from '../../tests/tools/tells.ts';

describe('tags in a lesson', () => {
	tellsOfLesson(
		'an unknown block comes with the nearest one',
		'Tekst.\n\n<Calout kind="signal">x</Calout>',
		`
les.md:7  Calout
  found: unknown block <Calout>
  wanted: one of: Fact, Term, Callout, Cards, Card, Material, More, Ticks, Write, Figure, Picture, Question, Scenario, Contact, Contacts, Compare, Phone
  mend: did you mean "Callout"? Otherwise use one of those
`
	);

	tellsOfLesson(
		'an unknown block far from any comes with the list',
		'<Video src="a"/>',
		`
les.md:5  Video
  found: unknown block <Video>
  wanted: one of: Fact, Term, Callout, Cards, Card, Material, More, Ticks, Write, Figure, Picture, Question, Scenario, Contact, Contacts, Compare, Phone
  mend: use one of those
`
	);

	tellsOfLesson(
		'a claim in another form than the agenda of facts looks for is told',
		'Een <Fact id=\'f_a\'>ding</Fact> en <Fact id="f_b">nog een</Fact >.',
		`
les.md:5  Fact
  found: <Fact id='f_a'>
  wanted: <Fact id="…">words</Fact>
  mend: write <Fact id="…"> with these quotes before the words, and </Fact> after them
les.md:5  Fact
  found: </Fact >
  wanted: <Fact id="…">words</Fact>
  mend: write <Fact id="…"> with these quotes before the words, and </Fact> after them
`
	);

	tellsOfLesson(
		'an unknown attribute comes with those there are',
		'<Callout kind="signal" titel="x">y</Callout>',
		`
les.md:5  Callout.titel
  found: unknown attribute "titel" on <Callout>
  wanted: one of: kind, title
  mend: did you mean "title"? Otherwise remove it
`
	);

	tellsOfLesson(
		'an attribute that stands there twice is told: the last would win',
		'<Callout kind="signal" title="Een" title="Twee">y</Callout>',
		`
les.md:5  Callout.title
  found: title a second time on <Callout>
  wanted: every attribute once
  mend: keep one of the two
`
	);

	tellsOfLesson(
		'a missing attribute is told',
		'<Callout>y</Callout>',
		`
les.md:5  Callout.kind
  found: <Callout> without kind
  wanted: kind="…"
  mend: add kind="…"
`
	);

	tellsOfLesson(
		'a value off the list comes with the list',
		'<Callout kind="singal">y</Callout>',
		`
les.md:5  Callout.kind
  found: kind="singal"
  wanted: one of: remember, signal, caution, danger, example
  mend: did you mean "signal"? Otherwise choose one of those
`
	);

	tellsOfLesson(
		'a picture without alternative text is told',
		'<Picture src="a.svg"/>',
		`
les.md:5  Picture.alt
  found: a picture without alternative text
  wanted: alt="…": what the picture tells, for who can't see it
  mend: add alt="…"
`
	);

	tellsOfLesson(
		'a picture with empty alternative text is told',
		'<Picture src="a.svg" alt=""/>',
		`
les.md:5  Picture.alt
  found: a picture without alternative text
  wanted: alt="…": what the picture tells, for who can't see it
  mend: add alt="…"
`
	);

	tellsOfLesson(
		'a value in braces is told',
		'<Fact id={f_a}>x</Fact>',
		`
les.md:5  Fact.id
  found: id={f_a}
  wanted: a value in quotes
  mend: write id="…"
`
	);

	tellsOfLesson(
		'a value without quotes is told',
		'<Fact id=f_a>x</Fact>',
		`
les.md:5  Fact.id
  found: id=f_a
  wanted: a value in quotes
  mend: write id="…"
`
	);

	tellsOfLesson(
		'a block that is never closed is told where it opens',
		'Tekst.\n\n<More title="x">\n\nTekst.',
		`
les.md:7  More
  found: <More> that is never closed
  wanted: </More> after its text
  mend: write </More>
`
	);

	tellsOfLesson(
		'a block closed by another is told',
		'<More title="x">\n\n<Callout kind="signal">y</More>\n\n</Callout>',
		`
les.md:7  More
  found: </More> while <Callout> is open
  wanted: </Callout> first
  mend: close every block inside the one it was opened in
les.md:9  Callout
  found: </Callout> that closes nothing
  wanted: <Callout> before it
  mend: close every block inside the one it was opened in
`
	);

	tellsOfLesson(
		'a closing tag of nothing is told',
		'Tekst.\n\n</More>',
		`
les.md:7  More
  found: </More> that closes nothing
  wanted: <More> before it
  mend: close every block inside the one it was opened in
`
	);

	tellsOfLesson(
		'a comparison that is no table of three columns is told at its line',
		'<Compare title="x">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Compare>\n\n<Compare title="x">\n\nTekst.\n\n</Compare>',
		`
les.md:7  Compare
  found: a table of 2 columns
  wanted: one table: aspects in its first column, at least two things to compare in the others
  mend: add a column for each thing to compare
les.md:15  Compare
  found: Tekst.
  wanted: one table: aspects in its first column, at least two things to compare in the others
  mend: put it before or after the block; lines of a table begin with |
`
	);

	tellsOfLesson(
		'a row of a comparison with a cell too few, and a block in it that comes to life, are told',
		'<Compare title="x">\n\n| a | b | c |\n| - | - | - |\n| d | <Phone id="politie"/> |\n\n</Compare>',
		`
les.md:9  Phone
  found: <Phone> inside <Compare>
  wanted: only words and <Fact> inside <Compare>
  mend: put <Phone> before or after <Compare>
les.md:9  Compare
  found: a row of 2 cells under a head of 3
  wanted: one table: aspects in its first column, at least two things to compare in the others
  mend: make it 3 cells, between |
`
	);

	tellsOfLesson(
		'a block that holds nothing and is left open is told',
		'<Question id="p_a">',
		`
les.md:5  Question
  found: <Question …> without /
  wanted: <Question … />: nothing stands inside it
  mend: write /> at the end
`
	);

	tellsOfLesson(
		'a block that should hold text and is closed at once is told',
		'<Callout kind="signal"/>',
		`
les.md:5  Callout
  found: <Callout … /> with nothing inside
  wanted: <Callout …>text</Callout>
  mend: write the text between <Callout> and </Callout>
`
	);

	tellsOfLesson(
		'a block in the middle of a line is told',
		'Zie <Question id="p_a"/> hier.',
		`
les.md:5  Question
  found: <Question> in the middle of a line
  wanted: a block at the start of a line, without blanks before it
  mend: put it on a line of its own
`
	);

	tellsOfLesson(
		'a block with blanks before it is told',
		'- punt\n\n  <Question id="p_a"/>',
		`
les.md:7  Question
  found: <Question> in the middle of a line
  wanted: a block at the start of a line, without blanks before it
  mend: put it on a line of its own
`
	);

	tellsOfLesson(
		'a card outside cards is told',
		'<Card title="x">y</Card>',
		`
les.md:5  Card
  found: <Card> outside <Cards>
  wanted: <Card> directly inside <Cards>
  mend: put <Cards> … </Cards> around it
`
	);

	tellsOfLesson(
		'a block other than a card in cards is told',
		'<Cards>\n<More title="x">y</More>\n</Cards>',
		`
les.md:6  More
  found: <More> inside <Cards>
  wanted: only <Card> inside <Cards>
  mend: move it out of <Cards>
`
	);

	tellsOfLesson(
		'a phone inside a claim is told',
		'<Fact id="f_a">bel <Phone id="p"/></Fact>',
		`
les.md:5  Phone
  found: <Phone> inside <Fact>
  wanted: words inside <Fact>
  mend: move it out of <Fact>
`
	);

	tellsOfLesson(
		'a claim over two paragraphs is told',
		'<Fact id="f_a">een\n\ntwee</Fact>',
		`
les.md:5  Fact
  found: <Fact> over an empty line
  wanted: words of one sentence
  mend: close </Fact> in the same paragraph
`
	);

	tellsOfLesson(
		'a claim without words is told',
		'Zie <Fact id="f_a"></Fact>.',
		`
les.md:5  Fact
  found: <Fact … /> with nothing inside
  wanted: <Fact …>text</Fact>
  mend: write the text between <Fact> and </Fact>
`
	);
});
