import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCourse } from '../../src/content/compile.ts';
import type { CourseBuild } from '../../src/content/course-build.ts';
import { assemble } from '../../src/packaging/assemble.ts';
import type { PackageRequest } from '../../src/packaging/edition.ts';
import { editions } from '../../src/packaging/standards.ts';
import { workshopFiles } from '../../src/packaging/workshop/package.ts';
import { readZip } from '../../src/packaging/zip-read.ts';
import { sampleCourse, sampleIngredients, sampleRequest } from './sample.ts';

/** Words that stand in notes and plans alone. */
const private_ = ['voor de begeleider', 'Alleen de trainer leest dit', 'Wijs de deur aan'];

let build: CourseBuild;
let request: PackageRequest;
beforeAll(async () => {
	build = await compileCourse(resolve('tests/fixtures/course'));
	request = { ...sampleRequest(), build, languages: build.languages, regions: build.regions };
});

const files = (wanted = request): Map<string, string> => {
	const ingredients = sampleIngredients();
	return new Map(
		workshopFiles(wanted, ingredients.player, ingredients).map(({ name, bytes }) => [
			name,
			Buffer.from(bytes).toString()
		])
	);
};
const named = (all: Map<string, string>, start: string): string =>
	[...all].find(([name]) => name.startsWith(start))?.[1] ?? '';

describe('what learners get', () => {
	test.each(editions)('holds no word of notes, plans or trainers: %s', async (edition) => {
		const { bytes } = await assemble(request, edition, sampleIngredients());
		const texts =
			edition === 'offline' ? [bytes.toString()] : readZip(bytes).map((one) => one.bytes.toString());
		for (const words of private_) expect(texts.filter((text) => text.includes(words))).toEqual([]);
	});
});

describe('what a trainer gets', () => {
	test('is two pages and one to begin with, and all the rest in a folder', () => {
		const top = [...files().keys()].filter((name) => !name.startsWith('files/'));
		expect(top.toSorted()).toEqual([
			'begin-hier.html',
			'presenter.html',
			'projector.html',
			'werkbladen.html',
			'worksheets.html'
		]);
	});

	test('has the notes, the plans and the keys', () => {
		const data = named(files(), 'files/data.');
		for (const words of private_) expect(data).toContain(words);
		expect(data).toContain('"correct":true');
	});

	test('keeps them from the projector, whose page loads none of it', () => {
		const page = files().get('projector.html') ?? '';
		expect(page).not.toContain('files/data.');
		expect(files().get('presenter.html')).toContain('files/data.');
	});

	test('asks for nothing but its own files, and runs nothing inline', () => {
		const all = files();
		for (const page of ['presenter.html', 'projector.html']) {
			const html = all.get(page) ?? '';
			const asked = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
			expect(asked.filter((name) => !all.has(name))).toEqual([]);
			expect(html).not.toMatch(/<script>|<style|https?:/);
		}
	});

	test('carries of the course no more than its plans use', () => {
		const data = named(files(), 'files/data.');
		expect(data).toContain('"id":"p_kleur"');
		expect(data).not.toContain('"id":"p_mening"');
	});

	test('the page to begin with fits a trainer: what to do, keys, and what if', () => {
		const page = files().get('begin-hier.html') ?? '';
		for (const words of ['Pak het zip-bestand', 'PageDown', 'Per ongeluk herladen', 'href="presenter.html"'])
			expect(page).toContain(words);
	});

	test('the sheets for groups hold the beginning of each case, and no choice, grade or reason', () => {
		const page = files().get('werkbladen.html') ?? '';
		const [scenario] = build.editions['nl']?.scenarios.map((pack) => pack.scenario) ?? [];
		expect(page).toContain(`<h1>${scenario?.title}</h1>`);
		const [step] = scenario?.nodes ?? [];
		for (const { text, reason, consequence } of step?.kind === 'step' ? step.choices : [])
			for (const words of [text, reason, consequence]) expect(page).not.toContain(words);
		expect(page).not.toMatch(/<script|data-fact|sterk|schadelijk/);
	});

	test('a course without a plan says where one is written', () => {
		expect(() => files({ ...sampleRequest(), build: sampleCourse() })).toThrow(
			'This course has no plan for a workshop. Write one in courses/sample/nl/workshops, as <id>.yaml.'
		);
	});
});
