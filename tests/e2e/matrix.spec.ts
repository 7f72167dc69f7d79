/**
 * Every fault of an LMS with every way of leaving: what the learner did against what the LMS has, and what comes back.
 * In `npm test` every two values meet; `SOAK=all` (`npm run soak`) plays every switch with every window and leaving.
 */
import { expect, test as base } from '@playwright/test';
import { decodeState } from '../../src/lib/course/state.ts';
import { readMark } from '../../src/lib/tracking/state-mark.ts';
import { pairwise } from '../matrix/pairwise.ts';
import { columns, everyCase, fits, nameOf, switchesOf, type Case } from '../matrix/switches.ts';
import type { PageOptions } from '../strict-lms/page-options.ts';
import { serveStrictLms, type StrictServer } from '../strict-lms/server.ts';
import type { Attempt } from '../strict-lms/types.ts';
import {
	clear,
	exit,
	furnish,
	handedOver,
	lookAway,
	MatrixLearner,
	type Opened,
	type Room
} from './matrix-learner.ts';
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

/** What the LMS knows of practice questions: those in the state, and those in the list of answers. */
function knownTo(attempts: readonly Attempt[]): { slots: number[]; ids: string[] } {
	const values = attempts.at(-1)?.values ?? {};
	const state = decodeState(readMark(values['cmi.suspend_data'] ?? '')[0], 1).progress;
	const ids = Object.keys(values).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
	return { slots: [...state.answers.keys()], ids: ids.map((name) => values[name] ?? '') };
}

const questions = ({ taker }: Opened) => taker.exercises;
const killed = ({ leaving }: Case): boolean => /killed/.test(leaving);

async function play(one: Case, learner: MatrixLearner, server: StrictServer): Promise<void> {
	const on = switchesOf(one);
	const told = on.some((each) => each.keeps === 'told');
	const unsure = on.some((each) => each.keeps === 'unsure');
	const first = await learner.open(
		one.place,
		one.standard,
		Object.assign({}, ...on.map((each) => each.options))
	);
	await first.taker.begin();
	await first.taker.next();
	await first.taker.unfold();
	server.store.manner = on.find((each) => each.manner)?.manner ?? 'well';
	const question = await first.taker.practise(questions(first).first());
	await lookAway(first.taker);
	if (!unsure)
		await expect(
			first.taker.view.getByText(told ? 'Nog niet opgeslagen' : /^Opgeslagen om/).first()
		).toBeVisible();
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
		const list = on.some((each) => each.noList) ? [] : [question.id];
		await expect
			.poll(async () => knownTo(await learner.attempts()))
			.toEqual({ slots: [question.slot], ids: list });
	}
	server.store.manner = 'well';
}

/** How many of the answers come back: behind a foreign frame storage is refused, so there only what was sent. */
function expected(one: Case): number {
	const on = switchesOf(one);
	const second = one.leaving === 'offline, then killed' ? 1 : 0;
	if (one.place !== 'foreign')
		return killed(one) && on.some((each) => each.hopelessAfterKill) ? 0 : 1 + second;
	return on.some((each) => each.keeps === 'told' || each.keeps === 'unsure') ? 0 : 1;
}

/** How this LMS answers does not change between two launches; its faults do. */
function mannerOf(one: Case): Partial<PageOptions> {
	const answers = switchesOf(one).find((each) => each.options?.answers)?.options?.answers;
	return answers ? { answers } : {};
}

/** The next launch, in an LMS that is well again: the learner goes on, and the LMS learns what it had missed. */
async function comeBack(one: Case, learner: MatrixLearner, answered: number): Promise<void> {
	await learner.closeAll();
	const again = await learner.open(one.place, one.standard, mannerOf(one));
	await again.taker.view.getByRole('link', { name: /Verder waar u was: deel 2/ }).click();
	for (let n = 0; n < answered; n += 1)
		await expect(questions(again).nth(n).locator('.result')).not.toBeEmpty();
	await lookAway(again.taker);
	await expect.poll(async () => knownTo(await learner.attempts()).slots).toHaveLength(answered);
}

const cases = process.env['SOAK'] === 'all' ? everyCase() : pairwise(columns, fits);

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
		const learner = new MatrixLearner(room, server, options);
		await learner.arrive();
		await play(one, learner, server);
		const answered = expected(one);
		if (answered > 0) await comeBack(one, learner, answered);
	});
}
