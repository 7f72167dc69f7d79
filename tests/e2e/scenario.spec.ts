/** Cases and dialogues of the fixture course, inside our own unforgiving LMS and on a web page. */
import { expect, test } from '@playwright/test';
import { serveStrictLms } from '../strict-lms/server.ts';
import { findingsInBothThemes, sideways } from './axe.ts';
import { installClock, passSaveGap } from './clock.ts';
import { fixturePackage, type Change } from './fixture.ts';
import { unpacked } from './packages.ts';
import { button, card, choose, enter, step } from './scenario-steps.ts';
import { serveFiles, type Served } from './serve.ts';
import { pageTitle } from './title.ts';

const theCase = 'De donkere weg';
const theTalk = 'Het gesprek met Bram';

const site = async (change?: Change) => serveFiles(unpacked(await fixturePackage('web', change)));

for (const standard of ['scorm12', 'scorm2004-4'] as const)
	test.describe(standard, () => {
		test('a road is played, resumed where it was, and every choice of the first one reaches the LMS', async ({
			page
		}) => {
			test.setTimeout(300_000);
			const lms = await serveStrictLms({ zip: await fixturePackage(standard), standard });
			await installClock(page);
			await page.goto(lms.url('frame'));
			const view = page.frameLocator('#content');
			await view.getByRole('link', { name: /Oefenen/ }).click();
			await enter(view, theCase);
			await button(view, 'Doorgaan').click();
			await expect(step(view, 'Uw rol')).toBeFocused();
			await choose(view, 'U gaat meteen, het is niet ver.');
			await expect(step(view, 'Halverwege')).toBeFocused();
			await expect(view.getByText('U heeft geen ander licht bij u.')).toBeVisible();
			await expect(view.getByRole('radio', { name: 'U zet het losse lampje aan.' })).toHaveCount(0);
			await passSaveGap(page);
			await expect(view.getByText(/^Opgeslagen om/)).toBeVisible();

			await page.goto('about:blank');
			await page.goto(lms.url('frame'));
			await view.getByRole('link', { name: `Verder waar u was: deel 3, ${theCase}` }).click();
			await expect(step(view, 'Halverwege')).toBeVisible();
			await expect(step(view, 'Bij het vertrek')).toHaveCount(0);
			await view.getByText('Wat eraan voorafging: 1 stap').click();
			await expect(step(view, 'Bij het vertrek')).toBeVisible();
			await choose(view, 'U stapt af en loopt verder in de berm.');
			await expect(step(view, 'Laat thuis')).toBeFocused();

			await button(view, 'Probeer een andere weg').click();
			await choose(view, 'U neemt het lampje mee.');
			await passSaveGap(page);
			await expect(view.getByText(/^Opgeslagen om/)).toBeVisible();
			const values = (await page.evaluate(() => strictLms.record)).attempts.at(-1)?.values ?? {};
			const rows = [0, 1, 2].map((n) =>
				['id', 'type', standard === 'scorm12' ? 'student_response' : 'learner_response', 'result'].map(
					(name) => values[`cmi.interactions.${n}.${name}`]
				)
			);
			const told = standard === 'scorm12' ? '' : 'vertrek[.]';
			const then = standard === 'scorm12' ? '' : 'stuk[.]';
			expect(rows[0]?.slice(0, 3)).toEqual(['donkere_weg_vertrek', 'performance', `${told}meteen_gaan`]);
			expect(rows[1]).toEqual(['donkere_weg_stuk', 'performance', `${then}lopen`, 'neutral']);
			expect(rows[2]?.[0]).toBeUndefined();
			const refused = (await page.evaluate(() => strictLms.record)).calls.filter(
				({ code, method }) => code !== 0 && /SetValue|Commit/.test(method)
			);
			expect(refused).toEqual([]);
			await lms.close();
		});
	});

