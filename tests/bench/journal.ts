/** What keeping a learner's work costs: each answer, each save, and memory over a long day. */
import type { Browser } from 'playwright';
import { heapOf, openFrame, profiles, type Opened, type Profile } from './browser.ts';
import { byMedian, byMost, byWorst, median, type Figure } from './figure.ts';
import { answerOver, takeUp, type Cost } from './hands.ts';
import { acceptNotice, awaitPacks, goOn } from './learner.ts';
import { measureResume } from './resume.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';
import { traced } from './trace.ts';

/** Answers in the journal when those are counted that must be quick. */
const inJournal = 300;
const counted = 100;
/** Times the same learner does the same. */
const plays = 5;

/** Opens the course and goes on to a page with a question that can be answered again and again. */
async function atQuestion(browser: Browser, site: Site, profile: Profile): Promise<Opened> {
	const opened = await openFrame(browser, profile, `${site.origin}/course/index.html`, 'course-usable');
	await awaitPacks(opened.frame, site.packs);
	while (!(await takeUp(opened.frame))) {
		if ((await goOn(opened)) === null) throw new Error('The course has no question with one choice.');
		await acceptNotice(opened);
	}
	return opened;
}

async function withQuestion<T>(
	browser: Browser,
	site: Site,
	profile: Profile,
	use: (opened: Opened) => Promise<T>
): Promise<T> {
	const opened = await atQuestion(browser, site, profile);
	try {
		return await use(opened);
	} finally {
		await opened.close();
	}
}

/** From here on the page's machine is so many times slower. */
const slowDown = ({ cdp }: Opened, rate: number): Promise<unknown> =>
	cdp.send('Emulation.setCPUThrottlingRate', { rate });

/** Score, encode, call. What else looking away sets off, the router's notes of it too, is no part of an answer. */
const whole = ({ score, record, call }: Cost): number => score + record + call;
const tasks = ({ score, record, flush }: Cost): number[] => [score, record, flush];

/** What each of a hundred answers costs, with an empty journal, with a full one, and then on the machine as it is. */
interface Play {
	early: Cost[];
	late: Cost[];
	plain: Cost[];
	/** Processor time of the last, ms. */
	worked: number[];
}

/**
 * All answers are saved at once. The emulated slow-down stops the page in lumps, and what was painted last still has the
 * cores: beside those answers stand three tasks that only count, at the same moments and together as long as an answer at its
 * best. Then the machine is as it is, and of each answer is noted what the page's own thread worked on it. The LMS notes nothing,
 * as its notes are no part of an answer.
 */
const answerAndSave = (browser: Browser, site: Site): Promise<Play> =>
	withQuestion(browser, site, profiles.slowDesktop, async (opened) => {
		const { page, frame } = opened;
		await page.evaluate(() => Object.assign(window, { forgetful: true }));
		const early = await answerOver(frame, { times: counted, flushEvery: 1 });
		await slowDown(opened, 1);
		await answerOver(frame, { times: inJournal - counted, flushEvery: 10 });
		await slowDown(opened, profiles.slowDesktop.cpu);
		const counting = Math.min(...early.map(whole)) / 3;
		const late = await answerOver(frame, { times: counted, flushEvery: 1, counting });
		await slowDown(opened, 1);
		const [plain, between] = await traced(browser, page, () =>
			answerOver(frame, { times: counted, flushEvery: 1 })
		);
		const worked = plain.map(({ stamps }) => stamps.reduce((sum, span) => sum + between(span), 0));
		return { early, late, plain, worked };
	});

/** Of each answer the median of all plays: a stop of the machine hits another answer each time, what it costs itself stays. */
const typical = (all: readonly Cost[][]): number[] =>
	Array.from({ length: counted }, (_, n) => median(all.flatMap((costs) => costs.slice(n, n + 1)).map(whole)));

