/** Looking into a statement: verb, result, context. Nothing of it is trusted to have a shape. */
import { asObject, type Json } from './record.ts';

export const verbs = {
	launched: 'http://adlnet.gov/expapi/verbs/launched',
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	passed: 'http://adlnet.gov/expapi/verbs/passed',
	failed: 'http://adlnet.gov/expapi/verbs/failed',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated',
	abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
	waived: 'https://w3id.org/xapi/adl/verbs/waived',
	satisfied: 'https://w3id.org/xapi/adl/verbs/satisfied'
} as const;
export type DefinedVerb = keyof typeof verbs;

/** Verbs only the LMS may use (9.3). */
export const ofLms: readonly DefinedVerb[] = ['launched', 'abandoned', 'waived', 'satisfied'];

const prefix = 'https://w3id.org/xapi/cmi5/context/';
export const categories = { cmi5: `${prefix}categories/cmi5`, moveOn: `${prefix}categories/moveon` };
export const extensions = {
	session: `${prefix}extensions/sessionid`,
	mastery: `${prefix}extensions/masteryscore`,
	launchMode: `${prefix}extensions/launchmode`,
	launchUrl: `${prefix}extensions/launchurl`,
	moveOn: `${prefix}extensions/moveon`,
	launchParameters: `${prefix}extensions/launchparameters`
};

const ids = Object.entries(verbs) as [DefinedVerb, string][];

export const verbId = (statement: Json): unknown => asObject(statement['verb'])?.['id'];

/** The verb in a word when cmi5 defines it; the last part of its id else. */
export function verbName(statement: Json): string {
	const id = verbId(statement);
	return ids.find(([, one]) => one === id)?.[0] ?? String(id).split('/').at(-1) ?? '';
}

export const resultOf = (statement: Json): Json => asObject(statement['result']) ?? {};
export const scoreOf = (statement: Json): Json | null => asObject(resultOf(statement)['score']);
export const contextOf = (statement: Json): Json | null => asObject(statement['context']);

export function extensionOf(statement: Json, name: string): unknown {
	return asObject(contextOf(statement)?.['extensions'])?.[name];
}

/** Activities in one list of the context; a single one may stand without a list. */
export function activities(context: Json | null, list: string): Json[] {
	const found = asObject(context?.['contextActivities'])?.[list];
	const all: unknown[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
	return all.map(asObject).filter((one) => one !== null);
}

export const hasCategory = (statement: Json, id: string): boolean =>
	activities(contextOf(statement), 'category').some((one) => one['id'] === id);

/** "cmi5 defined": with the category; all others are "cmi5 allowed" (7.1.3, 9.6.2.1). */
export const isDefined = (statement: Json): boolean => hasCategory(statement, categories.cmi5);

/** The verb of a defined statement; `null` for all others. */
export function definedVerb(statement: Json): DefinedVerb | null {
	if (!isDefined(statement)) return null;
	const id = verbId(statement);
	return ids.find(([, one]) => one === id)?.[0] ?? null;
}
