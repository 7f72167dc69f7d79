/** One learner in one case of the cmi5 matrix: opens the course where it stands, and leaves it. */
import { expect, type BrowserContext, type Frame, type Page } from '@playwright/test';
import type { Case } from '../matrix/cmi5-switches.ts';
import type { StrictLrs } from '../strict-lrs/server.ts';
import { kill } from './matrix-learner.ts';
import { Taker } from './taker.ts';

/** A launch: the window it is in and the course. */
export interface Opened {
	page: Page;
	taker: Taker;
}

export class Cmi5Learner {
	constructor(
		private readonly context: BrowserContext,
		/** A page that opens the LMS's window, so that a script can close that. */
		private desk: Page,
		private readonly lrs: StrictLrs
	) {}

	async open(place: Case['place']): Promise<Opened> {
		const course = this.lrs.launch();
		const address = place === 'window' ? course : this.lrs.frame(course, place === 'foreign frame');
		const [page] = await Promise.all([
			this.context.waitForEvent('page'),
			this.desk.evaluate(
				(url) => void Object.assign(window, { opened: open(url, '_blank', 'popup,width=1000,height=700') }),
				address
			)
		]);
		return {
			page,
			taker: new Taker(place === 'window' ? page : page.frameLocator('#content'), 'cmi5', 'quick')
		};
	}

	/** Closes every window of the course that is still open. */
	async closeAll(): Promise<void> {
		const open = this.context.pages().filter((one) => one !== this.desk);
		await Promise.all(open.map((one) => one.close()));
	}

	online(on: boolean): Promise<void> {
		return this.context.setOffline(!on);
	}

	/** Leaves without the exit button. A reload is none: the course is there again. */
	async leave({ page }: Opened, { place, leaving }: Case): Promise<void> {
		const course = courseOf(page);
		if (leaving === 'frame removed') return page.evaluate(() => document.getElementById('content')?.remove());
		if (leaving === 'reload, token lost') await course.evaluate(forgetTab);
		if (leaving.startsWith('reload')) return reload(course);
		if (leaving === 'navigation') {
			if (place === 'window') return void (await page.goto('about:blank'));
			await page.evaluate(() => document.getElementById('content')?.setAttribute('src', 'about:blank'));
			return expect.poll(() => page.frames().some((one) => one === course && isCourse(one))).toBe(false);
		}
		if (leaving === 'close') {
			const closed = page.waitForEvent('close');
			await this.desk.evaluate(() => (window as unknown as { opened: Window }).opened.close());
			return void (await closed);
		}
		this.desk = await kill(this.context, page);
	}
}

const isCourse = (frame: Frame): boolean => frame.url().includes('/content/index.html');

function courseOf(page: Page): Frame {
	const found = page.frames().find(isCourse);
	if (!found) throw new Error('there is no course in this window');
	return found;
}

/** What this tab has of its session is gone, and it keeps nothing from here on. */
function forgetTab(): void {
	const { setItem } = Storage.prototype;
	const tab = sessionStorage;
	Storage.prototype.setItem = function (key: string, value: string) {
		if (this === tab) throw new DOMException('The quota is used up', 'QuotaExceededError');
		setItem.call(this, key, value);
	};
	tab.clear();
}

/** The course's own frame is loaded again, at the same address. */
async function reload(course: Frame): Promise<void> {
	await course.evaluate(() => {
		Object.assign(window, { before: true });
		setTimeout(() => location.reload());
	});
	await expect.poll(() => course.evaluate(() => 'before' in window).catch(() => true)).toBe(false);
}