test.describe('on a web page', () => {
	let served: Served;
	// The player may have to be built first.
	test.beforeAll(async () => {
		test.setTimeout(240_000);
		served = await site();
	});
	test.afterAll(() => served.close());

	test('the debrief shows the own road beside a specialist’s, and the first road stays when others are tried', async ({
		page
	}) => {
		await page.goto(`${served.address}#/scenario/donkere_weg`);
		await button(page, 'Doorgaan').click();
		await choose(page, 'U neemt het lampje mee.');
		await choose(page, 'U fietst zo hard u kunt.');
		await expect(step(page, 'Geschrokken')).toBeFocused();
		const debrief = page.getByRole('region', { name: 'Terugkijken' });
		await expect(debrief).toContainText('1 × sterk');
		await expect(debrief).toContainText('1 × schadelijk');
		await expect(debrief).toContainText('Goede keuzes daarna maken dat niet goed.');
		const looked = debrief.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4 }) });
		await expect(looked.nth(0)).not.toContainText('Een specialist kiest hier');
		await expect(looked.nth(1)).toContainText('Wie niet te zien is, kan niet hard genoeg fietsen.');
		await expect(looked.nth(1)).toContainText('U zet het losse lampje aan.');
		await expect(debrief).toContainText('Laat thuis');
		await expect(debrief).toContainText('Wie een los lampje bij zich heeft, komt altijd gezien thuis.');
		await debrief
			.getByRole('button', { name: /^Bron bij/ })
			.first()
			.click();
		await expect(page.getByRole('dialog')).toContainText('Fietsverlichting');
		await page.keyboard.press('Escape');

		await button(page, 'Kies hier anders: Halverwege').click();
		await expect(step(page, 'Halverwege')).toBeFocused();
		await expect(
			page.getByText('U probeert een andere weg. Uw eerste weg blijft staan en telt.')
		).toBeVisible();
		await choose(page, 'U zet het losse lampje aan.');
		await expect(step(page, 'Gezien thuis')).toBeFocused();
		await button(page, 'Terug naar uw eerste weg').click();
		await expect(step(page, 'Geschrokken')).toBeFocused();
		await page.getByRole('link', { name: 'Terug naar Oefenen' }).first().click();
		await expect(card(page, theCase)).toContainText('gedaan');
		await expect(card(page, theTalk)).toContainText('nog niet begonnen');
	});

	test('a slip is put right before it counts, and going on without a choice asks for one', async ({
		page
	}) => {
		await page.goto(`${served.address}#/scenario/gesprek_bram`);
		await button(page, 'Dit zeg ik').click();
		await expect(page.getByText('Kies eerst een van de mogelijkheden.')).toBeVisible();
		await expect(page.getByRole('radio').first()).toBeFocused();
		await page.getByRole('radio', { name: /Weer zonder licht/ }).check();
		await page.getByRole('radio', { name: /Wat is er gebeurd/ }).check();
		await button(page, 'Dit zeg ik').click();
		await expect(page.locator('.consequence')).toHaveText('‘Een auto zag mij niet’, zegt hij.');
	});

	test('what comes of a choice, and the step behind it, are there ahead and neither seen nor heard', async ({
		page
	}) => {
		await page.goto(`${served.address}#/scenario/gesprek_bram`);
		await page.getByRole('radio', { name: /Wat is er gebeurd/ }).check();
		const consequence = page.locator('.consequence');
		await expect(consequence).toHaveText('‘Een auto zag mij niet’, zegt hij.');
		await expect(consequence).toBeHidden();
		await expect(page.locator('.chose')).toBeHidden();
		await button(page, 'Dit zeg ik').click();
		await expect(consequence).toBeVisible();
		const choices = page.locator('.choices');
		const steps = page.locator('.step-title');
		await expect(choices).toBeAttached();
		await expect(steps).toHaveCount(2);
		await expect(choices).toBeHidden();
		await expect(steps.last()).toBeHidden();
		await expect(page.getByRole('radio')).toHaveCount(0);
		await button(page, 'Verder').click();
		await expect(choices).toBeVisible();
		await expect(steps.last()).toBeFocused();
		await expect(page.getByRole('radio')).not.toHaveCount(0);
	});

	test('a dialogue tells in words what each thing said moves', async ({ page }) => {
		await page.goto(`${served.address}#/scenario/gesprek_bram`);
		const gauges = page.getByRole('region', { name: 'Hoe het gesprek ervoor staat' });
		await expect(gauges).toContainText('Vertrouwen 2 van 5');
		await page.getByRole('radio', { name: /Wat is er gebeurd/ }).check();
		await button(page, 'Dit zeg ik').click();
		await expect(gauges).toContainText('Vertrouwen 4 van 5');
		await expect(gauges.getByRole('status')).toHaveText('Vertrouwen neemt toe. Informatie neemt toe.');
		await button(page, 'Verder').click();
		await expect(page.locator('.chose')).toHaveText('‘Wat is er gebeurd?’');
		await expect(gauges.getByRole('status')).toBeEmpty();
	});

	test('with the keyboard alone one gets from the lesson to the debrief', async ({ page }) => {
		await page.goto(`${served.address}#/lesson/oefenen`);
		const press = async (name: RegExp) => {
			for (let n = 0; n < 60; n++) {
				await page.keyboard.press('Tab');
				const focused = await page.evaluate(() => {
					const { activeElement: it } = document;
					return it?.getAttribute('aria-label') ?? it?.textContent?.trim() ?? '';
				});
				if (name.test(focused)) return page.keyboard.press('Enter');
			}
			throw new Error(`no way to ${name} with Tab`);
		};
		await expect(card(page, theTalk)).toBeVisible();
		await press(/^Begin: Het gesprek met Bram$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		for (const [at, title] of ['Bij de werkbank', 'Samen gemaakt'].entries()) {
			// Tab reaches the group of choices, the arrow keys move in it, Space takes what has the focus.
			for (let n = 0; n < 20; n++) {
				await page.keyboard.press('Tab');
				if (
					await page
						.getByRole('radio')
						.first()
						.evaluate((it) => it === document.activeElement)
				)
					break;
			}
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowUp');
			await expect(page.getByRole('radio').first(), `step ${at}`).toBeChecked();
			await press(/^Dit zeg ik$/);
			await expect(page.locator('.consequence-title').last()).toBeFocused();
			await press(/^Verder$/);
			await expect(step(page, title)).toBeFocused();
		}
		await expect(page.getByRole('region', { name: 'Terugkijken' })).toBeVisible();
	});

	test('a warned reader reads a summary or goes back, and loses nothing', async ({ page }) => {
		await page.goto(`${served.address}#/lesson/oefenen`);
		const before = await page.evaluate(() => history.length);
		await enter(page, theCase);
		await button(page, 'Samenvatting lezen').click();
		await expect(page.getByText('Een fietser zonder licht wordt net op tijd gezien.')).toBeVisible();
		await button(page, 'Terug naar Oefenen').click();
		await expect(page.getByRole('heading', { level: 1, name: 'Oefenen' })).toBeVisible();
		await enter(page, theCase);
		await button(page, 'Overslaan').click();
		await expect(card(page, theCase)).toContainText('nog niet begonnen');
		await expect(page.locator('nav.bar')).toContainText('Deel 3 van 3');
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test('a case that was edited keeps what still holds and says so in one sentence', async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto(`${served.address}#/scenario/donkere_weg`);
		await button(page, 'Doorgaan').click();
		await choose(page, 'U neemt het lampje mee.');
		await choose(page, 'U fietst zo hard u kunt.');
		await page.goto('about:blank');
		await page.goto(served.address);
		const kept = await page.evaluate(() => Object.entries(localStorage));

		const files = ['nl/scenarios/donkere_weg.yaml', 'en/scenarios/donkere_weg.yaml'];
		const after = await site({ files, from: 'id: hard_fietsen', to: 'id: nog_harder_fietsen' });
		// Another port is another origin: what the device keeps is carried over by hand.
		await page.addInitScript((entries) => {
			for (const [name, value] of entries) localStorage.setItem(name, value);
		}, kept);
		await page.goto(`${after.address}#/scenario/donkere_weg`);
		await expect(
			page.getByText(/is veranderd sinds u hier was.*u gaat verder bij ‘Halverwege’/)
		).toBeVisible();
		await expect(step(page, 'Halverwege')).toBeVisible();
		await choose(page, 'U zet het losse lampje aan.');
		await expect(step(page, 'Gezien thuis')).toBeFocused();
		await after.close();
	});

	test('printing unfolds the whole road', async ({ page }) => {
		await page.goto(`${served.address}#/scenario/gesprek_bram`);
		await choose(page, '‘Wat is er gebeurd?’', 'Dit zeg ik');
		await choose(page, '‘Zullen wij hem samen maken?’', 'Dit zeg ik');
		await expect(page.locator('.consequence')).toHaveCount(0);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(page.locator('.consequence')).toHaveCount(2);
		await expect(page.locator('.debrief details')).not.toHaveCount(0);
		await expect(page.locator('details:not([open])')).toHaveCount(0);
	});

	test('printing when the ending stands and the looking back does not yet takes all of it along, unfolded', async ({
		page
	}) => {
		await page.goto(`${served.address}#/scenario/gesprek_bram`);
		await choose(page, '‘Wat is er gebeurd?’', 'Dit zeg ik');
		await page.evaluate(() => {
			const observer = new MutationObserver(() => {
				if (!document.querySelector('.ending')) return;
				observer.disconnect();
				const early = document.querySelector('.debrief') === null;
				dispatchEvent(new Event('beforeprint'));
				const details = [...document.querySelectorAll<HTMLDetailsElement>('.debrief details')];
				Object.assign(window, { printed: { early, open: details.map(({ open }) => open) } });
			});
			observer.observe(document.body, { childList: true, subtree: true });
		});
		await choose(page, '‘Zullen wij hem samen maken?’', 'Dit zeg ik');
		const printed = await page.waitForFunction(() => (window as unknown as { printed?: object }).printed);
		expect(await printed.jsonValue()).toEqual({ early: true, open: [true, true] });
		await expect(page.locator('.consequence')).toHaveCount(2);
	});

	test('nothing for axe to find, in both themes, and nothing that scrolls sideways', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 320, height: 568 });
		await page.goto(`${served.address}#/scenario/gesprek_bram`);
		const look = async (what: string) => {
			expect(await findingsInBothThemes(page), what).toEqual([]);
			expect(await sideways(page), what).toBeLessThanOrEqual(0);
		};
		await expect(pageTitle(page)).toBeVisible();
		await expect(page.locator('.choices')).toBeVisible();
		await look('before anything was said');
		for (let said = 1; await page.locator('.choices').isVisible(); said++) {
			await page.getByRole('radio').first().check();
			await button(page, 'Dit zeg ik').click();
			await expect(page.locator('.consequence-title').last()).toBeFocused();
			await look(`said ${said}`);
			await button(page, 'Verder').click();
			await expect(page.locator('.choices, .debrief').first()).toBeVisible();
		}
		await expect(page.getByRole('region', { name: 'Terugkijken' })).toBeVisible();
		await look('looking back');
	});
});
