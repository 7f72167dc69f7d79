/** What is written beside a package about its accessibility; the report and the statement are made of it alone. */
import type { Outcome, Place, Verdict } from './tally.ts';

export interface A11yData {
	format: 1;
	/** Day of the walk, `YYYY-MM-DD`. */
	day: string;
	/** The file this is about: nothing here is true of a file with another checksum. */
	package: { file: string; sha256: string; bytes: number; name: string; standard: string };
	course: {
		title: string;
		version: string;
		/** The language that was walked. */
		language: string;
		/** Other languages in the package; not walked. */
		others: string[];
		/** Mail address for mistakes. */
		reportTo: string | null;
	};
	tools: { browser: string; axe: string };
	/** Every part was walked to its end. */
	whole: boolean;
	/** Parts in which the walk itself broke off, with the place it had come to and why; the others were walked on. */
	broken: { part: string; place: string; why: string }[];
	/** Pages and states, by name. */
	places: string[];
	/** In the order of WCAG. */
	verdicts: Verdict[];
	/** Findings about settings of the device: forced colours, reduced motion. */
	preferences: Place[];
	/** What axe advises and no criterion asks for; fails nothing. */
	advice: Place[];
}

/** How many criteria came out so. */
export const countOf = ({ verdicts }: A11yData, outcome: Outcome): number =>
	verdicts.filter((one) => one.outcome === outcome).length;

/** Nothing failed, and no part broke off. Not: everything holds. */
export const nothingFailed = (data: A11yData): boolean =>
	countOf(data, 'failed') === 0 && data.preferences.length === 0 && data.broken.length === 0;
