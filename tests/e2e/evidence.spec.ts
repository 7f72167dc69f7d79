/** The walk behind `npm run a11y`: on a sound package it finds nothing, on a spoilt one it names what is wrong. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadCriteria } from '../a11y/criteria.ts';
import { nothingFailed, type A11yData } from '../a11y/data.ts';
import { spaceText } from '../a11y/measure.ts';
import { readPackage } from '../a11y/package-file.ts';
import { examine } from '../a11y/program.ts';
import { writeBeside } from '../a11y/write.ts';
import { checksum } from '../../src/packaging/hash.ts';
import { zipFiles } from '../../src/packaging/zip.ts';
import { needChromium } from '../tools/chromium.ts';
import { fixturePackage } from './fixture.ts';
import { unpacked } from './packages.ts';

let folder: string;
test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'evidence-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The small course, with rules added to its style sheet. */
async function packageWith(name: string, css: string): Promise<string> {
	const files = [...unpacked(await fixturePackage('web'))].map(([file, bytes]) => ({
		name: file,
		bytes: /^app\..*\.css$/.test(file) ? Buffer.concat([bytes, Buffer.from(css)]) : bytes
	}));
	const path = join(folder, name);
	writeFileSync(path, await zipFiles(files));
	return path;
}

/** A few pages are enough to see whether the walk sees. */
const walk = (
	path: string,
	parts = ['ending'],
	progress: (part: string) => void = () => undefined
): Promise<A11yData> =>
	examine(readPackage(path), {
		browser: needChromium('lean'),
		criteria: loadCriteria(),
		day: '2026-11-26',
		workers: 1,
		parts: ({ name }) => parts.includes(name),
		progress
	});

const outcome = (data: A11yData, id: string) => data.verdicts.find((one) => one.id === id)?.outcome;

test('what holds is told as tested, what was not tried is not, and the evidence is bound to the bytes', async () => {
	test.setTimeout(300_000);
	const path = await packageWith('sound.zip', '');
	const data = await walk(path, ['ending', 'paper']);
	expect(data.preferences).toEqual([]);
	for (const id of ['1.4.4', '2.1.2', '2.2.2', '2.4.7', '3.1.1', '3.2.6'])
		expect(outcome(data, id), id).toBe('passed');
	expect(outcome(data, '1.2.1')).toBe('inapplicable');
	// No exercise was on the way: the keyboard is not proven by pages alone.
	expect(outcome(data, '2.1.1')).toBe('person');
	expect(data.whole).toBe(false);
	const written = writeBeside(path, data);
	expect(written.map((one) => one.replace(folder, ''))).toEqual([
		'/sound.a11y.html',
		'/sound.a11y.json',
		'/sound.toegankelijkheid.html'
	]);
	const sum = checksum(readFileSync(path));
	for (const one of written) expect(readFileSync(one, 'utf8')).toContain(sum);
});

test('text is spaced and back again without a trace: what late parts of the page look like stays', async ({
	page
}) => {
	await page.setContent('<p>Tekst</p>');
	const view = page.mainFrame();
	const look = () =>
		page.locator('p').evaluate((one) => {
			const { color, letterSpacing } = getComputedStyle(one);
			return { color, letterSpacing };
		});
	await page.evaluate(() => {
		const late = new CSSStyleSheet();
		late.replaceSync('p { color: rgb(1, 2, 3); font-size: 100px }');
		document.adoptedStyleSheets.push(late);
	});
	for (let round = 1; round <= 2; round++) {
		await spaceText(view, true);
		expect(await look()).toEqual({ color: 'rgb(1, 2, 3)', letterSpacing: '12px' });
		await spaceText(view, false);
		expect(await look()).toEqual({ color: 'rgb(1, 2, 3)', letterSpacing: 'normal' });
	}
});

test('a part that breaks off is told with why, the next is walked all the same, and nothing is called whole', async () => {
	test.setTimeout(300_000);
	const path = await packageWith('broken.zip', 'main h1 { display: none }');
	const walked: string[] = [];
	const data = await walk(path, ['ending', 'cover'], (part) => walked.push(part));
	expect(data.broken).toEqual([{ part: 'ending', place: '', why: expect.stringContaining('Timeout') }]);
	expect(walked).toEqual(['ending', 'cover']);
	expect(data.whole).toBe(false);
	expect(nothingFailed(data)).toBe(false);
});

test('what is wrong is found: sideways scrolling, no sign of focus, faint text, something that moves', async () => {
	test.setTimeout(300_000);
	const path = await packageWith(
		'spoilt.zip',
		`main h1 { min-inline-size: 45rem; color: #bbb; animation: turn 1s infinite; }
		@keyframes turn { to { opacity: 0.9; } }
		:focus-visible { outline: none !important; box-shadow: none !important; }`
	);
	const data = await walk(path);
	for (const id of ['1.4.3', '1.4.4', '1.4.10', '2.2.2', '2.4.7'])
		expect(outcome(data, id), id).toBe('failed');
	expect(data.preferences.map(({ what }) => what).join()).toContain('beweegt');
	const reflow = data.verdicts.find(({ id }) => id === '1.4.10');
	expect(reflow?.places[0]).toMatchObject({
		place: '#/certificaat',
		what: expect.stringMatching(/schuift \d+ pixels/)
	});
});
