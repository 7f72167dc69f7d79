import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureCourse, problemsOf } from '../../../tests/tools/course-copy.ts';
import { openIndex } from '../../lib/course/search/search.ts';
import { sectionsOf } from '../../lib/course/search/sections.ts';
import { checkCourse } from '../check.ts';
import { compileCourse } from '../compile.ts';
import type { CourseBuild } from '../course-build.ts';
import { headingsOf } from './headings.ts';

const file = 'nl/reference.yaml';
let build: CourseBuild;
const dutch = () => {
	const edition = build.editions['nl'];
	if (!edition) throw new Error('no Dutch');
	return edition;
};
beforeAll(async () => {
	build = await compileCourse(fixtureCourse);
});

describe('what a reference names', () => {
	test('a heading that is not there is told with those that are', async () => {
		const [problem = ''] = await problemsOf({ [file]: [['licht#wat-u-ziet\n', 'licht#wat-u-zag\n']] });
		expect(problem).toContain('course/nl/reference.yaml:6  terms[0].more');
		expect(problem).toContain('found: heading "wat-u-zag", which isn\'t there');
		expect(problem).toContain('mend: did you mean "wat-u-ziet"?');
	});

	test('a lesson and a case that are not there are told too', async () => {
		const problems = await problemsOf({
			[file]: [
				['lessons: [licht]', 'lessons: [donker]'],
				['cases: [donkere_weg]', 'cases: [lichte_weg]']
			]
		});
		expect(problems.join('\n')).toContain('found: lesson "donker", which isn\'t there');
		expect(problems.join('\n')).toContain('found: scenario "lichte_weg", which isn\'t there');
		expect(problems).toHaveLength(2);
	});

	test('a fact in a meaning must exist, and a word is there once', async () => {
		const problems = await problemsOf({
			[file]: [
				['f_licht', 'f_lciht'],
				['signals:', '  - id: reflector\n    term: Nog een\n    means: Dit.\nsignals:']
			]
		});
		expect(problems.join('\n')).toContain('fact "f_lciht", which isn\'t there');
		expect(problems.join('\n')).toContain('found: term "reflector" a second time');
	});

	test('headings told from the source are those of the rendered lesson', () => {
		const { course } = checkCourse(fixtureCourse);
		for (const loaded of course?.languages ?? [])
			for (const lesson of loaded.lessons) {
				const html = build.editions[loaded.language]?.lessons.find(({ id }) => id === lesson.id)?.html ?? '';
				const rendered = sectionsOf(html).flatMap(({ heading }) =>
					heading === '' ? [] : [heading.slice(2)]
				);
				expect(headingsOf(lesson).toSorted()).toEqual(rendered.toSorted());
			}
	});
});

describe('the packs of a reference', () => {
	test('hold words with what they mean, and links with their titles', () => {
		const { terms, signals, types, facts } = dutch().reference;
		expect(terms).toEqual([
			{
				id: 'reflector',
				term: 'reflector',
				also: ['kattenoog'],
				means: expect.stringContaining('data-fact="f_licht"') as string,
				more: { href: '#/lesson/licht#h-wat-u-ziet', title: 'Licht: Wat u ziet' }
			}
		]);
		expect(facts.map(({ id }) => id)).toEqual(['f_licht']);
		expect(signals[0]?.links.map(({ href }) => href)).toEqual([
			'#/lesson/licht#h-wat-u-ziet',
			'#/scenario/donkere_weg'
		]);
		expect(types[0]).toMatchObject({ title: 'Voorlicht', about: null });
	});

	test('the search finds lessons by piece, cases, cards to print, facts and words', async () => {
		const { search } = dutch();
		const ask = await openIndex('nl', search);
		const kinds = new Set(search.places.map(({ kind }) => kind));
		expect([...kinds].toSorted()).toEqual(['fact', 'handout', 'scenario', 'section', 'term']);
		expect(search.places[ask('kattenoog')[0]?.at ?? -1]).toEqual({ kind: 'term', id: 'reflector' });
		expect(search.places[ask('fietstas')[0]?.at ?? -1]).toEqual({ kind: 'handout', id: 'kaart' });
	});

	/** Words of four letters or more that stand in a text. */
	const words = (value: unknown) =>
		new Set(
			JSON.stringify(value)
				.replace(/<[^>]*>/g, ' ')
				.toLowerCase()
				.match(/[a-zà-ÿ]{5,}/g) ?? []
		);

	test('no question of the exam, no answer and no reason can be found with it', async () => {
		const { search, lessons, scenarios, handouts, exam, reference } = dutch();
		const ask = await openIndex('nl', search);
		const open = words([
			lessons.map(({ html, facts }) => [html, facts]),
			scenarios.map(({ scenario: { title, role, intro, nodes }, facts }) => [
				[title, role, intro, facts],
				nodes.map((node) => (node.kind === 'step' ? [node.title, node.situation] : []))
			]),
			handouts?.handouts.map(({ title, about, html }) => [title, about, html]),
			reference
		]);
		const secret = [...words([exam?.questions, lessons.map(({ questions }) => questions)])];
		const only = secret.filter((word) => ![...open].some((one) => one.slice(0, 4) === word.slice(0, 4)));
		expect(only.length).toBeGreaterThan(10);
		for (const word of only) {
			const stems = ask(word).flatMap((hit) => hit.stems);
			expect(
				stems.filter((stem) => stem.slice(0, 5) === word.slice(0, 5)),
				word
			).toEqual([]);
		}
		expect(JSON.stringify(search.places)).not.toMatch(/t_kleur|t_tas|t_stuk|t_volgorde/);
	});

	test('a fact that stands behind exam questions alone is not found', () => {
		const { search, lessons, scenarios } = dutch();
		const taught = new Set([...lessons, ...scenarios].flatMap(({ facts }) => facts.map(({ id }) => id)));
		const found = search.places.flatMap((place) => (place.kind === 'fact' ? [place.id] : []));
		expect(found.filter((id) => !taught.has(id))).toEqual([]);
		expect(found.length).toBe(taught.size);
	});
});
