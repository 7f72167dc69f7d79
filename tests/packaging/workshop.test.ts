import { posix, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCourse } from '../../src/content/compile.ts';
import type { CourseBuild } from '../../src/content/course-build.ts';
import { assemble } from '../../src/packaging/assemble.ts';
import type { PackageRequest } from '../../src/packaging/edition.ts';
import { editions } from '../../src/packaging/standards.ts';
import { workshopOf } from '../../src/packaging/workshop/package.ts';
import { pdfWords } from '../../src/packaging/workshop/words.ts';
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

const files = (wanted = request, pdfs = false): Map<string, string> => {
	const ingredients = sampleIngredients();
	const workshop = workshopOf(wanted, ingredients.player, ingredients);
	return new Map(
		[workshop.start(pdfs), ...workshop.files].map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])
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
	test('is two pages and one to begin with, what can be printed in folders, and all the rest in another', () => {
		const names = [...files().keys()];
		const top = names.filter((name) => !name.includes('/'));
		expect(top.toSorted()).toEqual(['begin-hier.html', 'presenter.html', 'projector.html']);
		const folders = new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
		expect([...folders].toSorted()).toEqual(['drukwerk', 'files', 'print']);
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

	test('the page to begin with leads to every paper in both sizes: the PDF, or the page to print it from', () => {
		const links = (pdfs: boolean) =>
			[
				...(files(request, pdfs).get('begin-hier.html') ?? '').matchAll(/href="((?:drukwerk|print)[^"]*)"/g)
			].map(([, name = '']) => name);
		const pages = [...files().keys()].filter((name) => /^(drukwerk|print)\//.test(name));
		expect(links(false).toSorted()).toEqual(pages.toSorted());
		expect(links(true)).toHaveLength(pages.length);
		expect(links(true)).toContain('drukwerk/antwoordkaarten.pdf');
		expect(links(true)).toContain('drukwerk/grote-letter/antwoordkaarten-grote-letter.pdf');
		expect(files().get('begin-hier.html')).toContain('Er zitten geen PDF’s in dit pakket.');
		expect(files(request, true).get('begin-hier.html')).not.toContain('Er zitten geen PDF’s');
	});

	test('a paper finds its fonts and pictures from where it lies', () => {
		const all = files();
		for (const [name, html] of all) {
			if (!/^(drukwerk|print)\//.test(name)) continue;
			const asked = [...html.matchAll(/url\(([^)#]+)\)|src="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
			const from = (address: string) => posix.join(posix.dirname(name), address);
			expect(asked.length).toBeGreaterThan(0);
			expect(asked.map(from).filter((one) => !all.has(one))).toEqual([]);
		}
	});

	test('whoever makes it is told of PDFs, and plainly when there was nothing to print with', () => {
		expect([pdfWords(18, true), pdfWords(0, true), pdfWords(0, false)]).toEqual([
			'18 PDFs',
			'WITHOUT PDFs: there was no browser to print with; its pages can be printed by hand',
			'without PDFs; --standard workshop prints them'
		]);
	});

	test('a course without a plan says where one is written', () => {
		expect(() => files({ ...sampleRequest(), build: sampleCourse() })).toThrow(
			'This course has no plan for a workshop. Write one in courses/sample/nl/workshops, as <id>.yaml.'
		);
	});
});
