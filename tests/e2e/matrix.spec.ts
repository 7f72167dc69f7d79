/**
 * Every fault of an LMS with every way of leaving: what the learner did against what the LMS has, and what comes back.
 * In `npm test` every two values meet; `SOAK=all` (`npm run soak`) plays every switch with every window and leaving.
 */
import { expect, test as base } from '@playwright/test';
import { parseStatus, rises } from '../../src/lib/tracking/status.ts';
import { everyCase, fewCases, nameOf, switchesOf, type Case } from '../matrix/switches.ts';
import { modeOf } from '../strict-lms/manners.ts';
import type { PageOptions } from '../strict-lms/page-options.ts';
import { specOf } from '../strict-lms/runtime.ts';
import { serveStrictLms, type StrictServer } from '../strict-lms/server.ts';
import { muchBefore } from './matrix-before.ts';
import {
	clear,
	exit,
	furnish,
	handedOver,
	handIn,
	lookAway,
	MatrixLearner,
	type Opened,
	type Room
} from './matrix-learner.ts';
import { known, lastOf, written } from './matrix-record.ts';
import { packageOf } from './packages.ts';

interface Kept {
	servers: Record<Case['standard'], StrictServer>;
	/** Empty until the first case: only a test knows how its browser is to be. */
	rooms: Room[];
}

const test = base.extend<{ room: Room }, Kept>({
	rooms: [({ browserName: _ }, use) => use([]), { scope: 'worker' }],
	room: async ({ browser, rooms }, use) => {
		if (!rooms[0]) rooms.push(await furnish(await browser.newContext()));
		const [room] = rooms as [Room];
		await use(room);
		await room.context.setOffline(false);
		await clear(room);
	},
	servers: [
		async ({ browserName: _ }, use) => {
			const serve = (standard: Case['standard']) => serveStrictLms({ zip: packageOf(standard), standard });
			const servers = { scorm12: await serve('scorm12'), 'scorm2004-4': await serve('scorm2004-4') };
			await use(servers);
			await Promise.all(Object.values(servers).map((server) => server.close()));
		},
		{ scope: 'worker' }
	]
});

const questions = ({ taker }: Opened) => taker.exercises;
const killed = ({ leaving }: Case): boolean => /killed/.test(leaving);

/** Whether the session surely gets ended; only the exit button waits for a slow server, and tries again what failed. */
const ends = (one: Case): boolean =>
	!switchesOf(one).some(({ keeps }) => keeps === 'told') &&
	(one.leaving === 'exit' || !(killed(one) || one.ending === 'fails once' || one.commit === 'slow'));

/** The course once more, while the first window has it: this one says so, and only reads. */
async function openSecond(one: Case, learner: MatrixLearner): Promise<Opened> {
	const second = await learner.openBeside(one, mannerOf(one));
	await expect(second.taker.view.getByText('al open in een ander venster').first()).toBeVisible();
	return second;
}

/** Calls with which a window has changed anything in the LMS, or ended its session. */
const changes = ({ lms }: Opened): Promise<string[]> =>
	lms.evaluate(() => {
		const methods = strictLms.record.calls.map(({ method }) => method);
		const own = methods.slice(methods.findLastIndex((method) => method.endsWith('nitialize')));
		return own.filter((method) => /SetValue|Commit|Finish|Terminate/.test(method));
	});

async function play(one: Case, learner: MatrixLearner, server: StrictServer): Promise<void> {
	const on = switchesOf(one);
	const { before } = learner;
	const told = on.some((each) => each.keeps === 'told');
	const unsure = on.some((each) => each.keeps === 'unsure');
	const first = await learner.open(
		one.place,
		one.standard,
		Object.assign({}, ...on.map((each) => each.options))
	);
	if (before) await first.taker.view.getByRole('link', { name: /Verder waar u was: .*Eindtoets/ }).click();
	else {
		await first.taker.begin();
		await first.taker.next();
	}
	const second = one.windows === 'two windows' ? await openSecond(one, learner) : null;
	server.store.manner = on.find((each) => each.manner)?.manner ?? 'well';
	if (before) await handIn(first.taker, before);
	await first.taker.unfold();
	const question = await first.taker.practise(questions(first).first());
	await lookAway(first.taker);
	if (!unsure)
		await expect(
			first.taker.view.getByText(told ? 'Nog niet opgeslagen' : /^Opgeslagen om/).first()
		).toBeVisible();
	if (second) expect(await changes(second)).toEqual([]);
	if (one.leaving === 'offline, then killed') {
		await learner.online(false);
		await first.taker.practise(questions(first).nth(1));
		await handedOver(first.taker);
	}
	if (one.leaving === 'exit') {
		const said = await exit(first.taker);
		if (told || !unsure) expect(said).toBe(told ? 'unconfirmed' : 'confirmed');
	} else await learner.leave(first, one);
	await learner.online(true);
	if (!told && !unsure) {
		const list = on.some((each) => each.noList) ? [] : [...(before?.exam.ids ?? []), question.id];
		const result = before && {
			score: Math.round(before.exam.percent),
			stands: true,
			objectives: one.room !== 'no objectives'
		};
		await expect
			.poll(() => known(one, learner, before?.attempt.ended ?? 0))
			.toEqual({ cut: false, slots: [question.slot], ids: list, result });
	}
	// Where nothing else is unsure: a state that fits would prove nothing.
	const unsureOf = on.filter((each) => each.keeps);
	if (unsureOf.length === 1 && unsureOf[0]?.options?.cutsState)
		await expect.poll(async () => (await known(one, learner, 0)).cut).toBe(true);
	server.store.manner = 'well';
}

