/** Opens a page in the frame of the LMS page, on a machine as fast or slow as wanted, and notes how it came up. */
import type { Browser, CDPSession, Frame, Page } from 'playwright';

export interface Profile {
	viewport: { width: number; height: number };
	/** Round trip in ms, bits per second; `null`: as it is. */
	network: { latency: number; bits: number } | null;
	/** How many times slower than this machine. */
	cpu: number;
}

export const profileNames = ['desktop', 'phone'] as const;
export type ProfileName = (typeof profileNames)[number];

export const profiles: Record<ProfileName | 'slowDesktop', Profile> = {
	desktop: { viewport: { width: 1280, height: 800 }, network: null, cpu: 1 },
	phone: { viewport: { width: 360, height: 740 }, network: { latency: 400, bits: 400_000 }, cpu: 4 },
	slowDesktop: { viewport: { width: 1280, height: 800 }, network: null, cpu: 4 }
};

/** How a page came up; milliseconds since the frame was told to load it. */
export interface Visit {
	/** First text or picture on screen. */
	readable: number;
	/** The mark the app sets, else the first text. */
	usable: number;
	/** What tasks until then took beyond 50 ms each, added up. */
	blocking: number;
}

export interface Opened {
	page: Page;
	frame: Frame;
	cdp: CDPSession;
	visit: Visit;
	/** Milliseconds of script that page and frame had run when it was usable. */
	script: number;
	close: () => Promise<void>;
}

declare global {
	interface Window {
		/** Set by the frame in the LMS page. */
		visited?: Visit;
		tellVisit?: (visit: Visit) => void;
		/** Called at once when the page is usable. */
		tellUsable?: () => void;
	}
}

/** Runs in the frame before anything of the page: listens, and reports to the LMS page half a second after "usable". */
function watch(mark: string | null): void {
	if (window === top || location.protocol === 'about:') return;
	const tasks: PerformanceEntry[] = [];
	let readable: number | null = null;
	let usable: number | null = null;
	const arrived = (): void => {
		if (readable === null || (usable ??= mark ? null : readable) === null) return;
		const end = usable;
		(parent as Window).tellUsable?.();
		const visit = { readable, usable, blocking: 0 };
		// Long tasks are told of some time after they ended.
		setTimeout(() => {
			const before = tasks.filter((task) => task.startTime < end);
			visit.blocking = before.reduce((total, task) => total + task.duration - 50, 0);
			(parent as Window).tellVisit?.(visit);
		}, 500);
	};
	new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
	const marks = new PerformanceObserver((list) => {
		const found = list.getEntriesByName(mark ?? '')[0];
		if (!found || usable !== null) return;
		usable = found.startTime;
		arrived();
	});
	const paints = new PerformanceObserver((list) => {
		const found = list.getEntriesByName('first-contentful-paint')[0];
		if (!found) return;
		readable = found.startTime;
		arrived();
	});
	marks.observe({ type: 'mark', buffered: true });
	paints.observe({ type: 'paint', buffered: true });
}

/**
 * Runs in the frame before anything of the page. For every Error that is made, the inspector that drives this browser has
 * V8 look up its place in the source, and for that it reads the whole script around it twice: for the one that Svelte makes
 * when it is loaded, 23 to 77 ms of the player at a 4× slow-down, and 6 to 32 of an empty app, whose script is smaller. In a
 * browser without an inspector, as learners have, there is nothing of it. So errors have no trace here, whatever is measured.
 */
function traceless(): void {
	const known = globalThis.Error;
	class Traceless {
		message: string;
		constructor(message?: unknown) {
			this.message = String(message ?? '');
		}
	}
	Object.setPrototypeOf(Traceless.prototype, known.prototype);
	Object.assign(globalThis, { Error: Traceless });
}

async function slowDown(cdp: CDPSession, { network, cpu }: Profile): Promise<void> {
	if (network) {
		const speed = network.bits / 8;
		await cdp.send('Network.enable');
		await cdp.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: network.latency,
			downloadThroughput: speed,
			uploadThroughput: speed
		});
	}
	if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** What the page said of itself when it didn't come up. */
function trouble(address: string, mark: string | null, errors: readonly string[]): Error {
	const wanted = mark ? `performance.mark('${mark}')` : 'its first paint';
	const said = errors.length > 0 ? `\n  ${errors.slice(0, 5).join('\n  ')}` : ' The page reported no error.';
	return new Error(`${address} never reached ${wanted}.${said}`);
}

/**
 * A new browser context (so: empty caches), the LMS page, and then the address in its frame.
 * @param mark the mark that says "usable"; `null` when the first paint does
 * @param state what the LMS has of an earlier session
 * @param also runs in every frame before anything of the page
 * @throws Error with what the page complained of when it is not there in a minute
 */
export async function openFrame(
	browser: Browser,
	profile: Profile,
	address: string,
	mark: string | null,
	state = '',
	also?: () => void
): Promise<Opened> {
	const context = await browser.newContext({ viewport: profile.viewport, locale: 'nl-NL' });
	try {
		const errors: string[] = [];
		const page = await context.newPage();
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
		// tsx names every function by a helper that pages don't have.
		await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
		await context.addInitScript(traceless);
		await context.addInitScript(watch, mark);
		if (also) await context.addInitScript(also);
		const cdp = await context.newCDPSession(page);
		await slowDown(cdp, profile);
		await cdp.send('Performance.enable');
		let script: Promise<number> | null = null;
		await page.exposeFunction('tellUsable', () => void (script = scriptTimeOf(cdp)));
		await page.goto(new URL(`/lms.html?${encodeURIComponent(state)}`, address).href);
		const visit = await page.evaluate(
			(src) =>
				new Promise<Visit | null>((resolve) => {
					window.tellVisit = resolve;
					setTimeout(() => resolve(null), 60_000);
					(document.getElementById('course') as HTMLIFrameElement).src = src;
				}),
			address
		);
		const frame = page.frames().find((one) => one.url().startsWith(address));
		if (!visit || !frame || script === null) throw trouble(address, mark, errors);
		return { page, frame, cdp, visit, script: await script, close: () => context.close() };
	} catch (error) {
		await context.close();
		throw error;
	}
}

/** Megabytes (10⁶ bytes) of JavaScript heap of page and frame after the rubbish has been collected. */
export async function heapOf(cdp: CDPSession): Promise<number> {
	await cdp.send('HeapProfiler.enable');
	await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	return usedSize / 1e6;
}

/** Milliseconds of script that page and frame have run so far. */
async function scriptTimeOf(cdp: CDPSession): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}
