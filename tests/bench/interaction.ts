/** How soon a click shows its effect on a slow machine, and what the course asks of the LMS meanwhile. */
import type { Browser } from 'playwright';
import { openFrame, profiles, type Opened, type Profile } from './browser.ts';
import { gaps, needlessErrorCodes, ordinaryCommits, type Call } from './calls.ts';
import { byMedian, byWorst, type Figure } from './figure.ts';
import {
	acceptNotice,
	answer,
	askAtOnce,
	awaitPacks,
	callsOf,
	clickBare,
	goOn,
	goOnInCase,
	goTo,
	look
} from './learner.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';

/** Commits that can wait are ten seconds apart; the rest is what the save itself takes. */
const rest = 11_500;
const answersCounted = 3;

interface Log {
	/** Clicks on a bare page, ms. */
	clicks: number[];
	pages: number[];
	/** The first page of text, from the first page of the course. */
	begins: number[];
	answers: number[];
	/** Consequences, steps and endings of a case. */
	steps: number[];
	/** What opens over a page. */
	help: number[];
	sources: number[];
	searches: number[];
	/** Longest task from its field to its answers. */
	asking: number[];
	/** LMS calls until the first page was usable, one number a session. */
	starts: number[];
	/** LMS calls from an answer until the LMS was left alone again. */
	perAnswer: number[];
	/** All calls, one list a session. */
	sessions: Call[][];
}

async function open(browser: Browser, site: Site, profile: Profile, log: Log): Promise<Opened> {
	const opened = await openFrame(browser, profile, `${site.origin}/course/index.html`, 'course-usable');
	const usable = (await opened.frame.evaluate(() => performance.timeOrigin)) + opened.visit.usable;
	log.starts.push((await callsOf(opened.page)).filter((call) => call.at <= usable).length);
	await awaitPacks(opened.frame, site.packs);
	return opened;
}

async function close(opened: Opened, log: Log): Promise<void> {
	log.sessions.push(await callsOf(opened.page));
	await opened.close();
}

async function clickAround(browser: Browser, site: Site, log: Log): Promise<void> {
	const opened = await openFrame(browser, profiles.slowDesktop, `${site.origin}/bare/index.html`, null);
	try {
		for (let click = 0; click < 9; click += 1) log.clicks.push(await clickBare(opened));
	} finally {
		await opened.close();
	}
}

/** Goes through the course on a slow machine and answers what it meets. */
async function readThrough(browser: Browser, site: Site, log: Log): Promise<void> {
	const opened = await open(browser, site, profiles.slowDesktop, log);
	try {
		for (let page = await goOn(opened); page !== null; page = await goOn(opened)) {
			log.pages.push(page);
			const lesson = await acceptNotice(opened);
			if (lesson !== null) log.pages.push(lesson);
			for (let time = await answer(opened); time !== null; time = await answer(opened))
				log.answers.push(time);
		}
	} finally {
		await close(opened, log);
	}
}

/** Plays a case to its ending on a slow machine. */
async function playCase(browser: Browser, site: Site, scenario: string, log: Log): Promise<void> {
	const opened = await open(browser, site, profiles.slowDesktop, log);
	try {
		await goTo(opened, `#/scenario/${scenario}`, 'main .notice, .scenario');
		await acceptNotice(opened);
		await opened.frame.locator('.scenario').waitFor();
		for (let step = await goOnInCase(opened); step !== null; step = await goOnInCase(opened))
			log.steps.push(step);
	} finally {
		await close(opened, log);
	}
}

/** Begins, opens help and a source on a page of text, and goes to the search, on a slow machine. */
async function lookAround(browser: Browser, site: Site, log: Log): Promise<void> {
	const opened = await open(browser, site, profiles.slowDesktop, log);
	try {
		const begin = await goOn(opened);
		if (begin !== null) log.begins.push(begin);
		while ((await opened.frame.locator('main button.fact').count()) === 0)
			if ((await goOn(opened)) === null) throw new Error('The course has no page with a source.');
		log.help.push(await look(opened, '.top .help'));
		log.sources.push(await look(opened, 'main button.fact'));
		const { shown, longest } = await askAtOnce(opened, site.question);
		log.searches.push(shown);
		log.asking.push(longest);
	} finally {
		await close(opened, log);
	}
}

