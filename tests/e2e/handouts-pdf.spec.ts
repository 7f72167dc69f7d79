/** Hand-outs as PDF: what a screen reader, a printer and a learner without a browser get. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { compileCourse } from '../../src/content/compile.ts';
import { writeHandouts } from '../../src/packaging/handouts/write.ts';
import { loadIngredients } from '../../src/packaging/ingredients.ts';
import { needChromium } from '../tools/chromium.ts';
import { readPdf } from '../tools/pdf.ts';
import { printRequest } from './print-request.ts';

test('every card of every region is a tagged PDF on A4, in its language, with its fonts and its words', async () => {
	test.setTimeout(180_000);
	const folder = mkdtempSync(join(tmpdir(), 'handouts-'));
	try {
		const build = await compileCourse(resolve('courses/stalking'));
		const request = printRequest(build, build.regions);
		const browser = needChromium('lean');
		const written = await writeHandouts(request, await loadIngredients('.'), { browser, folder });
		const cards = build.editions['nl']?.handouts?.handouts ?? [];
		expect(written).toHaveLength(cards.length * build.regions.length);
		for (const { path, handout, sheets } of written) {
			const pdf = readPdf(readFileSync(path));
			expect({ ...pdf, text: '' }, path).toMatchObject({
				tagged: true,
				language: 'nl',
				title: handout.title
			});
			expect(pdf.pages, path).toHaveLength(sheets);
			expect(sheets, path).toBeLessThanOrEqual(handout.sheets);
			for (const { width, height } of pdf.pages) {
				expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
			}
			expect(pdf.fonts.length).toBeGreaterThan(0);
			for (const font of pdf.fonts) {
				expect(font, path).toMatchObject({ inside: true, name: expect.stringMatching(/^Atkinson/) });
			}
			expect(pdf.text, path).toContain(handout.title.replaceAll(' ', ''));
			expect(pdf.text, path).toContain(`versie${build.version}`);
			expect(pdf.text, path).not.toMatch(/Printen|Snelweg|Inhoud/);
		}
		const cardOf = (region: string) =>
			readPdf(
				readFileSync(written.find(({ path }) => path.includes(region) && /regio/.test(path))?.path ?? '')
			).text;
		for (const { id, name, contacts } of build.editions['nl']?.index.regions ?? []) {
			const card = cardOf(`-${id}-`);
			for (const words of [name, ...contacts.flatMap((one) => [one.name, one.purpose, one.phone ?? ''])]) {
				expect(card).toContain(words.replace(/\s/g, ''));
			}
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
