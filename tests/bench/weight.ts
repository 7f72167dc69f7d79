/** What the first view weighs, as a browser fetched it, and where the weight sits. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { budget } from '../../src/packaging/lint-budget.ts';
import { loadPlayer } from '../../src/packaging/player.ts';
import { loadTracker } from '../../src/packaging/scripts.ts';
import { openFrame, profiles } from './browser.ts';
import { weighModules } from './builds.ts';
import { byMedian, type Figure } from './figure.ts';
import { firstLesson } from './first-view.ts';
import type { Site } from './server.ts';
import type { BuiltPackage, Stage } from './stage.ts';

const kilobytes = (bytes: number): number => bytes / 1000;
const packed = (content: string | Uint8Array): number => kilobytes(gzipSync(content).length);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Files asked for until the first page was usable; fonts and the first lesson may come just after it. */
async function fetched(browser: Browser, site: Site, built: BuiltPackage): Promise<Set<string>> {
	const asked: string[] = [];
	const opened = await openFrame(
		browser,
		profiles.desktop,
		`${site.origin}/course/index.html`,
		'course-usable'
	);
	const resources = await opened.frame.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime }))
	);
	await opened.close();
	for (const { name, startTime } of resources) {
		const file = new URL(name).pathname.replace('/course/', '');
		if (startTime <= opened.visit.usable || file.endsWith('.woff2')) asked.push(file);
	}
	return new Set(['index.html', ...asked, firstLesson(built)]);
}

/** Modules that draw and judge questions. */
const isForm = (path: string): boolean =>
	/^src\/lib\/(ui\/(questions\/|Question\.svelte)|course\/(questions\/|response-code)|blocks\/Question\.svelte)/.test(
		path
	);

/** Share of the forms in all code of ours that is in the player. */
async function formShare(stage: Stage): Promise<number> {
	const ours = [...(await weighModules(stage.house()))].filter(([path]) => path.startsWith('src/'));
	return (
		sum(ours.filter(([path]) => isForm(path)).map(([, size]) => size)) / sum(ours.map(([, size]) => size))
	);
}

async function byPart(stage: Stage, built: BuiltPackage): Promise<Figure[]> {
	stage.tell('weighing the parts of the player');
	const { root } = stage.house();
	const player = await loadPlayer(root);
	const css = [...built.files].find(([name]) => name.endsWith('.css'))?.[1] ?? Buffer.alloc(0);
	const app = [...built.files].find(([name]) => /^app\..*\.js$/.test(name))?.[1] ?? Buffer.alloc(0);
	const page = built.files.get('index.html') ?? Buffer.alloc(0);
	const runtime = packed((await stage.emptyApp()).script);
	const tracker = packed(await loadTracker(root, 'scorm12'));
	const code = packed(player.script);
	const forms = (code - runtime) * (await formShare(stage));
	const line = (name: string, most: number | null, size: number, note: string): Figure =>
		byMedian({ part: 'weight', name, unit: 'kB', budget: most, note }, [size]);
	return [
		line('runtime', 34, runtime, 'gzip: script of the empty app'),
		line(
			'engine and CSS',
			31,
			code - runtime - forms + tracker + packed(css),
			'gzip: player without runtime and forms, tracker, CSS'
		),
		line('exercise forms', 20, forms, 'gzip: their share of our code in the player'),
		line('first lesson', 15, packed(built.files.get(firstLesson(built)) ?? ''), 'gzip: its pack'),
		line(
			'page and table of contents',
			null,
			packed(page) + packed(app) - code - tracker,
			'gzip: cover, what the edition says of the course'
		)
	];
}

export async function measureWeight(stage: Stage, browser: Browser, site: Site): Promise<Figure[]> {
	stage.tell('what a browser fetches for the first view');
	const built = await stage.package();
	const names = [...(await fetched(browser, site, built))];
	const size = (name: string): Buffer => {
		const bytes = built.files.get(name);
		if (!bytes) throw new Error(`The first view asks for ${name}, which is not in the package.`);
		return bytes;
	};
	const fonts = names.filter((name) => name.endsWith('.woff2')).map(size);
	const rest = names.filter((name) => !name.endsWith('.woff2')).map(size);
	const line = (name: string, unit: string, most: number, value: number): Figure =>
		byMedian({ part: 'weight', name, unit, budget: most }, [value]);
	return [
		line('first view, requests', '', budget.requests, names.length),
		line('first view, gzip without fonts', 'kB', kilobytes(budget.gzip), sum(rest.map(packed))),
		line(
			'first view, unpacked without fonts',
			'kB',
			kilobytes(budget.plain),
			sum(rest.map((one) => kilobytes(one.length)))
		),
		line('fonts', 'kB', kilobytes(budget.fonts), sum(fonts.map((one) => kilobytes(one.length)))),
		...(await byPart(stage, built))
	];
}
