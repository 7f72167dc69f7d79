/** The browser a program of ours prints with. */
import { foundChromium } from '../../cli/chromium.ts';
import { Refusal } from './run.ts';

/** Its path; `null` where there is none. A `CHROMIUM_PATH` that names nothing is a mistake in what was typed. */
export function printingBrowser(): string | null {
	try {
		return foundChromium();
	} catch (error) {
		throw new Refusal(error instanceof Error ? error.message : String(error));
	}
}