/** The LMS refuses to store while the list fills up: all of it is told again with each try. */
const saveInVain = (browser: Browser, site: Site): Promise<{ itself: Cost[]; away: Cost[] }> =>
	withQuestion(browser, site, profiles.desktop, async (opened) => {
		await opened.page.evaluate(() => Object.assign(window, { refuses: true }));
		await answerOver(opened.frame, { times: inJournal, flushEvery: 0 });
		await slowDown(opened, profiles.slowDesktop.cpu);
		const itself = await answerOver(opened.frame, { times: 5, flushEvery: 'by itself' });
		return { itself, away: await answerOver(opened.frame, { times: 5, flushEvery: 1 }) };
	});

/** Megabytes that stay behind after a thousand answers; the list is full before they are counted. */
const growth = (browser: Browser, site: Site): Promise<number> =>
	withQuestion(browser, site, profiles.desktop, async ({ page, frame, cdp }) => {
		await page.evaluate(() => Object.assign(window, { forgetful: true }));
		await answerOver(frame, { times: 50, flushEvery: 10 });
		const before = await heapOf(cdp);
		await answerOver(frame, { times: 1000, flushEvery: 10 });
		return (await heapOf(cdp)) - before;
	});

export async function measureAnswers(stage: Stage, browser: Browser, site: Site): Promise<Figure[]> {
	const played: Play[] = [];
	while (played.length < plays) {
		stage.tell(
			`answering ${inJournal + 2 * counted} times, some at 4× slow-down, some with their processor time noted, ` +
				`${played.length + 1} of ${plays}`
		);
		played.push(await answerAndSave(browser, site));
	}
	const early = played.flatMap((play) => play.early);
	const late = played.flatMap((play) => play.late);
	const plain = played.flatMap((play) => play.plain);
	const times = profiles.slowDesktop.cpu;
	const worked = played.flatMap((play) => play.worked).map((each) => each * times);
	stage.tell(`answering ${inJournal} times while the LMS stores nothing`);
	const vain = await saveInVain(browser, site);
	stage.tell('memory over a thousand answers');
	const grown = await growth(browser, site);
	const spec = { part: 'journal', unit: 'ms' } as const;
	const told = { ...spec, budget: null };
	const longest = { ...spec, budget: 50 };
	return [
		byMost(
			{
				...spec,
				name: `an answer scored, encoded and told with ${inJournal} in the journal, processor time × ${times}, 99 of 100`,
				budget: 5,
				note: `of all ${plays} plays`
			},
			worked
		),
		byMedian({ ...told, name: 'the same, median of all' }, worked),
		byMost(
			{ ...told, name: `the same by the clock, times ${times}, 99 of 100` },
			plain.map((cost) => whole(cost) * times)
		),
		byMost(
			{ ...spec, name: `the same by the clock at an emulated ${times}× slow-down, 99 of 100`, budget: 5 },
			late.map(whole)
		),
		byMedian({ ...told, name: 'the same at an emulated slow-down, median of all' }, late.map(whole)),
		byMost(
			{ ...spec, name: 'the same at an emulated slow-down, none in the journal, 99 of 100', budget: 5 },
			early.map(whole)
		),
		byMost(
			{ ...told, name: 'the same at an emulated slow-down, of each answer the median of the plays' },
			typical(played.map((play) => play.late))
		),
		byMost(
			{ ...told, name: 'three tasks that only count, at the same moments, as long at their best, 99 of 100' },
			late.map(({ counting }) => counting)
		),
		byWorst({ ...longest, name: 'longest task of saving, 4× slow-down' }, [...early, ...late].flatMap(tasks)),
		byWorst({ ...longest, name: 'the same while the LMS stores nothing' }, vain.itself.flatMap(tasks)),
		byWorst({ ...told, name: 'looking away then: all is told at once' }, vain.away.flatMap(tasks)),
		byWorst({ part: 'journal', name: 'heap grown over 1,000 answers', unit: 'MB', budget: 1 }, [grown])
	];
}

export async function measureJournal(stage: Stage, browser: Browser, site: Site): Promise<Figure[]> {
	return [...(await measureAnswers(stage, browser, site)), ...(await measureResume(stage, browser, site))];
}
