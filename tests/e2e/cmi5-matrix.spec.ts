/**
 * What an LRS and a browser can do to a cmi5 session, with every way of leaving: what the learner did against what the
 * LRS has, and what comes back. In `npm test` a dozen cases; `SOAK=all` (`npm run soak`) plays them all.
 */
import { readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { decodeState } from '../../src/lib/course/state.ts';
import type { Json } from '../../src/lms/cmi5/record.ts';
import { everyCase, fewCases, nameOf, rowsOf, troubles, type Case } from '../matrix/cmi5-switches.ts';
import { serveStrictLrs, type StrictLrs } from '../strict-lrs/server.ts';
import { breachesOf, documentOf, said, statementsOf } from '../strict-lrs/visit.ts';
import { Cmi5Learner, type Opened } from './cmi5-learner.ts';
import { exit, handedOver, lookAway } from './matrix-learner.ts';
import { packageOf } from './packages.ts';

const test = base.extend<{ lrs: StrictLrs }>({
	lrs: async ({ browserName: _ }, use) => {
		const lrs = await serveStrictLrs(readFileSync(packageOf('cmi5')));
		await use(lrs);
		await lrs.close();
	}
});

/** Ids of the questions that the LRS was told of, one for each statement, in order of name. */
const toldOf = ({ registration }: StrictLrs): string[] =>
	statementsOf(registration, 'answered')
		.map((statement) => String((statement['object'] as Json)['id']).replace(/^.*\//, ''))
		.sort();

/** What the LRS knows: questions in the state, and those it was told of. */
const knownTo = (lrs: StrictLrs): { slots: number[]; ids: string[] } => ({
	slots: [
		...decodeState(String(documentOf(lrs.registration)['state'] ?? ''), 1).progress.answers.keys()
	].sort((a, b) => a - b),
	ids: toldOf(lrs)
});

/** What the dialog for leaving says in the end. */
const ends = { saved: 'confirmed', failing: 'unconfirmed', ended: 'ended' };
const words = { saved: /^Opgeslagen om/, failing: 'Nog niet opgeslagen', ended: 'Verbinding gesloten' };

interface Done {
	slots: number[];
	ids: string[];
}

async function play(one: Case, learner: Cmi5Learner, lrs: StrictLrs): Promise<Done> {
	const { manner, says, has } = troubles[one.trouble];
	lrs.fails = one.start === 'down at first' ? 2 : 0;
	lrs.hidesPreferences = one.start === 'no preferences';
	lrs.hidesTags = one.tags === 'hidden';
	const opened = await learner.open(one.place);
	const { taker } = opened;
	await taker.begin();
	await taker.next();
	await taker.unfold();
	lrs.manner = manner;
	const first = await taker.practise(taker.exercises.first());
	await lookAway(taker);
	await expect(taker.view.getByText(words[says]).first()).toBeVisible();
	const done = [first];
	if (one.leaving === 'offline, then killed') {
		await learner.online(false);
		done.push(await taker.practise(taker.exercises.nth(1)));
		await handedOver(taker);
	}
	await leave(one, learner, opened, lrs);
	await learner.online(true);
	if (has === 'all') await expect.poll(() => knownTo(lrs)).toEqual({ slots: [first.slot], ids: [first.id] });
	return { slots: done.map(({ slot }) => slot).sort((a, b) => a - b), ids: done.map(({ id }) => id).sort() };
}

async function leave(one: Case, learner: Cmi5Learner, opened: Opened, lrs: StrictLrs): Promise<void> {
	const { says } = troubles[one.trouble];
	if (one.leaving !== 'exit') await learner.leave(opened, one);
	else expect(await exit(opened.taker)).toBe(ends[says]);
	if (says !== 'saved') return;
	// A session that goes on shows what was done in it; one that was left has ended.
	if (one.leaving === 'reload') await opened.taker.findsAnswer();
	if (['exit', 'navigation', 'close', 'frame removed'].includes(one.leaving))
		await expect.poll(() => said(lrs.registration).at(-1)).toBe('terminated');
}

/** A page that goes away may send what comes too late: the LMS has launched anew by then, and takes none of it. */
const tooLate = 'The Authorization header has no token of a session that is open.';

/** The next launch, when all is well again: the learner goes on, and the LRS learns what it had missed, once. */
async function comeBack(one: Case, learner: Cmi5Learner, lrs: StrictLrs, done: Done): Promise<void> {
	lrs.manner = 'well';
	await learner.closeAll();
	const { taker } = await learner.open(one.place);
	await taker.view.getByRole('link', { name: /Verder waar u was: deel 2/ }).click();
	for (let n = 0; n < done.ids.length; n += 1)
		await expect(taker.exercises.nth(n).locator('.result')).not.toBeEmpty();
	await lookAway(taker);
	await expect.poll(() => knownTo(lrs)).toEqual(done);
	await expect(taker.view.getByText(words.saved).first()).toBeVisible();
}

const cases = process.env['SOAK'] === 'all' ? everyCase() : fewCases();

test.describe.configure({ mode: 'parallel' });
for (const one of cases)
	test(`[${['A7', ...rowsOf(one)].join(' ')}] nothing is lost in cmi5: ${nameOf(one)}`, async ({
		context,
		page,
		lrs
	}) => {
		await page.goto(lrs.launch().replace(/\/content\/.*$/, '/back'));
		const learner = new Cmi5Learner(context, page, lrs);
		const done = await play(one, learner, lrs);
		await comeBack(one, learner, lrs, done);
		expect(said(lrs.registration).filter((verb) => verb === 'initialized')).toHaveLength(2);
		expect(new Set(said(lrs.registration))).not.toContain('failed');
		const breaches = breachesOf(lrs.registration).filter((message) => message !== tooLate);
		expect(breaches, lrs.requests.join('\n')).toEqual([]);
	});
