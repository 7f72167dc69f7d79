/** The report beside the trainer's zip. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compileCourse } from '../../src/content/compile.ts';
import type { PackageRequest } from '../../src/packaging/edition.ts';
import { workshopOf } from '../../src/packaging/workshop/package.ts';
import {
	workshopReport,
	workshopReportPage,
	type MadeWorkshop
} from '../../src/packaging/workshop/report.ts';
import { sampleIngredients, sampleRequest } from './sample.ts';

const bytes = Buffer.from('the zip');
let request: PackageRequest;
let made: MadeWorkshop;
beforeAll(async () => {
	const build = await compileCourse(resolve('tests/fixtures/course'));
	request = { ...sampleRequest(), build, languages: build.languages, regions: build.regions };
	const ingredients = sampleIngredients();
	const workshop = workshopOf(request, ingredients.player, ingredients);
	const pdfs = [{ name: 'drukwerk/evaluatie.pdf', sheets: 1 }];
	made = { name: 'proef-workshop', workshop, files: workshop.files, bytes, pdfs };
});

test('it tells size, checksum, plans, and how many sheets each PDF takes', () => {
	const report = workshopReport(request, made, null);
	expect(report).toMatchObject({
		edition: 'workshop',
		languages: ['nl', 'en'],
		package: {
			file: 'proef-workshop.zip',
			bytes: bytes.length,
			sha256: createHash('sha256').update(bytes).digest('hex')
		},
		pdfs: [{ name: 'drukwerk/evaluatie.pdf', sheets: 1 }]
	});
	expect(report.plans[0]).toEqual({
		language: 'nl',
		id: 'avond',
		title: 'Een avond over licht',
		minutes: 40,
		steps: 8
	});
	expect(report.files).toHaveLength(made.files.length);
	expect(workshopReport(request, made, null)).toEqual(report);
});

test('what had to be looked at again is told', () => {
	expect(workshopReport(request, made, '2099-01-01').stale.length).toBeGreaterThan(0);
	expect(workshopReportPage(workshopReport(request, made, '2099-01-01'))).toContain('Verouderd.');
});

test('as a page it says whether there are PDFs, and that participants do not get the zip', () => {
	const page = workshopReportPage(workshopReport(request, made, null));
	expect(page).toContain('PDF op A4');
	expect(page).toContain('Geef het niet aan deelnemers en zet het niet in een LMS.');
	expect(page).not.toMatch(/<script|https?:/);
	const without = workshopReportPage(workshopReport(request, { ...made, pdfs: [] }, null));
	expect(without).toContain('Er zijn geen PDF’s in dit pakket.');
});
