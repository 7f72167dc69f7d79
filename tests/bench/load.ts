/** How fast the first page is there, beside a bare page with the same words and beside an empty SvelteKit app. */
import type { Browser } from 'playwright';
import { heapOf, openFrame, profiles, type ProfileName, type Visit } from './browser.ts';
import { byMedian, byRatio, type Figure } from './figure.ts';
import { awaitPacks } from './learner.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';

/** What is opened in turns, and the mark that says it is usable. */
const rivals = { bare: null, empty: 'course-usable', course: 'course-usable' } as const;
type Rival = keyof typeof rivals;

type Turn = Visit & { heap: number };
type Turns = Record<Rival, Turn[]>;

async function visit(browser: Browser, site: Site, profile: ProfileName, rival: Rival): Promise<Turn> {
	const opened = await openFrame(
		browser,
		profiles[profile],
		`${site.origin}/${rival}/index.html`,
		rivals[rival]
	);
	try {
		return { ...opened.visit, heap: await heapOf(opened.cdp) };
	} finally {
		await opened.close();
	}
}

async function takeTurns(
	stage: Stage,
	browser: Browser,
	site: Site,
	profile: ProfileName,
	runs: number
): Promise<Turns> {
	const turns: Turns = { bare: [], empty: [], course: [] };
	// The first visit of a browser pays for things that no later one pays for.
	for (let turn = 0; turn <= runs; turn += 1) {
		if (turn > 0) stage.tell(`loading on ${profile}, turn ${turn} of ${runs}`);
		for (const rival of Object.keys(rivals) as Rival[]) {
			const seen = await visit(browser, site, profile, rival);
			if (turn > 0) turns[rival].push(seen);
		}
	}
	return turns;
}

/** First page usable, as times the bare page's first words. */
const mostUsable = { phone: 6, desktop: 4.5 } as const;

function figures(profile: ProfileName, turns: Turns): Figure[] {
	const of = (rival: Rival, key: keyof Turn): number[] => turns[rival].map((turn) => turn[key]);
	const part = 'load' as const;
	const told = (name: string, unit: string, values: number[]): Figure =>
		byMedian({ part, name: `${profile}: ${name}`, unit, budget: null }, values);
	const times = (name: string, budget: number | null, rival: Rival, key: keyof Turn): Figure =>
		byRatio({ part, name: `${profile}: ${name}`, budget }, of(rival, key), of('bare', 'readable'));
	return [
		told('bare page readable', 'ms', of('bare', 'readable')),
		told('cover readable', 'ms', of('course', 'readable')),
		told('first page usable', 'ms', of('course', 'usable')),
		times('cover readable, times the bare page', 1.5, 'course', 'readable'),
		times('first page usable, times the bare page', mostUsable[profile], 'course', 'usable'),
		times('empty app usable, times the bare page', null, 'empty', 'usable'),
		told('blocking time of the empty app', 'ms', of('empty', 'blocking')),
		told('blocking time', 'ms', of('course', 'blocking')),
		byRatio(
			{ part, name: `${profile}: blocking time, times the empty app`, budget: 1.5 },
			of('course', 'blocking'),
			of('empty', 'blocking')
		)
	];
}

/** Megabytes that are not the course's: what the LMS page holds beyond a blank one. */
async function heapOfLms(browser: Browser, site: Site): Promise<number> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		const blank = await heapOf(cdp);
		await page.goto(`${site.origin}/lms.html`);
		return (await heapOf(cdp)) - blank;
	} finally {
		await context.close();
	}
}

/** The whole course in memory, as it is some seconds after the first page. */
async function heapOfAll(browser: Browser, site: Site): Promise<number> {
	const opened = await openFrame(
		browser,
		profiles.desktop,
		`${site.origin}/course/index.html`,
		rivals.course
	);
	try {
		await awaitPacks(opened.frame, site.packs);
		return await heapOf(opened.cdp);
	} finally {
		await opened.close();
	}
}

async function heapFigures(browser: Browser, site: Site, { empty, course }: Turns): Promise<Figure[]> {
	const lms = await heapOfLms(browser, site);
	const all = await heapOfAll(browser, site);
	const line = (name: string, budget: number | null, heaps: readonly number[], note?: string): Figure =>
		byMedian(
			{ part: 'load', unit: 'MB', name: `JavaScript heap${name}`, budget, ...(note ? { note } : {}) },
			heaps.map((heap) => heap - lms)
		);
	const heaps = (turns: readonly Turn[]): number[] => turns.map((turn) => turn.heap);
	return [
		line(' of the empty app', null, heaps(empty)),
		line(
			'',
			2.5,
			heaps(course),
			'first page drawn, after two collections; what the LMS page itself holds left out'
		),
		line(' with every pack of the course in it', null, [all])
	];
}

export async function measureLoad(
	stage: Stage,
	browser: Browser,
	site: Site,
	chosen: readonly ProfileName[],
	runs: number
): Promise<Figure[]> {
	const found: Figure[] = [];
	for (const profile of chosen) {
		const turns = await takeTurns(stage, browser, site, profile, runs);
		found.push(...figures(profile, turns));
		if (profile === 'desktop') found.push(...(await heapFigures(browser, site, turns)));
	}
	return found;
}
