import type { TrackingOptions } from '../tracker.ts';

/** What the packager fixes for a cmi5 package beside the rest. */
export interface Cmi5Options extends TrackingOptions {
	/** Id of the assignable unit in `cmi5.xml`; questions and objectives are named below it. */
	au: string;
	/** Language the questions are told in; `und` when a package has several. */
	language: string;
}

/** Names of things inside the unit, alike in the manifest and in statements. */
export const questionIri = (au: string, id: string): string => `${au}#question/${id}`;
export const objectiveIri = (au: string, id: string): string => `${au}#objective/${id}`;
