import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex, type SearchDocument } from './search.ts';
import { excerpt } from './excerpt.ts';
import { readable, sectionsOf } from './sections.ts';

const documents: SearchDocument[] = [
	{
		title: 'Het logboek',
		text: 'Schrijf elk voorval op: dag, tijd en plaats. Een logboek maakt een patroon zichtbaar.'
	},
	{
		title: 'Bescherming',
		text: 'Een contactverbod: de stalker mag geen contact zoeken met het slachtoffer.'
	},
	{ title: 'Cliënten', text: 'Zij belde drie keer. De beller zweeg.' },
	{ title: '', text: '' }
];
const ask = await openIndex('nl', { index: buildIndex('nl', documents) });
const found = (question: string) => ask(question).map(({ at }) => documents[at]?.title);

describe('searching the course', () => {
	test('a word is found in its other forms', () => {
		expect(found('logboeken')).toEqual(['Het logboek']);
		expect(found('patronen')).toEqual(['Het logboek']);
		expect(found('SLACHTOFFERS')).toEqual(['Bescherming']);
	});

	test('a slip of the keys is forgiven in a word of five letters or more, and not in a short one', () => {
		expect(found('contactverbot')).toEqual(['Bescherming']);
		expect(found('lgoboek')).toEqual([]);
		expect(found('logbek')).toEqual(['Het logboek']);
		expect(found('tijt')).toEqual([]);
	});

	test('accents do not matter, neither in the course nor in the question', () => {
		expect(found('clienten')).toEqual(['Cliënten']);
		expect(found('cliënt')).toEqual(['Cliënten']);
	});

	test('answers come while the last word is being typed', () => {
		expect(found('contactver')).toEqual(['Bescherming']);
		expect(found('dag plaat')).toEqual(['Het logboek']);
	});

	test('texts with all words come alone; without such a text, those with some of them', () => {
		expect(found('contact slachtoffer')).toEqual(['Bescherming']);
		expect(found('logboek slachtoffer').toSorted()).toEqual(['Bescherming', 'Het logboek']);
	});

	describe('in words that are joined', async () => {
		const texts = [
			'Wat is stalking?',
			'Zij belt haar arts.',
			'De rechter legt een contactverbod op.',
			'Wij starten apart.',
			'De koning van het land.'
		];
		const joined = await openIndex('nl', {
			index: buildIndex(
				'nl',
				texts.map((text) => ({ title: '', text }))
			)
		});
		const at = (question: string) => joined(question).map((hit) => texts[hit.at]);

		test('a compound that is not in the course finds its pieces', () => {
			expect(at('stalkingszaak')).toEqual(['Wat is stalking?']);
			expect(at('huisarts')).toEqual(['Zij belt haar arts.']);
			expect(at('huisarts stalkingszaak').toSorted()).toEqual(['Wat is stalking?', 'Zij belt haar arts.']);
		});

		test('a piece finds the compound, and what is marked is the compound', () => {
			expect(at('verbod')).toEqual(['De rechter legt een contactverbod op.']);
			expect(joined('verbod')[0]?.stems).toEqual(['contactverbod']);
		});

		test('a piece by chance finds nothing: a short one, or one inside another', () => {
			expect(at('arts')).toEqual(['Zij belt haar arts.']);
			expect(at('stalkingkoning')).not.toContain('Wij starten apart.');
			expect(at('xyzverbodxyz')).toEqual([]);
		});

		test('the word itself comes before what it is a piece of', async () => {
			const two = ['Een contactverbod.', 'Een verbod.'];
			const both = await openIndex('nl', {
				index: buildIndex(
					'nl',
					two.map((text) => ({ title: '', text }))
				)
			});
			expect(both('verbod').map((hit) => two[hit.at])).toEqual(['Een verbod.', 'Een contactverbod.']);
		});
	});

	test('words that stand everywhere, signs and nothing find nothing', () => {
		expect([found('de een het'), found('?!'), found('')]).toEqual([[], [], []]);
	});

	test('a title counts for more than a mention', async () => {
		const more = await openIndex('nl', {
			index: buildIndex('nl', [
				{ title: 'Anders', text: 'Hier staat politie.' },
				{ title: 'Politie', text: 'Hier staat iets.' }
			])
		});
		expect(more('politie').map(({ at }) => at)).toEqual([1, 0]);
	});

	test('a course without any text can be asked too', async () => {
		const none = await openIndex('nl', { index: buildIndex('nl', []) });
		expect(none('politie')).toEqual([]);
	});

	test('a language without stems is searched by words and their beginnings', async () => {
		const english = await openIndex('xx', {
			index: buildIndex('xx', [{ title: 'Lamps', text: 'A lamp is white.' }])
		});
		expect([english('lam').length, english('white').length, english('whites').length]).toEqual([1, 1, 1]);
	});

	test('the index is much smaller than the text it is of', () => {
		const long = Array.from({ length: 200 }, (_, n) => ({
			title: `Deel ${n}`,
			text: documents.map(({ text }) => text).join(' ')
		}));
		const index = buildIndex('nl', long);
		expect(JSON.stringify(index).length).toBeLessThan(JSON.stringify(long).length / 3);
		expect(gzipSync(JSON.stringify(index)).length).toBeLessThan(4000);
	});
});

describe('lines around what was found', () => {
	const lines = (text: string, stems: string[]) =>
		excerpt(text, stems, 'nl')
			.map(({ text: piece, found: hit }) => (hit ? `[${piece}]` : piece))
			.join('');

	test('marks every form of the word, and nothing else', () => {
		expect(lines('Logboeken helpen. Een logboek ook, een boek niet.', ['logboek'])).toBe(
			'[Logboeken] helpen. Een [logboek] ook, een boek niet.'
		);
	});

	test('shows the place where it stands in a long text, cut at words', () => {
		const text = `${'vooraf en nog wat '.repeat(20)}het logboek is hier ${'en daarna nog veel meer '.repeat(20)}`;
		const shown = lines(text, ['logboek']);
		expect(shown).toMatch(/^… \S.*\[logboek\] is hier .* …$/);
		expect(shown.length).toBeLessThan(260);
		expect(text).toContain(shown.slice(2, 12));
	});

	test('without the word it is the beginning', () => {
		expect(lines('Een korte tekst.', ['logboek'])).toBe('Een korte tekst.');
	});
});

describe('a lesson in pieces', () => {
	const html =
		'<p>Vooraf &amp; kort.</p> <h2 id="h-een">Eén</h2> <p>Dit is <em>nie</em>t<button type="button" class="fact" aria-label="a > b">bron</button>.</p>' +
		'<course-block data-block="Question" data-props="{&quot;id&quot;:&quot;geheim&quot;}"></course-block>' +
		'<h3 class="card-title" id="h-kaart">Kaart</h3><div>Op de kaart.</div><h3>Zonder naam</h3>';

	test('is cut at headings with a name; exercises and buttons have no words', () => {
		expect(sectionsOf(html)).toEqual([
			{ heading: '', title: '', text: 'Vooraf & kort.' },
			{ heading: 'h-een', title: 'Eén', text: 'Dit is niet.' },
			{ heading: 'h-kaart', title: 'Kaart', text: 'Op de kaart. Zonder naam' }
		]);
	});

	test('what looks like markup in words stays words', () => {
		expect(readable('<p>1 &lt; 2</p><p>b</p>')).toBe('1 < 2 b');
	});

	test('a word that may be broken over two lines is one word', () => {
		expect(readable('<p>Slachtoffer\u00adhulp</p>')).toBe('Slachtofferhulp');
	});
});
