import { expect, test } from 'vitest';
import { plainText, renderLine, renderText } from './markdown-text.ts';

test('a text becomes paragraphs, a line does not', () => {
	expect(renderText('Een **twee**.\n\nDrie.', 'nl')).toBe('<p>Een <strong>twee</strong>.</p>\n<p>Drie.</p>');
	expect(renderLine('Een\n**twee**.', 'nl')).toBe('Een <strong>twee</strong>.');
});

test('Dutch quotes and dashes stay as they were typed', () => {
	expect(renderLine('‘Ga weg’ – zei z\'n "vriend"...', 'nl')).toBe(
		"‘Ga weg’ – zei z'n &quot;vriend&quot;..."
	);
});

test('a claim may hold Markdown, and its button is named after its words', () => {
	expect(renderLine('Zie <Fact id="f_a">dit *hier* & "daar"</Fact>.', 'en')).toBe(
		'Zie dit <em>hier</em> &amp; &quot;daar&quot;<span class="fact-end"><button type="button" class="fact" ' +
			'data-fact="f_a" aria-label="Source for: dit hier &amp; &quot;daar&quot;">source</button>.</span>'
	);
});

test('a source button stays with the word before it and with what ends the sentence; a new sentence does not', () => {
	expect(renderLine('<Fact id="f_a">Ja, dit</Fact>), <Fact id="f_b">Dat.</Fact> Meer', 'nl')).toMatch(
		/^Ja, <span class="fact-end">dit<button [^>]*>bron<\/button>\),<\/span> <span class="fact-end">Dat\.<button [^>]*>bron<\/button><\/span> Meer$/
	);
});

test('of a long word the last letters stay with the source button, and a word with a look of its own stands apart', () => {
	expect(renderLine('<Fact id="f_a">Ouderdomsverzekeringswet</Fact>', 'nl')).toMatch(
		/^Ouderdomsverzeke<span class="fact-end">ringswet<button [^>]*>bron<\/button><\/span>$/
	);
	expect(renderLine(`<Fact id="f_a">a${'🙂'.repeat(20)}</Fact>`, 'nl')).not.toMatch(/\p{Cs}/u);
	expect(renderLine('<Fact id="f_a">niet *hier*</Fact> Meer', 'nl')).toMatch(
		/^niet <em>hier<\/em><button [^>]*>bron<\/button> Meer$/
	);
});

test('the name of a long claim ends at a word', () => {
	const label = /aria-label="([^"]*)"/.exec(
		renderLine(`<Fact id="a">${'woord '.repeat(40)}</Fact>`, 'nl')
	)?.[1];
	expect(label).toMatch(/^Bron bij: (woord )+woord…$/);
	expect(label?.length).toBeLessThanOrEqual(91);
});

test('headings mean nothing in a question: its title is given by the page', () => {
	expect(renderText('# Titel', 'nl')).toBe('<p># Titel</p>');
});

test('columns of a table are aligned without inline style', () => {
	expect(renderText('| a |\n|--:|\n| 1 |', 'nl')).toContain('<th class="align-right">a</th>');
});

test('the plain text of a question has no markup, no source buttons and no entities', () => {
	const html = renderText('Wat is **3 < 4**?\n\n<Fact id="f_a">Dit</Fact> & dat.', 'nl');
	expect(plainText(html)).toBe('Wat is 3 < 4? Dit & dat.');
});

test('a long plain text ends at a word within 250 characters', () => {
	const plain = plainText(`<p>${'woord '.repeat(80)}</p>`);
	expect(plain).toMatch(/^(woord )+woord…$/);
	expect(plain.length).toBeLessThanOrEqual(250);
	expect(plainText(`<p>${'x'.repeat(300)}</p>`)).toHaveLength(250);
});

test('a tag is text, also when nobody looked at it before', () => {
	expect(renderText('<b>x</b> <script>1</script>', 'nl')).toBe(
		'<p>&lt;b&gt;x&lt;/b&gt; &lt;script&gt;1&lt;/script&gt;</p>'
	);
});
