/** Hands that answer one question over and over in the frame, and a watch on what each answer costs. */
import type { Frame } from 'playwright';

/** What one answer cost, in ms of the page's one thread. */
export interface Cost {
	/** The press on "check" itself: scored and put on the list. What is drawn of it is measured as feedback. */
	score: number;
	/** The task after the paint: the record made, encoded, kept on the device and handed in. */
	record: number;
	/** Writing to the LMS and the commit; 0 when it was left for later. */
	flush: number;
}

export interface Task {
	times: number;
	/** Save after every so many answers by looking at another tab for a moment; 0: never. */
	flushEvery: number;
}

declare global {
	interface Window {
		/** Answers the marked question. */
		answerOver?: (task: Task) => Promise<Cost[]>;
	}
}

/** Runs in the frame: makes `answerOver`. */
function makeHands(): void {
	const tracker = globalThis.courseTracker;
	if (!tracker) throw new Error('no tracker');
	let handedIn = false;
	let recording: number | null = null;
	const save = tracker.save.bind(tracker);
	tracker.save = (report, reason) => {
		save(report, reason);
		handedIn = true;
	};
	// What is handed in after the paint is handed in by a timer: how long that task takes is what is wanted.
	const later = globalThis.setTimeout.bind(globalThis);
	const timed = (work: () => void) => () => {
		const began = performance.now();
		handedIn = false;
		work();
		if (handedIn) recording = performance.now() - began;
	};
	Object.assign(globalThis, { setTimeout: (work: () => void, after?: number) => later(timed(work), after) });
	const turn = (): Promise<void> => new Promise((done) => later(done));
	const question = (): Element => document.querySelector('[data-bench=now]') as Element;
	const button = (kind: string): HTMLButtonElement | null =>
		question().querySelector(`.actions button${kind}`);
	const judged = (): boolean => question().querySelector('.outcome') !== null;

	async function until(there: () => unknown): Promise<void> {
		for (let n = 0; !there(); n += 1) {
			if (n > 5000) throw new Error('The question does not answer.');
			await turn();
		}
	}

	/** Drawing follows in a microtask, so it is no part of what the press itself takes. */
	async function answerOnce(n: number): Promise<Pick<Cost, 'score' | 'record'>> {
		if (judged()) button('[type=button]')?.click();
		await until(() => button(':not([type=button])'));
		const inputs = [...question().querySelectorAll('input')];
		inputs[n % inputs.length]?.click();
		await turn();
		recording = null;
		const began = performance.now();
		button(':not([type=button])')?.click();
		const score = performance.now() - began;
		await until(() => recording !== null && judged());
		return { score, record: recording ?? 0 };
	}

	function lookAway(): number {
		const show = (state: string): void => {
			Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
			document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
		};
		const began = performance.now();
		show('hidden');
		const took = performance.now() - began;
		show('visible');
		return took;
	}

	window.answerOver = async ({ times, flushEvery }) => {
		const costs: Cost[] = [];
		for (let n = 0; n < times; n += 1) {
			const cost = await answerOnce(n);
			const due = flushEvery > 0 && (n + 1) % flushEvery === 0;
			costs.push({ ...cost, flush: due ? lookAway() : 0 });
		}
		return costs;
	};
}

/** Marks the first question with one choice on this page and makes ready to answer it. False when there is none. */
export async function takeUp(frame: Frame): Promise<boolean> {
	const question = frame.locator('[data-question]:has(input[type=radio])').first();
	if ((await question.count()) === 0) return false;
	await question.evaluate((element) => element.setAttribute('data-bench', 'now'));
	await frame.evaluate(makeHands);
	return true;
}

export const answerOver = (frame: Frame, task: Task): Promise<Cost[]> =>
	frame.evaluate((asked) => window.answerOver?.(asked) ?? Promise.reject(new Error('no hands')), task);
