/** Paper for a workshop, as pages: who may read what, and that nothing of a plan is missing. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { courseColours } from '../../src/content/brands/tokens.ts';
import { compileCourse } from '../../src/content/compile.ts';
import { contrast } from '../../src/lib/course/colour/contrast.ts';
import { pairs } from '../../src/lib/course/colour/pairs.ts';
import type { Html } from '../../src/lib/course/types.ts';
import type { PackageRequest } from '../../src/packaging/edition.ts';
import { workshopCourses } from '../../src/packaging/workshop/data.ts';
import { papersOf, printCourse } from '../../src/packaging/workshop/papers/index.ts';
import { workshopLook } from '../../src/packaging/workshop/look.ts';
import { paperPage, type Places } from '../../src/packaging/workshop/papers/page.ts';
import type { Paper, PrintCourse } from '../../src/packaging/workshop/papers/paper.ts';
import { secretsOf } from '../tools/secrets.ts';
import { sampleRequest } from './sample.ts';

const noFonts = { files: [], css: '', inlineCss: '', licence: '' };

let request: PackageRequest;
let print: PrintCourse;
let papers: Paper[];
beforeAll(async () => {
	const build = await compileCourse(resolve('tests/fixtures/course'));
	request = { ...sampleRequest(), build, languages: ['nl'], regions: build.regions };
	const [course] = workshopCourses(request, { files: [], address: (name) => `files/${name}` });
	if (!course) throw new Error('the fixture has a plan in Dutch');
	print = printCourse(request, course);
	papers = papersOf(print);
});

/** A page that stands beside its files, in the course's own look. */
const places: Places = { up: '', fonts: '', look: workshopLook(null, noFonts) };

const wordsOf = (html: Html): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const page = (name: string, size: 'normal' | 'large' = 'normal'): Html => {
	const paper = papers.find((one) => one.name.startsWith(name));
	if (!paper) throw new Error(`no paper "${name}" among ${papers.map((one) => one.name).join(', ')}`);
	return paperPage(paper, size, print, { ...places, up: '../../' });
};

