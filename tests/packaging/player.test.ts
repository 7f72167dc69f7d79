import { gzipSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/content/compile.ts';
import { assemble, type Ingredients } from '../../src/packaging/assemble.ts';
import { partScript } from '../../src/packaging/pack-file.ts';
import { loadIngredients } from '../../src/packaging/ingredients.ts';
import { lintPackage } from '../../src/packaging/lint.ts';
import { makePackages } from '../../src/packaging/packages.ts';
import { editions, families } from '../../src/packaging/standards.ts';
import { sampleRequest } from './sample.ts';

let ingredients: Ingredients;
beforeAll(async () => {
	ingredients = await loadIngredients('.');
}, 120_000);

const worstState = { total: 100, largest: [] };

describe('the fixture course, with everything a course can have', () => {
	it(
		'becomes a package of every edition without a finding, in all its languages and regions',
		{ timeout: 60_000 },
		async () => {
			const build = await compileCourse(resolve('tests/fixtures/course'));
			const request = { ...sampleRequest(), build, languages: build.languages, regions: build.regions };
			const folder = mkdtempSync(join(tmpdir(), 'fixture-'));
			try {
				const made = await makePackages(request, editions, ingredients, { folder, today: null });
				expect(made.map((one) => one.edition)).toEqual(editions);
				expect(made[0]?.report.languages).toEqual(build.languages);
				const notes = readFileSync('tests/fixtures/course/nl/lessons/licht.notes.md', 'utf8');
				const page = readFileSync(made.at(-1)?.path ?? '', 'utf8');
				for (const line of notes.split('\n').filter((one) => one.length > 20))
					expect(page).not.toContain(line);
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		}
	);
});

describe('the real player', () => {
	it.each(editions)('makes a package that passes the linter: %s', async (edition) => {
		const { bytes } = await assemble(sampleRequest(), edition, ingredients);
		expect(await lintPackage({ root: '.', edition, bytes, worstState })).toEqual([]);
	});

	it('is a classic script that leaves evaluating and starting to tasks of their own', () => {
		expect(() => new Script(ingredients.player.script)).not.toThrow();
		expect(ingredients.player.script).toMatch(
			/parentElement;\nsetTimeout\(\(function \(\) {[^]*setTimeout\(\(\) => __sveltekit_\w+\.app\.start\(element\)\);\s*}\)\);\s*}$/
		);
	});

	it('makes nothing ready for links: every page is there from the start', () => {
		expect(ingredients.player.script).not.toMatch(/saveData|mousemove/);
	});

	it('knows no course and no build tool', () => {
		expect(ingredients.player.script).not.toMatch(/ZodError|stalking/i);
	});

	it('holds nothing of the workshop, nor do its parts, styles and words', () => {
		const { player, words, trackers } = ingredients;
		expect(JSON.stringify([player, words, trackers])).not.toMatch(/workshop|room-page|presentator/i);
	});

	it('knows no LMS: the tracker is a script of its own', () => {
		expect(ingredients.player.script).not.toMatch(/LMSInitialize|API_1484_11|cmi\.suspend_data/);
	});
});

describe('parts of the player that come late', () => {
	it('are the lists of them and what two of these share, and small classic scripts', () => {
		const { late } = ingredients.player;
		const lists = [
			'exercises',
			'forms',
			'leaving',
			'lessons',
			'pages',
			'paper',
			'reading',
			'reference',
			'scenarios'
		];
		const shared = [
			'comparing',
			'kept',
			'material',
			'noteskept',
			'own-pages',
			'printbutton',
			'record',
			'sheetentry'
		];
		expect(Object.keys(late).sort()).toEqual([...lists, ...shared].sort());
		for (const [name, code] of Object.entries(late)) {
			expect(() => new Script(partScript('0', name, code))).not.toThrow();
			// Compressed, as it travels: what the six first forms together may weigh in the first view, for each part.
			expect(gzipSync(code).length).toBeLessThan(20_000);
		}
	});

	it('bring no second Svelte and no module the player has: all but their own they ask it for', () => {
		const { late, script } = ingredients.player;
		const marksIn = (code: string, marks: string[]) => marks.filter((mark) => code.includes(mark));
		const once = ['https://svelte.dev/e/', 'courseWords'];
		expect(marksIn(script, once)).toEqual(once);
		for (const code of Object.values(late)) expect(marksIn(code, once)).toEqual([]);
		const theirs = ['exam-number', 'fact-statement', 'class="ordering', 'data-question'];
		expect(marksIn(script, theirs)).toEqual([]);
		expect(marksIn(Object.values(late).join(''), theirs)).toEqual(theirs);
	});
});

describe('trackers', () => {
	it.each(families)('%s is a small classic script', (family) => {
		const script = ingredients.trackers[family];
		expect(() => new Script(script)).not.toThrow();
		expect(script.length).toBeLessThan(family === 'cmi5' ? 32_000 : 30_000);
	});

	it('speak their own standard only', () => {
		const { scorm12, scorm2004, cmi5, browser } = ingredients.trackers;
		expect(scorm12).not.toMatch(/API_1484_11|cmi\.completion_status/);
		expect(scorm2004).not.toMatch(/LMSInitialize|cmi\.core\./);
		expect(browser).not.toMatch(/LMSInitialize|API_1484_11/);
		expect(cmi5).not.toMatch(/LMSInitialize|API_1484_11|cmi\.(core|suspend_data|completion_status)/);
		for (const other of [scorm12, scorm2004, browser, ingredients.player.script])
			expect(other).not.toMatch(/X-Experience-API-Version|LMS\.LaunchData|w3id\.org/);
	});
});
