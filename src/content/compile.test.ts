import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fixtureCourse, onCopy } from '../../tests/tools/course-copy.ts';
import { compileCourse } from './compile.ts';
import { staleOn, type CourseBuild, type LanguageBuild } from './course-build.ts';
import { ContentError } from './problem.ts';
import { createRenderer } from './render.ts';

let build: CourseBuild;
const edition = (language: string): LanguageBuild => {
	const found = build.editions[language];
	if (!found) throw new Error(`no edition ${language}`);
	return found;
};
const lesson = (id: string, language = 'nl') => {
	const found = edition(language).lessons.find((one) => one.id === id);
	if (!found) throw new Error(`no lesson ${id}`);
	return found;
};

beforeAll(async () => {
	build = await compileCourse(fixtureCourse);
});

describe('a course', () => {
	test('is built in each of its languages, with lessons in the order of course.yaml', () => {
		expect(Object.keys(build.editions)).toEqual(['nl', 'en']);
		for (const language of build.languages) {
			expect(edition(language).lessons.map(({ id }) => id)).toEqual(['licht', 'oefenen']);
			expect(edition(language).index.language).toBe(language);
		}
		expect(edition('en').index.title).toBe('Be seen on your bicycle');
		expect(edition('nl').index.lessons).toEqual([
			{ id: 'licht', slot: 0, title: 'Licht', minutes: 3 },
			{ id: 'oefenen', slot: 1, title: 'Oefenen', minutes: 4 }
		]);
	});

	test('has every type of question, practice in its lesson and the rest in the exam', () => {
		const practice = edition('nl').lessons.flatMap(({ questions }) => questions.map(({ type }) => type));
		expect(practice).toEqual([
			'single',
			'truefalse',
			'multiple',
			'matching',
			'ordering',
			'sorting',
			'pattern',
			'spotting',
			'spotting',
			'logbook',
			'numeric',
			'likert',
			'reflection'
		]);
		expect(edition('nl').exam?.questions.map(({ id }) => id)).toEqual([
			't_kleur',
			't_tas',
			't_stuk',
			't_volgorde'
		]);
	});

	test('is the same JSON when it is built twice', async () => {
		expect(JSON.stringify(await compileCourse(fixtureCourse))).toBe(JSON.stringify(build));
	});

	test('is the same JSON on another day, and with a renderer that kept its lessons', async () => {
		vi.useFakeTimers({ now: new Date('2041-05-06T07:08:09Z'), toFake: ['Date'] });
		try {
			const renderer = createRenderer();
			await compileCourse(fixtureCourse, { renderer });
			const again = await compileCourse(fixtureCourse, { renderer });
			expect(JSON.stringify(again)).toBe(JSON.stringify(build));
		} finally {
			vi.useRealTimers();
		}
	});

	test('tells what is to be reviewed by a day', () => {
		expect(staleOn(build, '2027-04-20')).toEqual([]);
		expect(staleOn(build, '2027-04-21').map(({ id }) => id)).toEqual(['wijkpost', 'politie', 'werkplaats']);
	});

	test('with an error is not built, and every problem is in the message', async () => {
		const edits = {
			'nl/lessons/licht.md': [['Lamp vergeten.', '{lamp}']] as [string, string][],
			'facts.yaml': [['confidence: one', 'confidence: two']] as [string, string][]
		};
		const failure = await onCopy(edits, (folder) => compileCourse(folder).catch((error: unknown) => error));
		expect(failure).toBeInstanceOf(ContentError);
		expect((failure as ContentError).message).toMatch(/found: "two"[\s\S]+found: \{lamp\}[\s\S]+2 errors/);
	});
});