/** Answers at leisure, so that what an answer costs is not mixed with what the page before it cost. */
async function countCalls(browser: Browser, site: Site, log: Log): Promise<void> {
	const opened = await open(browser, site, profiles.desktop, log);
	try {
		while (log.perAnswer.length < answersCounted) {
			await opened.page.waitForTimeout(rest);
			const before = (await callsOf(opened.page)).length;
			if ((await answer(opened)) === null) {
				if ((await goOn(opened)) === null)
					throw new Error('The course has fewer than three practice questions.');
				await acceptNotice(opened);
				continue;
			}
			await opened.page.waitForTimeout(rest);
			log.perAnswer.push((await callsOf(opened.page)).length - before);
		}
	} finally {
		await close(opened, log);
	}
}

export async function measureInteraction(
	stage: Stage,
	browser: Browser,
	site: Site,
	runs: number
): Promise<Figure[]> {
	const log: Log = {
		clicks: [],
		pages: [],
		begins: [],
		answers: [],
		steps: [],
		help: [],
		sources: [],
		searches: [],
		asking: [],
		starts: [],
		perAnswer: [],
		sessions: []
	};
	for (let session = 1; log.pages.length < runs || log.answers.length < runs; session += 1) {
		stage.tell(`reading and answering at 4× slow-down, session ${session}`);
		const { length } = log.pages;
		await clickAround(browser, site, log);
		await readThrough(browser, site, log);
		if (log.pages.length === length || log.answers.length === 0)
			throw new Error('The bench found no next page or no question in the course.');
	}
	const [scenario] = site.scenarios;
	if (scenario) {
		stage.tell(`the case ${scenario} at 4× slow-down`);
		while (log.steps.length < runs) await playCase(browser, site, scenario, log);
	}
	stage.tell('beginning, help, a source and the search at 4× slow-down');
	while (log.help.length < runs) await lookAround(browser, site, log);
	stage.tell('counting LMS calls of single answers');
	await countCalls(browser, site, log);
	const part = 'interaction' as const;
	const shown = { part, unit: 'ms', budget: 50 } as const;
	return [
		byMedian({ ...shown, name: 'a click on a bare page, 4× slow-down', budget: null }, log.clicks),
		byMedian({ ...shown, name: 'next page on screen, 4× slow-down' }, log.pages),
		byMedian({ ...shown, name: 'the first page of text on screen, 4× slow-down' }, log.begins),
		byMedian({ ...shown, name: 'feedback on screen, 4× slow-down' }, log.answers),
		...(scenario ? [byMedian({ ...shown, name: 'next step of a case, 4× slow-down' }, log.steps)] : []),
		byMedian({ ...shown, name: 'help on screen, the first time, 4× slow-down' }, log.help),
		byMedian({ ...shown, name: 'a source on screen, the first time, 4× slow-down' }, log.sources),
		byMedian({ ...shown, name: 'the search on screen, the first time, 4× slow-down' }, log.searches),
		byMedian(
			{ ...shown, name: 'longest task from its field to its answers, 4× slow-down, if over 50' },
			log.asking
		),
		byWorst({ part, name: 'LMS calls until the first page is usable', budget: 12 }, log.starts),
		byWorst({ part, name: 'LMS calls for an answer', budget: 20 }, log.perAnswer),
		byWorst(
			{ part, name: 'error codes asked after a plain true', budget: 0 },
			log.sessions.map(needlessErrorCodes)
		),
		byWorst(
			{ part, name: 'pause between commits that can wait', unit: 's', budget: 10, atLeast: true },
			log.sessions.flatMap((calls) => gaps(ordinaryCommits(calls)))
		)
	];
}
