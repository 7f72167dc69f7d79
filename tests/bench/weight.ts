/** What the first view weighs, as a browser fetched it, and where the weight sits. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { budget } from '../../src/packaging/lint-budget.ts';
import { loadPlayer } from '../../src/packaging/player.ts';
import { loadTracker } from '../../src/packaging/scripts.ts';
import { openFrame, profiles } from './browser.ts';
import { weighParts } from './builds.ts';
import { byMedian, type Figure } from './figure.ts';
import { firstLesson } from './first-view.ts';
import type { Site } from './site.ts';
import type { BuiltPackage, Stage } from './stage.ts';

const kilobytes = (bytes: number): number => bytes / 1000;
const packed = (content: string | Uint8Array): number => kilobytes(gzipSync(content).length);
const unpacked = (content: Uint8Array): number => kilobytes(content.length);
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

const line = (name: string, most: number | null, size: number, note?: string): Figure =>
	byMedian({ part: 'weight', name, unit: 'kB', budget: most, ...(note ? { note } : {}) }, [size]);

/** Content of the one file whose name fits. */
const fileLike = ({ files }: BuiltPackage, pattern: RegExp): Buffer =>
	[...files].find(([name]) => pattern.test(name))?.[1] ?? Buffer.alloc(0);

/** Where the weight sits. The runtime is Svelte and SvelteKit, as far as they are in the player; beside it what an empty app has of them. */
async function byPart(stage: Stage, built: BuiltPackage): Promise<Figure[]> {
	stage.tell('weighing the parts of the player');
	const { root } = stage.house();
	const player = await loadPlayer(root);
	const code = packed(player.script);
	const tracker = packed(await loadTracker(root, 'scorm12'));
	const css = packed(fileLike(built, /\.css$/));
	const weights = await weighParts(stage.house());
	const share = code / (weights.runtime + weights.forms + weights.engine);
	const [runtime, forms, own] = [weights.runtime * share, weights.forms * share, weights.engine * share];
	const about = packed(fileLike(built, /^index\.html$/)) + packed(fileLike(built, /^app\..*\.js$/));
	return [
		line('runtime, gzip', 34, runtime, 'Svelte and SvelteKit in the player'),
		line('  an empty SvelteKit app', null, packed((await stage.emptyApp()).script)),
		line('engine and CSS, gzip', 31, own + tracker + css, 'made of:'),
		line('  code of ours but the forms', null, own),
		line('  tracker', null, tracker),
		line('  CSS', null, css),
		line(
			'exercise forms, gzip',
			20,
			forms,
			'share in the player of what judges questions; what draws them comes with the lessons'
		),
		line('first lesson, gzip', 15, packed(fileLike(built, new RegExp(`^${firstLesson(built)}$`)))),
		line('parts of the player that come late, gzip', null, sum(Object.values(player.late).map(packed))),
		line('cover, table of contents and words of the player, gzip', null, about - code - tracker)
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
	return [
		byMedian({ part: 'weight', name: 'first view, requests', budget: budget.requests }, [names.length]),
		line('first view, gzip without fonts', kilobytes(budget.gzip), sum(rest.map(packed))),
		line('first view, unpacked without fonts', kilobytes(budget.plain), sum(rest.map(unpacked))),
		line('fonts', kilobytes(budget.fonts), sum(fonts.map(unpacked))),
		...(await byPart(stage, built))
	];
}