/** How many of the answers come back: behind a foreign frame storage is refused, so there only what was sent. */
function expected(one: Case, { before }: MatrixLearner): number {
	const on = switchesOf(one);
	const second = one.leaving === 'offline, then killed' ? 1 : 0;
	if (one.place !== 'foreign')
		return !ends(one) && !before && on.some((each) => each.hopelessWithoutEnd) ? 0 : 1 + second;
	return on.some((each) => each.keeps === 'told' || each.keeps === 'unsure') ? 0 : 1;
}

/** How this LMS answers and judges does not change between two launches; its faults do. */
function mannerOf(one: Case): Partial<PageOptions> {
	const { answers, mastery, reviewAfterPass } = Object.assign(
		{},
		...switchesOf(one).map((each) => each.options)
	) as Partial<PageOptions>;
	return {
		...(answers ? { answers } : {}),
		...(mastery ? { mastery } : {}),
		...(reviewAfterPass ? { reviewAfterPass } : {})
	};
}

/** The next launch, in an LMS that is well again: the learner goes on, and the LMS learns what it had missed. */
async function comeBack(one: Case, learner: MatrixLearner, answered: number): Promise<void> {
	const again = await learner.open(one.place, one.standard, mannerOf(one));
	await again.taker.view.getByRole('link', { name: /Verder waar u was: deel 2/ }).click();
	// Only now: the ending of the launch before may have come by a beacon.
	const { ended } = await lastOf(learner);
	for (let n = 0; n < answered; n += 1)
		await expect(questions(again).nth(n).locator('.result')).not.toBeEmpty();
	await lookAway(again.taker);
	await expect.poll(async () => (await known(one, learner, ended)).slots).toHaveLength(answered);
	if (!learner.before) return;
	const score = Math.round(learner.before.exam.percent);
	await expect
		.poll(async () => (await known(one, learner, ended)).result)
		.toMatchObject({ score, stands: true });
}

/**
 * The next launch in an LMS that after a pass only lets one look back: what it has is there, also the result, and
 * nothing is written over it but where the learner looks.
 */
async function lookBack(one: Case, learner: MatrixLearner): Promise<void> {
	const { ended } = await lastOf(learner);
	const before = await known(one, learner, ended);
	const calls = (await learner.calls()).length;
	const again = await learner.open(one.place, one.standard, mannerOf(one));
	await expect(again.taker.view.getByText('U kijkt terug').first()).toBeVisible();
	const at = before.slots.length > 0 ? /Verder waar u was: deel 2/ : 'Begin';
	await again.taker.view.getByRole('link', { name: at, exact: true }).click();
	for (let n = 0; n < before.slots.length; n += 1)
		await expect(questions(again).nth(n).locator('.result')).not.toBeEmpty();
	await lookAway(again.taker);
	const names = (await written(learner, calls)).map(([name]) => name);
	expect([...new Set(names)]).toEqual([
		one.standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location'
	]);
	expect(await known(one, learner, ended)).toEqual(before);
}

/** Of a learner who passed, whatever the LMS makes of it: what is told of that never falls, and `failed` is not told. */
async function statusesOnlyRose({ standard }: Case, learner: MatrixLearner): Promise<void> {
	const told = await written(learner);
	for (const status of specOf(standard).statuses) {
		const steps = told.filter(([name]) => name === status).map(([, value]) => parseStatus(value));
		expect(steps).not.toContain('failed');
		expect(steps.filter((step, n) => n > 0 && rises(step, steps[n - 1] ?? step))).toEqual([]);
	}
}

const cases = process.env['SOAK'] === 'all' ? everyCase() : fewCases();

test.describe.configure({ mode: 'parallel' });
for (const one of cases) {
	const rows = [...new Set(switchesOf(one).flatMap((each) => each.rows))];
	test(`[${['A1.1', ...rows].join(' ')}] nothing is lost: ${nameOf(one)}`, async ({ room, servers }) => {
		const server = servers[one.standard];
		const transport = switchesOf(one).find((each) => each.options?.transport)?.options?.transport;
		const options: Partial<PageOptions> = {
			learner: `learner_${nameOf(one)}`,
			...(transport ? { transport } : {})
		};
		const before = switchesOf(one).some((each) => each.afterMuch) ? muchBefore(one.standard) : null;
		const learner = new MatrixLearner(room, server, options, before);
		await learner.arrive();
		await play(one, learner, server);
		await learner.closeAll();
		// A window may be gone before its last word has come.
		const sessions = before?.attempt.ended ?? 0;
		if (ends(one)) await expect.poll(async () => (await lastOf(learner)).ended).toBe(sessions + 1);
		const looking = { ...mannerOf(one), standard: one.standard };
		if (modeOf(looking, await lastOf(learner), specOf(one.standard)) === 'review')
			await lookBack(one, learner);
		else {
			const answered = expected(one, learner);
			if (answered > 0) await comeBack(one, learner, answered);
		}
		if (before) await statusesOnlyRose(one, learner);
	});
}
