import { execFileSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Edition, Pack } from '../../src/lib/course/edition.ts';
import { assemble } from '../../src/packaging/assemble.ts';
import { checksum } from '../../src/packaging/hash.ts';
import { lintPackage } from '../../src/packaging/lint.ts';
import { htmlReferences, isInside, splitPage } from '../../src/packaging/markup.ts';
import { editions, isLms } from '../../src/packaging/standards.ts';
import { readZip } from '../../src/packaging/zip-read.ts';
import { sampleIngredients, sampleRequest } from './sample.ts';

const worstState = { total: 100, largest: [] };

/** What scripts of a package leave behind for the player. */
interface Globals {
	courseEdition?: Edition;
	coursePacks?: Pack[];
}

afterEach(() => vi.useRealTimers());

describe.each(editions)('edition %s', (edition) => {
	it('passes the package linter', async () => {
		const made = await assemble(sampleRequest(), edition, sampleIngredients());
		expect(await lintPackage({ root: '.', edition, bytes: made.bytes, worstState })).toEqual([]);
	});

	it('is the same to the byte when made again, on another day', async () => {
		const first = await assemble(sampleRequest(), edition, sampleIngredients());
		vi.useFakeTimers({ now: new Date('2031-06-07T08:09:10Z'), toFake: ['Date'] });
		const second = await assemble(sampleRequest(), edition, sampleIngredients());
		expect(checksum(second.bytes)).toBe(checksum(first.bytes));
	});

	it('is the same to the byte in another time zone', { timeout: 30_000 }, async () => {
		const here = await assemble(sampleRequest(), edition, sampleIngredients());
		const there = execFileSync(
			process.execPath,
			['--import', 'tsx', 'tests/packaging/print-checksum.ts', edition],
			{ env: { ...process.env, TZ: 'Pacific/Kiritimati' }, encoding: 'utf8' }
		);
		expect(there.trim()).toBe(checksum(here.bytes));
	});

	it('carries an edition and packs that a player can read', async () => {
		const made = await assemble(sampleRequest(), edition, sampleIngredients());
		const page = made.files.find((file) => file.name.endsWith('.html'));
		const inline = splitPage(Buffer.from(page?.bytes ?? '').toString()).scripts;
		const loose = made.files.filter((file) => /\.js$/.test(file.name)).map((file) => `${file.bytes}`);
		const world: Globals = {};
		for (const script of [...inline, ...loose]) {
			runInNewContext(script, { globalThis: world, document: fakeDocument() });
		}
		expect(world.courseEdition).toMatchObject({
			name: `sample-nl-north-1.2.3-${edition}`,
			build: made.build
		});
		expect(world.coursePacks?.map((pack) => pack.id).sort()).toEqual([
			'exam/nl',
			'lesson/nl/first',
			'lesson/nl/second',
			'part/lessons',
			'part/pages',
			'reference/nl',
			'search/nl'
		]);
		expect(world.courseEdition?.parts).toEqual(['lessons', 'pages']);
		expect(world.coursePacks?.every((pack) => pack.build === made.build)).toBe(true);
	});
});

const fakeDocument = () => ({ currentScript: { parentElement: { append: () => undefined } } });