describe('the text of a lesson', () => {
	const placeholders = (html: string): string[] =>
		[...html.matchAll(/<course-block data-block="(\w+)" data-props="([^"]*)"><\/course-block>/g)].map(
			([, name, props = '']) => `${name} ${props.replaceAll('&quot;', '"')}`
		);

	test('has no comments; notes for trainers stand with the workshops alone', () => {
		const rest = JSON.stringify(build, (key, value: unknown) => (key === 'workshops' ? null : value));
		expect(rest).not.toContain('<!--');
		expect(rest).not.toContain('begeleider');
		expect(JSON.stringify(build.editions['nl']?.workshops)).toContain('begeleider');
	});

	test('has a place for every block that lives, with what the block needs', () => {
		expect(placeholders(lesson('licht').html)).toEqual([
			'Question {"id":"p_kleur"}',
			'Question {"id":"p_waar"}'
		]);
		expect(placeholders(lesson('oefenen').html)).toEqual([
			'Phone {"id":"politie"}',
			'Question {"id":"p_doen"}',
			'Question {"id":"p_paren"}',
			'Question {"id":"p_volgorde"}',
			'Question {"id":"p_groepen"}',
			'Contact {"id":"werkplaats"}',
			'Contacts {"audience":"victim"}',
			'Scenario {"id":"donkere_weg"}',
			'Scenario {"id":"gesprek_bram"}',
			'Question {"id":"p_lijn"}',
			'Question {"id":"p_zoek"}',
			'Question {"id":"p_foto"}',
			'Question {"id":"p_logboek"}',
			'Question {"id":"p_getal"}',
			'Question {"id":"p_mening"}',
			'Question {"id":"p_voor_uzelf"}'
		]);
	});

	test('keeps the table inside a block that compares, for paper and until it comes to life', () => {
		const [, inner = ''] =
			/<course-block data-block="Compare" data-props="[^"]*">([\s\S]*?)<\/course-block>/.exec(
				lesson('licht').html
			) ?? [];
		expect(inner.trim()).toMatch(/^<table>[\s\S]*<th>Naafdynamo<\/th>[\s\S]*<\/table>$/);
		expect(inner).toContain('data-fact="f_losse_lamp"');
	});

	test('has behind each claim a button for its source, named in the language of the course', () => {
		const button = (label: string, word: string): string =>
			`<button type="button" class="fact" data-fact="f_licht" aria-label="${label}">${word}</button>`;
		expect(lesson('licht').html).toContain(
			`Wit of geel voor, <em>rood</em> <span class="fact-end">achter.${button('Bron bij: Wit of geel voor, rood achter.', 'bron')}</span> Meer`
		);
		expect(lesson('licht', 'en').html).toContain(
			button('Source for: White or yellow in front, red behind.', 'source')
		);
		const [first] = lesson('licht').questions;
		const white = first?.type === 'single' ? first.options.find(({ id }) => id === 'wit') : undefined;
		expect(white?.feedback).toBe(
			`<p>Wit is <span class="fact-end">voor${button('Bron bij: voor', 'bron')}.</span></p>`
		);
	});

	test('travels with the facts it names, also those its questions name', () => {
		expect(lesson('licht').facts.map(({ id }) => id)).toEqual(['f_licht', 'f_losse_lamp']);
		expect(lesson('oefenen').facts).toEqual([]);
		expect(lesson('licht', 'en').facts[1]).toEqual({
			id: 'f_losse_lamp',
			statement: '<p>Loose lamps on clothes or a bag are fine, as long as they can be seen well.</p>',
			source: { title: 'Fietsverlichting', publisher: 'Rijksoverheid', url: null, date: '2026' },
			checked: '2026-10-20',
			confidence: 'one',
			caveat: '<p>They may not flash.</p>'
		});
	});

	test('links to other lessons inside the course and to other sites beside it', () => {
		const { html } = lesson('licht');
		expect(html).toContain('<a href="#/lesson/oefenen">de volgende les</a>');
		expect(html).toContain(
			'<a href="https://wetten.overheid.nl/BWBR0004825/" target="_blank" rel="noopener noreferrer" title="wetten.nl">'
		);
	});

	test('names every heading differently, also when the words are the same', () => {
		const ids = [...lesson('licht').html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual(['h-wat-u-ziet', 'h-wat-u-ziet-2']);
	});

	test('shows pictures of the course by name, and tells which files must come along', () => {
		expect(lesson('licht').html).toContain(
			'<img src="media:fiets.svg" alt="Een fiets van opzij, met twee wielen en een frame."/>'
		);
		expect(build.media.map(({ name, languages }) => [name, languages])).toEqual([
			['fiets.svg', ['nl', 'en']]
		]);
	});

	test('keeps braces and < that are only to be read', () => {
		expect(lesson('oefenen').html).toContain('<code>lamp = {kleur: "rood"}</code>; 3 &lt; 4.');
	});

	test('may have quotes in the title of a link', async () => {
		const edits = { 'nl/lessons/licht.md': [['"wetten.nl"', '"de \\"wet\\""']] as [string, string][] };
		const { editions } = await onCopy(edits, (folder) => compileCourse(folder));
		expect(editions['nl']?.lessons[0]?.html).toContain('title="de &quot;wet&quot;">de wet</a>');
	});
});