describe('in a client’s look', () => {
	const branded = (paper: Paper) => {
		const look = workshopLook(request.build.brands[0] ?? null, noFonts);
		return paperPage(paper, 'normal', print, { ...places, up: '../../', look });
	};

	test('the logo stands above each paper once, with its words, but for the cards that fill the sheet', () => {
		for (const paper of papers) {
			const logos = branded(paper).match(
				/<p class="brand"><img src="..\/..\/files\/logo\.\w+\.svg" alt="Fietsersvereniging De Lamp"><\/p>/g
			);
			expect(logos?.length ?? 0, paper.name).toBe(paper.name === 'antwoordkaarten' ? 0 : 1);
			expect(page(paper.name), paper.name).not.toContain('class="brand"');
		}
	});

	test('the face is the client’s, also at the foot, and of its colours one line is printed', () => {
		const html = branded(papers.at(-1) as Paper);
		expect(html.match(/system-ui,sans-serif/g)).toHaveLength(3);
		expect(html).not.toContain('Atkinson');
		expect(html.match(/#5b3a8c/g)).toHaveLength(1);
		expect(page('evaluatie')).toContain("'Atkinson Hyperlegible Next'");
	});

	test('what an accent must be on screen makes it dark enough for white paper', () => {
		for (const { light } of request.build.brands)
			expect(contrast(light.accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
		// Whatever its brand says, an accent is checked on this colour of the course itself, which is darker than white.
		const { sunken = '' } = courseColours().light;
		expect(pairs).toContainEqual({ front: 'accent', back: 'sunken', least: 4.5 });
		expect(contrast('#000000', sunken)).toBeLessThan(contrast('#000000', '#ffffff'));
	});
});

test('there is a guide for each plan, and of everything that lies on the tables one', () => {
	expect(papers.map(({ name, reader }) => `${reader} ${name}`)).toEqual([
		'trainer draaiboek-avond',
		'participants antwoordkaarten',
		'participants patroonlijn',
		'participants werkbladen',
		'participants kaart',
		'participants evaluatie'
	]);
});

describe('what participants get', () => {
	test.each(['normal', 'large'] as const)('holds no answer, reason, note or plan: %s', (size) => {
		const secrets = secretsOf(print.course).map(wordsOf);
		expect(secrets.length).toBeGreaterThan(30);
		for (const paper of papers.filter(({ reader }) => reader === 'participants')) {
			const words = wordsOf(paperPage(paper, size, print, places));
			expect(
				secrets.filter((secret) => words.includes(secret.trim())),
				paper.name
			).toEqual([]);
		}
	});

	test('of the pattern line: moment, channel and what happened, each incident once, and room for a decision', () => {
		const html = page('patroonlijn');
		const [line] = print.course.questions.filter((one) => one.type === 'pattern');
		for (const { at, text } of line?.incidents ?? []) {
			expect(html).toContain(`<b>${at}</b>`);
			expect(wordsOf(html).split(wordsOf(text).trim())).toHaveLength(2);
		}
		expect(html).toContain('Vanaf hier handelen wij');
	});

	test('the beginning of a case, and no choice', () => {
		const html = page('werkbladen');
		const [scenario] = print.course.scenarios;
		expect(html).toContain(`<h1>${scenario?.title}</h1>`);
		const [step] = scenario?.nodes ?? [];
		if (step?.kind !== 'step') throw new Error('a case begins with a step');
		for (const { text } of step.choices) expect(html).not.toContain(text);
		expect(html).toContain('Drie stappen');
	});

	test('cards with four letters, each with a sign of its own', () => {
		const html = page('antwoordkaarten');
		expect([...html.matchAll(/<p>([A-D])<\/p>/g)].map(([, letter]) => letter)).toEqual(['A', 'B', 'C', 'D']);
		expect(new Set(html.match(/<svg[\s\S]*?<\/svg>/g)).size).toBe(4);
	});

	test('the card of every region, with each number, and lines of the form to write on', () => {
		const html = page('kaart');
		expect(print.regions.length).toBeGreaterThan(1);
		for (const { name, contacts } of print.regions) {
			expect(html).toContain(`Regio ${name}`);
			for (const contact of contacts) expect(wordsOf(html)).toContain(contact.phone ?? contact.name);
		}
		expect(html).toContain('Voorval nummer:');
		expect(html).not.toMatch(/<button|course-block/);
	});

	test('the form at the end: a box for each answer, and no place for a name', () => {
		const html = page('evaluatie');
		expect(html.match(/class="tick"/g)).toHaveLength(2 * 3);
		expect(html.match(/class="line"/g)).toHaveLength(2);
		expect(html).toContain('Schrijf geen namen op.');
	});
});

describe('the guide', () => {
	test('has every step with its time, aim and notes, and what to do when somebody tells', () => {
		const words = wordsOf(page('draaiboek'));
		const [plan] = print.course.plans;
		for (const { title, aim, notes, min, max } of plan?.steps ?? []) {
			for (const part of [title, aim, wordsOf(notes).trim(), `${min} tot ${max} minuten`])
				expect(words).toContain(part);
		}
		expect(words).toContain('Alleen de trainer leest dit over vertellen.');
		expect(words).toContain('Alleen de trainer leest dit over nazorg.');
	});

	test('has every answer with its worth and its reason', () => {
		for (const size of ['normal', 'large'] as const) {
			const words = wordsOf(page('draaiboek', size));
			const told = secretsOf(print.course, 'walked').map((one) => wordsOf(one).trim());
			expect(told.filter((secret) => !words.includes(secret))).toEqual([]);
		}
	});

	test('draws every case that is walked, each picture with names of its own; in large print it says where it is', () => {
		const html = page('draaiboek');
		expect(html.match(/<svg/g)).toHaveLength(2);
		const names = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, name]) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(page('draaiboek', 'large')).not.toContain('<svg');
		expect(page('draaiboek', 'large')).toContain('De tekening van de wegen staat in het gewone draaiboek.');
	});

	test('asks to print what the plan needs and nothing else', () => {
		const words = wordsOf(page('draaiboek'));
		for (const name of ['Antwoordkaarten', 'Stroken voor de patroonlijn', 'Werkbladen'])
			expect(words).toContain(name);
	});
});

test('no page holds a script, a button or an address elsewhere', () => {
	for (const paper of papers) {
		const html = paperPage(paper, 'normal', print, places);
		expect(html, paper.name).not.toMatch(/<script|<button|\son\w+=|(?:src|href)="https?:/);
	}
});
