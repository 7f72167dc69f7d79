/** Hands that answer one question over and over in the frame, and a watch on what each answer costs. */
import type { Frame } from 'playwright';

/** The first and the last of what belongs together. */
export type Span = readonly [from: number, to: number];

/** What one answer cost, in ms on the clock. */
export interface Cost {
	/**
	 * From the handing in until it is scored, on the list and planned to be recorded. What the browser makes of a press before,
	 * and what is drawn behind it, is measured as feedback.
	 */
	score: number;
	/** The task after the paint: the record made, encoded, kept on the device and handed in. */
	record: number;
	/** Saving: the longest task of it; 0 when it was left for later. */
	flush: number;
	/** Of a task of saving by looking away what the tracker took: the calls to the LMS, the commit, the copy on the device. */
	call: number;
	/** What tasks that only count took, each right behind one of those: the first, the second and, when it was saved, the call. */
	counting: number;
	/** Numbers of the stamps around score, record and call. */
	stamps: Span[];
}

export interface Task {
	times: number;
	/**
	 * Save after every so many answers by looking at another tab for a moment; 0: never; `by itself`: after each the save
	 * is awaited that nobody asked for.
	 */
	flushEvery: number | 'by itself';
	/** How long a task that only counts takes at its best, ms; none when left out. */
	counting?: number;
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
	let longest = 0;
	let inTracker = 0;
	let away = false;
	/** How far is counted, and how long it took since the last answer. */
	let countTo = 0;
	let counting = 0;
	let stamps = 0;
	/** Stamps around the last answer: as it was scored, recorded, told. */
	let scoring: Span = [0, 0];
	let noting: Span = [0, 0];
	let telling: Span = [0, 0];

	/** Marks this moment in a trace, see `trace.ts`. */
	function stamp(): number {
		stamps += 1;
		console.timeStamp(`bench ${stamps}`);
		return stamps;
	}

	const hand = tracker.save.bind(tracker);
	tracker.save = (report, reason) => {
		handedIn = true;
		if (!away) return hand(report, reason);
		const began = performance.now();
		const from = stamp();
		hand(report, reason);
		telling = [from, stamp()];
		inTracker = performance.now() - began;
	};
	/** Does nothing but count: what it takes longer than at its best is the machine's doing. */
	function count(): number {
		const began = performance.now();
		let sum = 0;
		for (let n = 0; n < countTo; n += 1) sum = Math.imul(sum ^ n, 31);
		document.documentElement.dataset['bench'] = String(sum);
		const took = performance.now() - began;
		counting += took;
		return took;
	}

	function learnToCount(milliseconds: number): void {
		const best = (): number => Math.min(...Array.from({ length: 5 }, count));
		for (countTo = milliseconds > 0 ? 1000 : 0; countTo > 0 && best() < milliseconds;)
			countTo = Math.ceil(countTo * 1.2);
	}

	// What is handed in after the paint is handed in by a timer: how long that task takes is what is wanted.
	const later = globalThis.setTimeout.bind(globalThis);
	const timed = (work: () => void) => () => {
		const began = performance.now();
		const from = stamp();
		handedIn = false;
		work();
		const took = performance.now() - began;
		if (handedIn) {
			noting = [from, stamp()];
			recording = took;
			count();
		} else longest = Math.max(longest, took);
	};
	Object.assign(globalThis, { setTimeout: (work: () => void, after?: number) => later(timed(work), after) });
	const turn = (): Promise<void> => new Promise((done) => later(done));
	/** Who looks away has seen the page first: no layout is left to be made then. */
	const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => later(done)));
	const question = (): Element => document.querySelector('[data-bench=now]') as Element;
	const button = (kind: string): HTMLButtonElement | null =>
		question().querySelector(`.actions button${kind}`);
	const judged = (): boolean => question().querySelector('.outcome') !== null;

	async function until(there: () => unknown, turns = 5000): Promise<void> {
		for (let n = 0; !there(); n += 1) {
			if (n > turns) throw new Error('The question does not answer.');
			await turn();
		}
	}

	// What was answered is planned to be recorded after the next frame: when that is asked for, it has been scored.
	const inFrame = globalThis.requestAnimationFrame.bind(globalThis);
	let asked: (() => void) | null = null;
	Object.assign(globalThis, {
		requestAnimationFrame(work: FrameRequestCallback) {
			asked?.();
			asked = null;
			return inFrame(work);
		}
	});

	function handIn(): Promise<number> {
		const form = question().querySelector('form') as HTMLFormElement;
		const event = new SubmitEvent('submit', { bubbles: true, cancelable: true });
		return new Promise((done) => {
			const began = performance.now();
			const from = stamp();
			asked = () => {
				const took = performance.now() - began;
				scoring = [from, stamp()];
				count();
				done(took);
			};
			form.dispatchEvent(event);
		});
	}

	async function answerOnce(n: number): Promise<Pick<Cost, 'score' | 'record'>> {
		if (judged()) button('[type=button]')?.click();
		await until(() => button(':not([type=button])'));
		const inputs = [...question().querySelectorAll('input')];
		inputs[n % inputs.length]?.click();
		await turn();
		// Letting go of what has the focus is part of drawing.
		(document.activeElement as HTMLElement | null)?.blur();
		await turn();
		recording = null;
		const score = await handIn();
		await until(() => recording !== null && judged());
		return { score, record: recording ?? 0 };
	}

	function lookAway(): Pick<Cost, 'flush' | 'call'> {
		const show = (state: string): void => {
			Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
			document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
		};
		const began = performance.now();
		away = true;
		show('hidden');
		away = false;
		const flush = performance.now() - began;
		count();
		show('visible');
		return { flush, call: inTracker };
	}

	/** The longest task until the LMS has been asked to store, by no hand of ours. */
	async function letItSave(): Promise<number> {
		const { commits } = tracker?.diagnostics() ?? { commits: 0 };
		longest = 0;
		await until(() => (tracker?.diagnostics().commits ?? 0) > commits, 50_000);
		return longest;
	}

	async function save(n: number, flushEvery: Task['flushEvery']): Promise<Partial<Cost>> {
		if (flushEvery === 'by itself') return { flush: await letItSave() };
		if (flushEvery === 0 || (n + 1) % flushEvery > 0) return {};
		await drawn();
		return lookAway();
	}

	window.answerOver = async ({ times, flushEvery, counting: milliseconds = 0 }) => {
		learnToCount(milliseconds);
		const costs: Cost[] = [];
		for (let n = 0; n < times; n += 1) {
			counting = 0;
			scoring = noting = telling = [0, 0];
			const cost = { flush: 0, call: 0, ...(await answerOnce(n)), ...(await save(n, flushEvery)) };
			costs.push({ ...cost, counting, stamps: [scoring, noting, telling] });
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
