/** What the LMS says at a launch: parameters of the address (8.1) and the document LMS.LaunchData (10.2). */
import type { Mode } from '../tracker.ts';

/** A JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>;

export function asObject(value: unknown): Json | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

export function parseObject(text: string): Json | null {
	try {
		return asObject(JSON.parse(text));
	} catch {
		return null;
	}
}

/** Only an address of the web is gone to: what the LMS sends must not run as a script. */
function webAddress(value: unknown): string {
	return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : '';
}

export interface Launched {
	/** Ends with a slash. */
	endpoint: string;
	fetch: string;
	actor: Json;
	/** Whose record it is, as the LMS names the account; never shown, sent apart or kept raw. */
	learner: string;
	registration: string;
	activityId: string;
}

const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** The launch, or the name of the first parameter that is missing or can't be read. Any order (8.1.0.0-7). */
export function readLaunch(address: string): Launched | string {
	const query = new URL(address).searchParams;
	const missing = names.find((name) => !query.get(name));
	if (missing) return missing;
	const read = (name: (typeof names)[number]): string => query.get(name) ?? '';
	const actor = parseObject(read('actor'));
	const account = asObject(actor?.['account']);
	if (!actor || !account) return 'actor';
	const lost = (['endpoint', 'fetch'] as const).find((name) => webAddress(read(name)) === '');
	if (lost) return lost;
	return {
		endpoint: read('endpoint').replace(/\/*$/, '/'),
		fetch: read('fetch'),
		actor,
		learner: [account['homePage'], account['name']].join('\n'),
		registration: read('registration'),
		activityId: read('activityId')
	};
}

export interface LaunchData {
	/** Goes into the context of every statement, unchanged (10.2.1). */
	template: Json;
	mode: Mode;
	/** 0–1; `null`: the LMS has no pass mark. */
	mastery: number | null;
	/** Where the window goes at the end; `''`: nowhere (10.2.6). */
	returnUrl: string;
}

const modes: Record<string, Mode> = { Browse: 'browse', Review: 'review' };

/** `null` when it is not there or has no context template: no statement can be made then. */
export function readLaunchData(text: string): LaunchData | null {
	const data = parseObject(text);
	const template = asObject(data?.['contextTemplate']);
	if (!data || !template) return null;
	const mastery = data['masteryScore'];
	return {
		template,
		mode: modes[String(data['launchMode'])] ?? 'normal',
		mastery: typeof mastery === 'number' && Number.isFinite(mastery) ? mastery : null,
		returnUrl: webAddress(data['returnURL'])
	};
}
