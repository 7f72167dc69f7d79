import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkNames, preferenceChecks } from './checks.ts';
import { loadCriteria } from './criteria.ts';
import type { A11yData } from './data.ts';
import { a11yPage } from './report-page.ts';
import { statementPage } from './statement-page.ts';
import { Tally, type Outcome } from './tally.ts';
import { traitNames, traitsOf } from './traits.ts';

const criteria = loadCriteria();

/** Every criterion of level A and AA by guideline, as WCAG 2.2 numbers them. */
const wanted: Record<string, number[]> = {
	'1.1': [1],
	'1.2': [1, 2, 3, 4, 5],
	'1.3': [1, 2, 3, 4, 5],
	'1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
	'2.1': [1, 2, 4],
	'2.2': [1, 2],
	'2.3': [1],
	'2.4': [1, 2, 3, 4, 5, 6, 7, 11],
	'2.5': [1, 2, 3, 4, 7, 8],
	'3.1': [1, 2],
	'3.2': [1, 2, 3, 4, 6],
	'3.3': [1, 2, 3, 4, 7, 8],
	'4.1': [2, 3]
};

test('the data file has all 55 criteria of level A and AA, each once and in order', () => {
	const ids = Object.entries(wanted).flatMap(([guideline, numbers]) =>
		numbers.map((n) => `${guideline}.${n}`)
	);
	expect(ids).toHaveLength(55);
	expect(criteria.map(({ id }) => id)).toEqual(ids);
	expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
});

test('every criterion has something that looks at it: a check, a trait or a person', () => {
	const bare = criteria.filter(({ tests, absent, person }) => tests.length === 0 && !absent && !person);
	expect(bare).toEqual([]);
	const used = new Set(criteria.flatMap(({ tests }) => tests));
	expect(checkNames.filter((name) => !used.has(name) && !preferenceChecks.includes(name))).toEqual([]);
});

const verdictsOf = (act: (tally: Tally) => void, traits = new Set(traitNames)) => {
	const tally = new Tally(criteria);
	act(tally);
	const found = tally.verdicts(traits);
	return (id: string) => found.find((one) => one.id === id);
};

test('nothing is passed that was not tried, and nothing a person has to judge is passed', () => {
	const untried = verdictsOf(() => undefined, new Set());
	expect(criteria.map(({ id }) => untried(id)?.outcome)).not.toContain('passed');
	const all = verdictsOf((tally) => {
		for (const name of checkNames) tally.did(name);
		for (const { id } of criteria) tally.did('axe', id);
	}, new Set());
	const judged = criteria.filter(({ person, absent }) => person && !absent);
	expect(judged.map(({ id }) => all(id)?.outcome)).toEqual(judged.map(() => 'person'));
	expect(all('1.4.10')?.outcome).toBe('passed');
	// Both its checks are needed.
	const half = verdictsOf((tally) => tally.did('reach'));
	expect(half('2.1.1')?.outcome).toBe('person');
});

test('a finding fails each criterion it is about, told once with the first place', () => {
	const found = verdictsOf((tally) => {
		const finding = { check: 'axe' as const, criteria: ['1.4.3'], what: 'color-contrast: <p>' };
		for (const place of ['#/', '#/about']) tally.add(place, finding);
		tally.add('#/', { check: 'still', criteria: [], what: 'beweegt' });
	});
	expect(found('1.4.3')).toMatchObject({
		outcome: 'failed',
		places: [{ place: '#/', what: 'color-contrast: <p>' }]
	});
	expect(found('2.2.2')?.outcome).toBe('failed');
	expect(found('2.3.1')?.outcome).toBe('failed');
	expect(found('1.4.10')?.outcome).toBe('person');
});

test('what axe advises beyond the criteria fails none of them', () => {
	const tally = new Tally(criteria);
	tally.add('#/', { check: 'axe', criteria: [], what: 'heading-order: <h3>' });
	expect(tally.verdicts(new Set()).filter(({ outcome }) => outcome === 'failed')).toEqual([]);
	expect(tally.advice).toEqual([{ place: '#/', what: 'heading-order: <h3>' }]);
});

