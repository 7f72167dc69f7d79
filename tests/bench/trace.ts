/**
 * What the page's own thread works, without what it waits for: processor time (the thread clock of Chromium's traces, `tts`).
 * On a machine with few cores the browser's other threads, which paint and compile, stop the page for 2 to 3 ms at a time.
 */
import type { Browser, Page } from 'playwright';
import type { Span } from './hands.ts';

/** A `console.timeStamp` as it stands in a trace; microseconds of the thread's own time. */
interface Stamp {
	name: string;
	tts?: number;
	args: { data?: { name?: string } };
}

/** Milliseconds of processor time from one numbered stamp to another. Throws when the trace has not got them. */
export type Between = (span: Span) => number;

/** Reads the stamps `bench <number>` of a trace. */
export function readStamps(trace: string): Between {
	const { traceEvents } = JSON.parse(trace) as { traceEvents: Stamp[] };
	const at = new Map<number, number>();
	for (const { name, args, tts } of traceEvents) {
		const [, number] = /^bench (\d+)$/.exec((name === 'TimeStamp' && args.data?.name) || '') ?? [];
		if (number !== undefined && tts !== undefined) at.set(Number(number), tts);
	}
	return ([from, to]) => {
		const [began, ended] = [at.get(from), at.get(to)];
		if (began === undefined || ended === undefined || from >= to)
			throw new Error(`The trace has no time from stamp ${from} to ${to}.`);
		return (ended - began) / 1000;
	};
}

/** Does `work` with the page's stamps noted. */
export async function traced<T>(browser: Browser, page: Page, work: () => Promise<T>): Promise<[T, Between]> {
	await browser.startTracing(page, { categories: ['devtools.timeline'] });
	const done = await work();
	return [done, readStamps((await browser.stopTracing()).toString())];
}