describe('a package', () => {
	it('has the same manifest identity whatever the version, region or text', async () => {
		const idOf = async (change: (request: ReturnType<typeof sampleRequest>) => void) => {
			const request = sampleRequest();
			change(request);
			const made = await assemble(request, 'scorm12', sampleIngredients());
			const manifest = made.files.find((file) => file.name === 'imsmanifest.xml');
			return [...`${manifest?.bytes}`.matchAll(/identifier="([^"]*)"/g)].map((match) => match[1]);
		};
		const before = await idOf(() => undefined);
		expect(before[0]).toBe('sample-nl-scorm12');
		const after = await idOf((request) => {
			request.regions = ['south'];
			request.build.version = '9.9.9';
			const index = request.build.editions['nl']?.index;
			if (index) index.title = 'Iets anders';
		});
		expect(after).toEqual(before);
	});

	it('keeps its file names when nothing changed and gives new ones to what did', async () => {
		const names = async (title: string) => {
			const request = sampleRequest();
			const lesson = request.build.editions['nl']?.lessons[0];
			if (lesson) lesson.html = title;
			const made = await assemble(request, 'web', sampleIngredients());
			return made.files
				.map((file) => file.name)
				.filter((name) => name.endsWith('.woff2') || name.startsWith('app'));
		};
		const [a, b] = [await names('<p>a</p>'), await names('<p>b</p>')];
		expect(a.filter((name) => !b.includes(name))).toEqual([expect.stringMatching(/^app\.[0-9a-f]{8}\.js$/)]);
	});

	it('names packs by id and build, so that no table of them travels with the first view', async () => {
		const made = await assemble(sampleRequest(), 'web', sampleIngredients());
		const packs = made.files.map((file) => file.name).filter((name) => /^(lesson|exam|part)-/.test(name));
		expect(packs.sort()).toEqual(
			['exam-nl', 'lesson-nl-first', 'lesson-nl-second', 'part-pages'].map((id) => `${id}.${made.build}.js`)
		);
		const script = `${made.files.find((file) => /^app.*\.js$/.test(file.name))?.bytes}`;
		expect(script).not.toContain('lesson-nl');
	});

	it('lists every file in the manifest and nothing else', async () => {
		const made = await assemble(sampleRequest(), 'scorm2004-4', sampleIngredients());
		const manifest = `${made.files.find((file) => file.name === 'imsmanifest.xml')?.bytes}`;
		const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map((match) => match[1]);
		const zipped = readZip(made.bytes).map((entry) => entry.name);
		expect(new Set(listed)).toEqual(new Set(zipped.filter((name) => name !== 'imsmanifest.xml')));
		expect(zipped[0]).toBe('imsmanifest.xml');
	});

	it('shows cover before style sheet and script, with the course title in the tab only when that is safe', async () => {
		const pageOf = async (neutral: boolean) => {
			const made = await assemble({ ...sampleRequest(), neutral }, 'scorm12', sampleIngredients());
			return `${made.files.find((file) => file.name === 'index.html')?.bytes}`;
		};
		const page = await pageOf(false);
		expect(page.indexOf('id="cover"')).toBeGreaterThan(0);
		expect(page.indexOf('rel="stylesheet"')).toBeGreaterThan(page.indexOf('</main>'));
		expect(page.indexOf('<script')).toBeGreaterThan(page.indexOf('rel="stylesheet"'));
		expect(page).toContain('<title>Voorbeeld &amp; meer</title>');
		expect(await pageOf(true)).toContain('<title>Cursus</title>');
	});

	it('holds several languages and regions when asked', async () => {
		const request = { ...sampleRequest(), languages: ['en', 'nl'], regions: ['south', 'north'] };
		const made = await assemble(request, 'scorm12', sampleIngredients());
		expect(made.name).toBe('sample-en_nl-south_north-1.2.3-scorm12');
		expect(await lintPackage({ root: '.', edition: 'scorm12', bytes: made.bytes, worstState })).toEqual([]);
	});

	it.each(editions.filter(isLms))('reports to its own standard only: %s', async (edition) => {
		const made = await assemble(sampleRequest(), edition, sampleIngredients());
		const script = `${made.files.find((file) => /^app.*\.js$/.test(file.name))?.bytes}`;
		expect(script.includes('var a=2004')).toBe(edition.startsWith('scorm2004'));
		expect(script.includes('var a=5')).toBe(edition === 'cmi5');
		expect(script.includes('var a=12')).toBe(edition === 'scorm12');
	});
});

describe('the one-file edition', () => {
	it('asks for nothing: no files, no hosts', async () => {
		const made = await assemble(sampleRequest(), 'offline', sampleIngredients());
		const { markup } = splitPage(made.bytes.toString());
		expect(htmlReferences(markup).filter((one) => !isInside(one.address))).toEqual([]);
		expect(made.bytes.toString()).toContain('data:image/svg+xml;base64,');
		expect(made.bytes.toString()).toContain('data:font/woff2;base64,');
	});

	it('carries its licences', async () => {
		const made = await assemble(sampleRequest(), 'offline', sampleIngredients());
		expect(made.bytes.toString()).toContain('SIL Open Font License');
	});
});
