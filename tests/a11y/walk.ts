/** The way through a course: parts that can be walked one beside the other, each by a learner of its own. */
import type { CourseIndex } from '../../src/lib/course/types.ts';
import type { EveryPage } from './every-page.ts';
import type { Exercises } from './exercises.ts';
import type { Learner } from './learner.ts';
import type { Looker, Size } from './look.ts';

export interface Walker {
	learner: Learner;
	looker: Looker;
	everyPage: EveryPage;
	exercises: Exercises;
	course: CourseIndex;
}

export interface Part {
	/** What it is called when it is chosen or goes wrong. */
	name: string;
	walk(walker: Walker): Promise<void>;
}

/** A page as it opens. */
async function page({ learner, looker, everyPage }: Walker, address: string): Promise<void> {
	await learner.go(address);
	await everyPage.check(address);
	await looker.look(address);
}

async function lesson(walker: Walker, address: string): Promise<void> {
	const { learner, looker, exercises } = walker;
	await page(walker, address);
	if (await learner.passNotice()) await looker.look(`${address}, na de waarschuwing`);
	await learner.unfold();
	await looker.look(`${address}, alles opengeklapt`);
	await exercises.walk(address);
	const fact = learner.view.locator('.prose button.fact').first();
	if ((await fact.count()) > 0) await dialog(walker, `${address}, bron`, '.prose button.fact');
}

/** Opens a dialog with a button, looks at it, and closes it with Escape: the focus is on the button again. */
async function dialog(
	{ learner, looker }: Walker,
	place: string,
	button: string,
	size: Size = 'desk'
): Promise<void> {
	const { view, page: window } = learner;
	await looker.size(size);
	const opener = view.locator(button).filter({ visible: true }).first();
	await learner.press(opener);
	const open = view.locator('dialog[open]');
	await open.waitFor();
	await looker.look(place);
	// Some buttons are only there in a narrow window, and the focus goes back to the button.
	await looker.size(size);
	await window.keyboard.press('Escape');
	await open.waitFor({ state: 'detached', timeout: 5_000 }).catch(() => undefined);
	const closed = (await open.count()) === 0;
	const back = await opener.evaluate((one) => one === document.activeElement);
	looker.found(place, 'trap', closed ? [] : ['Escape sluit het venster niet']);
	looker.found(place, 'order', back ? [] : ['na sluiten is de focus niet terug op de knop']);
	await looker.size('desk');
}

async function scenario(walker: Walker, address: string): Promise<void> {
	const { learner, looker } = walker;
	await page(walker, address);
	if (await learner.passNotice()) await looker.look(`${address}, na de waarschuwing`);
	const { view } = learner;
	const choices = view.locator('.choices');
	for (let step = 1; (await choices.count()) > 0; step++) {
		const take = choices.locator('button.primary');
		if (step === 1) {
			await learner.press(take);
			await choices.locator('.missing').waitFor();
			looker.found(address, 'missing', []);
			await looker.look(`${address}, stap 1, zonder keuze`);
		}
		await choices.locator('input').first().press('Space');
		await looker.look(`${address}, stap ${step}, gekozen`);
		await learner.press(take);
		const on = view.locator('.told > .actions button.primary');
		await on.waitFor();
		const heard = await view.evaluate(() => document.activeElement?.matches('.consequence-title'));
		looker.found(address, 'told', heard ? [] : [`stap ${step}: de focus staat niet bij het gevolg`]);
		await looker.look(`${address}, stap ${step}, gevolg`);
		await learner.press(on);
		await on.waitFor({ state: 'detached' });
	}
	await view.locator('.debrief > .actions a.primary').first().waitFor();
	looker.found(address, 'operate', []);
	await looker.look(`${address}, terugkijken`);
}

