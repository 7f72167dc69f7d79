import { describe } from 'vitest';
import { tellsOfLesson } from '../../tests/tools/tells.ts';

describe('text of a lesson', () => {
	tellsOfLesson(
		'braces outside code are told: they would run',
		'Tekst.\n\nEen {1 + 1} sommetje.',
		`
les.md:7
  found: {1 + 1}
  wanted: no braces outside code: they would run as a program
  mend: write \\{ and \\} for braces in the text
`
	);

	tellsOfLesson(
		'a single brace is told',
		'Een } haak.',
		`
les.md:5
  found: }
  wanted: no braces outside code: they would run as a program
  mend: write \\{ and \\} for braces in the text
`
	);

	tellsOfLesson(
		'braces of Svelte are told line by line',
		'{#if a}\n\nTekst.\n\n{/if}',
		`
les.md:5
  found: {#if a}
  wanted: no braces outside code: they would run as a program
  mend: write \\{ and \\} for braces in the text
les.md:9
  found: {/if}
  wanted: no braces outside code: they would run as a program
  mend: write \\{ and \\} for braces in the text
`
	);

	tellsOfLesson(
		'code and a comment that are never closed are told, and what follows is read all the same',
		'Tekst <!-- nog nakijken\n\n```\nx\n\n<Calout kind="signal">y</Calout>',
		`
les.md:10  Calout
  found: unknown block <Calout>
  wanted: one of: Fact, Term, Callout, Cards, Card, Material, More, Ticks, Write, Figure, Picture, Question, Scenario, Contact, Contacts, Compare, Phone
  mend: did you mean "Callout"? Otherwise use one of those
les.md:5
  found: <!-- that is never closed
  wanted: --> behind it, with no code between
  mend: write -->, or remove <!--
les.md:7
  found: \`\`\` that is never closed
  wanted: \`\`\` below the code too
  mend: write \`\`\` below it, or remove this one
`
	);

	tellsOfLesson(
		'a bare < is told',
		'Als 3 < 4, dan.',
		`
les.md:5
  found: < 4, dan.
  wanted: a tag that is complete, or &lt;
  mend: write &lt; for a < in the text; check the quotes and the closing > of a tag
`
	);

	tellsOfLesson(
		'raw HTML off the list is told once',
		'<div>Tekst.</div>',
		`
les.md:5  div
  found: raw HTML <div>
  wanted: Markdown, a block, or one of: <br>, <abbr>, <span>, <sub>, <sup>
  mend: write it in Markdown, or write &lt; for a < in the text
`
	);

	tellsOfLesson(
		'a script is told',
		'Tekst.\n\n<script>alert(1)</script>',
		`
les.md:7  script
  found: <script>
  wanted: no script: lessons are text and blocks
  mend: remove it; if a lesson needs something new, ask for a block
`
	);

	tellsOfLesson(
		'a style is told',
		'<style>p { color: red }</style>',
		`
les.md:5  style
  found: <style>
  wanted: no styles: how things look is decided in one place for the whole course
  mend: remove it, or use a block such as <Callout>
les.md:5
  found: { color: red }
  wanted: no braces outside code: they would run as a program
  mend: write \\{ and \\} for braces in the text
`
	);

	tellsOfLesson(
		'an inline style is told',
		'<span lang="en" style="color: red">x</span>',
		`
les.md:5  span.style
  found: style="color: red"
  wanted: no inline style: it is forbidden inside an LMS and differs from the rest of the course
  mend: remove it, or use a block such as <Callout>
`
	);

	tellsOfLesson(
		'an event attribute is told',
		'<abbr title="x" onclick="alert(1)">y</abbr>',
		`
les.md:5  abbr.onclick
  found: onclick="alert(1)"
  wanted: no event attributes: lessons run no script
  mend: remove it
`
	);

	tellsOfLesson(
		'a list with boxes to tick is told',
		'- [ ] licht\n- [x](https://x.nl)\n  1. [x] rem',
		`
les.md:5  list
  found: - [ ] licht
  wanted: a list without boxes: what is ticked in a text would not be kept
  mend: leave out [ ] after -
les.md:7  list
  found: 1. [x] rem
  wanted: a list without boxes: what is ticked in a text would not be kept
  mend: leave out [x] after 1.
`
	);

	tellsOfLesson(
		'a heading of the first level is told',
		'# Titel\n\nTekst.',
		`
les.md:5  heading
  found: # Titel
  wanted: headings from ## on: the title of the lesson is the first heading
  mend: write ## instead of #
`
	);

	tellsOfLesson(
		'a heading that skips a level is told',
		'## Een\n\n#### Twee',
		`
les.md:7  heading
  found: #### Twee after a heading of level 2
  wanted: a heading of level 3 at most: screen readers tell the levels
  mend: write ###
`
	);

	tellsOfLesson(
		'a line under text that makes it a heading is told',
		'Tekst\n---',
		`
les.md:6  heading
  found: a line of - right under text
  wanted: headings with ##, or an empty line above a rule
  mend: write ## before the heading, or put an empty line between
`
	);

	tellsOfLesson(
		'a character nobody sees is told',
		'Een \ue000 teken.',
		`
les.md:5
  found: character U+E000
  wanted: visible text
  mend: remove the character
`
	);
});