test('what axe could not decide is left to a person, with the place', () => {
	const found = verdictsOf((tally) => {
		tally.did('axe', '1.4.3');
		tally.unsure('#/', ['1.4.3'], 'color-contrast: <b>');
	});
	expect(found('1.4.3')).toMatchObject({ outcome: 'person', places: [{ place: '#/' }] });
});

test('a criterion about sound does not apply without sound, and does with it', () => {
	const files = (text: string) => new Map([['app.js', Buffer.from(text)]]);
	expect(traitsOf(files("document.querySelectorAll('audio, video')"), new Set())).toEqual(new Set());
	expect(traitsOf(files('html`<video src="x">`'), new Set())).toEqual(new Set(['media']));
	expect(traitsOf(new Map([['a.mp3', Buffer.alloc(1)]]), new Set())).toEqual(new Set(['media']));
	expect(traitsOf(files(''), new Set(['pointermove']))).toEqual(new Set(['gestures', 'dragging']));
	const silent = verdictsOf(() => undefined, new Set());
	expect(silent('1.2.2')).toMatchObject({ outcome: 'inapplicable' });
	expect(verdictsOf(() => undefined)('1.2.2')?.outcome).toBe('person');
});

const data = (outcomes: Outcome[]): A11yData => ({
	format: 1,
	day: '2026-11-26',
	package: { file: 'x-web.zip', sha256: 'ab'.repeat(32), bytes: 9, name: 'x-web', standard: 'Website' },
	course: { title: 'Licht & donker', version: '1.0.0', language: 'nl', others: ['en'], reportTo: null },
	tools: { browser: 'Chromium 1', axe: '4' },
	whole: false,
	broken: [],
	places: ['#/'],
	verdicts: outcomes.map((outcome, at) => ({
		id: `1.1.${at + 1}`,
		level: 'A',
		name: `Criterium ${at + 1}`,
		outcome,
		tried: [],
		note: null,
		places: outcome === 'failed' ? [{ place: '#/', what: '<script>' }] : []
	})),
	preferences: [],
	advice: []
});

test('the statement claims no status, names what fails and what a person must judge, and says what was left out', () => {
	const page = statementPage(data(['passed', 'failed', 'person', 'inapplicable']));
	expect(page).toContain('noemt geen nalevingsstatus (A tot en met E)');
	expect(page).not.toMatch(/voldoet (volledig|geheel)|toegankelijk bevonden/i);
	expect(page).toContain('1.1.2 Criterium 2. Onder meer hier: #/');
	expect(page).toContain('ab'.repeat(32));
	expect(page).toContain('Niet alle onderdelen van de cursus zijn doorlopen');
	expect(page).toContain('niet zijn doorlopen: Engels');
	expect(page).toContain('Licht &amp; donker');
	expect(statementPage(data(['passed']))).toContain('Dat is geen bewijs dat er geen zijn');
});

test('the report binds itself to the file, and shows what was found as text', () => {
	const page = a11yPage(data(['failed', 'passed']));
	expect(page).toContain('ab'.repeat(32));
	expect(page).toContain('&lt;script&gt;');
	expect(page).not.toContain('<script');
});

test('the command refuses with one line and exit 2 what it cannot walk', () => {
	const tsx = createRequire(import.meta.url).resolve('tsx/cli');
	const typed = (...words: string[]) => {
		const { status, stderr } = spawnSync(process.execPath, [tsx, 'tests/a11y/a11y.ts', ...words], {
			encoding: 'utf8'
		});
		return { status, stderr: stderr.trim() };
	};
	const notes = join(mkdtempSync(join(tmpdir(), 'a11y-')), 'notes.zip');
	writeFileSync(notes, 'no zip');
	expect(typed()).toEqual({
		status: 2,
		stderr: expect.stringMatching(/^package is missing: Path of a zip .* See: npm run a11y -- --help$/)
	});
	expect(typed(notes)).toEqual({
		status: 2,
		stderr: expect.stringMatching(/is no zip\. Give a package .*--help$/)
	});
	expect(typed('nowhere.zip')).toEqual({ status: 2, stderr: expect.stringMatching(/can't be read\./) });
});
