/** The paper of a workshop as it lies on the tables: the course's own, printed by a browser. */
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { compileCourse } from '../../src/content/compile.ts';
import { loadFonts } from '../../src/packaging/fonts.ts';
import { mediaFiles } from '../../src/packaging/media.ts';
import { workshopCourses } from '../../src/packaging/workshop/data.ts';
import { inside } from '../../src/lib/workshop/phones/brand.ts';
import { workshopLook } from '../../src/packaging/workshop/look.ts';
import { paperPages, type PaperPage } from '../../src/packaging/workshop/pages.ts';
import type { Paper } from '../../src/packaging/workshop/papers/paper.ts';
import { printPapers } from '../../src/packaging/workshop/pdf.ts';
import { startPage } from '../../src/packaging/workshop/start-page.ts';
import type { PackageFile } from '../../src/packaging/zip.ts';
import { needChromium } from '../tools/chromium.ts';
import { inkOf } from '../tools/pdf-ink.ts';
import { readPdf } from '../tools/pdf.ts';
import { secretsOf } from '../tools/secrets.ts';
import { printRequest } from './print-request.ts';

/** Text as it is drawn: without blanks, and without the marks of lists. */
const drawn = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&amp;', '&')
		.replace(/\s/g, '');

/** Sheets of A4 a paper takes at most, by its name; a set a line, a sheet a case. */
const most: Record<string, number> = { antwoordkaarten: 1, logboek: 2, regiokaart: 1, evaluatie: 1 };

const isFor =
	(reader: Paper['reader']) =>
	({ paper }: PaperPage): boolean =>
		paper.reader === reader;

test('every paper is a tagged PDF on A4 in Dutch, black on white, and only guides hold answers', async () => {
	test.setTimeout(180_000);
	const build = await compileCourse(resolve('courses/stalking'));
	const request = printRequest(build);
	const media = mediaFiles(build.media);
	const [course] = workshopCourses(request, {
		files: media.files,
		address: (name) => `${inside}/${media.address(name)}`
	});
	if (!course) throw new Error('the course has a plan');
	const look = workshopLook(null, loadFonts('.'));
	// Guides are made alike: the longest plan has a step of every kind.
	const longest = course.plans.toSorted((a, b) => a.minutes - b.minutes).slice(-1);
	const pages = [
		...paperPages(request, { ...course, plans: longest }, look).filter(isFor('trainer')),
		...paperPages(request, course, look).filter(isFor('participants'))
	];
	const beside = [...look.fonts.files, ...media.files].map(({ name, bytes }) => ({
		name: `${inside}/${name}`,
		bytes
	}));
	const files = [...pages.map(({ file }) => file), ...beside];
	const browser = needChromium('lean');
	const pdfs = await printPapers(files, pages, browser, build.released);
	const secrets = secretsOf(course)
		.map(drawn)
		.filter((secret) => secret.length > 20);
	expect(secrets.length).toBeGreaterThan(200);
	for (const [at, { name, bytes }] of pdfs.entries()) {
		const { paper, size } = pages[at] ?? {};
		if (!paper) throw new Error(`${name} is of no paper`);
		const pdf = readPdf(Buffer.from(bytes));
		expect({ ...pdf, text: '' }, name).toMatchObject({ tagged: true, language: 'nl', title: paper.title });
		for (const { width, height } of pdf.pages)
			expect([Math.round(width), Math.round(height)], name).toEqual([595, 842]);
		for (const font of pdf.fonts)
			expect(font, name).toMatchObject({ inside: true, name: expect.stringMatching(/^Atkinson/) });
		const ink = inkOf(Buffer.from(bytes));
		expect(
			ink.colours.filter((colour) => !/^(0 0 0|1 1 1)$/.test(colour)),
			name
		).toEqual([]);
		expect(Buffer.from(bytes).toString('latin1'), name).toContain(
			`/CreationDate (D:${build.released.replaceAll('-', '')}000000+00'00')`
		);
		if (size === 'large') expect(ink.smallest, name).toBeGreaterThanOrEqual(17.9);
		else expect(pdf.pages.length, name).toBeLessThanOrEqual(most[paper.name] ?? Infinity);
		const told = secrets.filter((secret) => pdf.text.includes(secret));
		if (paper.reader === 'participants') expect(told, name).toEqual([]);
		else expect(told.length, name).toBeGreaterThan(50);
	}
	// Once more, with the page to begin with, which is one sheet.
	const first = startPage(course, paperPages(request, course, look), true, look);
	const start = { file: { name: 'begin.html', bytes: Buffer.from(first) }, pdf: 'begin.pdf' };
	const again = [...pages.slice(-1), start];
	const [last, sheet] = await printPapers([...files, start.file], again, browser, build.released);
	const bytesOf = (file?: PackageFile): Buffer => Buffer.from(file?.bytes ?? []);
	expect(bytesOf(last).equals(bytesOf(pdfs.at(-1))), 'printed again').toBe(true);
	expect(readPdf(bytesOf(sheet)).pages).toHaveLength(1);
});