/** One round of the exam; every question is looked at when `closely`. */
async function round({ learner, looker }: Walker, how: 'right' | 'wrong', closely: boolean): Promise<void> {
	const { view } = learner;
	const next = view.locator('.exam-steps button.primary');
	for (let n = 1; ; n++) {
		const place = view.locator('[data-question]');
		if (closely) await looker.look(`#/exam, vraag ${n}, leeg`);
		looker.found('#/exam', 'oninput', await learner.fillIn(place, how));
		const record = place.locator('form > .actions button.primary');
		if ((await record.count()) > 0) await learner.press(record);
		await place.locator('.recorded').waitFor();
		if (closely) await looker.look(`#/exam, vraag ${n}, beantwoord`);
		const asked = await place.getAttribute('data-question');
		await learner.press(next);
		if ((await view.locator('dialog[open]').count()) > 0) break;
		await view.locator(`[data-question]:not([data-question="${asked}"])`).waitFor();
	}
	looker.found('#/exam', 'confirm', []);
	if (closely) await looker.look('#/exam, inleveren bevestigen');
	await learner.press(view.locator('dialog[open] .actions button.primary'));
	await view.locator('.score').waitFor();
	looker.found('#/exam', 'operate', []);
}

async function exam(walker: Walker): Promise<void> {
	const { learner, looker } = walker;
	const { view } = learner;
	await page(walker, '#/exam');
	await learner.press(view.locator('main .actions button.primary'));
	await round(walker, 'wrong', true);
	await looker.look('#/exam, niet behaald');
	await learner.press(view.locator('main .actions button.primary'));
	await view.locator('[data-question]').first().waitFor();
	await looker.look('#/exam, antwoorden bekijken');
	await learner.go('#/exam');
	// After what was wrong comes a fresh round.
	await learner.press(view.locator('main .actions').first().locator('button').last());
	await round(walker, 'right', false);
	await looker.look('#/exam, behaald');
}

async function search(walker: Walker, word: string): Promise<void> {
	const { learner, looker } = walker;
	const field = learner.view.locator('input[type=search]');
	await field.focus();
	await learner.page.keyboard.type(word);
	await learner.view.locator('.answer').first().waitFor();
	await looker.look(`#/reference, gezocht naar "${word}"`);
}

async function reference(walker: Walker): Promise<void> {
	await page(walker, '#/reference');
	await search(walker, walker.course.lessons[0]?.title.split(' ').at(-1) ?? '');
	for (const view of ['signals', 'types', 'terms', 'own']) await page(walker, `#/reference/${view}`);
}

async function ending(walker: Walker): Promise<void> {
	for (const address of ['#/certificaat', '#/finish']) await page(walker, address);
}

async function paper(walker: Walker): Promise<void> {
	const { learner, course } = walker;
	if (course.handouts.length === 0) return;
	await page(walker, '#/handouts');
	const links = learner.view.locator('main a[href^="#/handouts/"]');
	const found = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
	for (const address of [...new Set(found)]) await page(walker, address);
}

async function around(walker: Walker): Promise<void> {
	const { learner } = walker;
	await page(walker, '#/');
	await dialog(walker, 'Hulp', 'header.top button.help');
	await dialog(walker, 'Lezen', 'header.top .top-about button[aria-haspopup=dialog]');
	await page(walker, '#/about');
	await dialog(walker, 'Wissen bevestigen', 'main h2 ~ button.button');
	await dialog(walker, 'Inhoud', '.open-contents', 'zoom200');
	const exit = learner.view.locator('header.top .exit').filter({ visible: true });
	if ((await exit.count()) > 0) await dialog(walker, 'Opslaan en sluiten', 'header.top .exit');
	await page(walker, '#/lesson/nergens');
}

/** Where the way out can't leave, it covers the screen. */
async function cover({ learner, looker }: Walker): Promise<void> {
	if (!(await learner.arriveInFrame())) return;
	await learner.press(learner.view.locator('header.top .leave'));
	await learner.view.locator('.screen-cover').waitFor();
	await looker.look('Scherm verborgen, in het kader van een leeromgeving');
}

/** Every part of a course. */
export function partsOf({ lessons, scenarios, exam: rules }: CourseIndex): Part[] {
	return [
		{ name: 'around', walk: around },
		...lessons.map(({ id }) => ({
			name: `lesson ${id}`,
			walk: (one: Walker) => lesson(one, `#/lesson/${id}`)
		})),
		...scenarios.map(({ id }) => ({
			name: `case ${id}`,
			walk: (one: Walker) => scenario(one, `#/scenario/${id}`)
		})),
		...(rules ? [{ name: 'exam', walk: exam }] : []),
		{ name: 'reference', walk: reference },
		{ name: 'ending', walk: ending },
		{ name: 'paper', walk: paper },
		{ name: 'cover', walk: cover }
	];
}
