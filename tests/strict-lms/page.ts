/**
 * The strict LMS as a page: a classic script that puts the API where the content should find it and keeps the record,
 * which survives the closing of the content in whatever way: it lives in this window, and a copy in local storage.
 */
import { betweenPath, contentPath, inPopup, optionsKey, type PageOptions } from './page-options.ts';
import { emptyRecord, launch, specOf, type StrictApi } from './runtime.ts';
import { lineOf } from './transport.ts';
import type { Attempt, StrictOptions, StrictRecord } from './types.ts';

export interface StrictPage {
	options: PageOptions;
	/** What is stored, and every call; of all launches of this learner. */
	readonly record: StrictRecord;
	/** The record of any learner as it is stored now; another window may have written it. */
	storedOf(learner: string): StrictRecord;
	/** What was stored of a learner before the first launch that is looked at. */
	enter(learner: string, attempts: Attempt[]): void;
	/** Calls to the API of the other standard, which should get none. */
	readonly other: StrictRecord;
	/** A new launch: the session is made and the content opened. `change` holds from now on. */
	open(change?: Partial<PageOptions>): void;
	/** Takes the frame out of the page, as an LMS does when the learner closes its player. */
	removeFrame(): void;
	/** The content's frame or window goes to another page. */
	navigate(address: string): void;
	/** A real close of the popup. */
	closeWindow(): void;
	/** Forgets this learner. */
	forget(): void;
}

declare global {
	var strictLms: StrictPage;
}

const isTop = document.currentScript?.dataset['place'] === 'top';
const { origin, search } = location;
const given = isTop ? localStorage.getItem(optionsKey) : new URLSearchParams(search).get(optionsKey);
const options = JSON.parse(given ?? '{"standard":"scorm12","place":"frame"}') as PageOptions;
options.learnerId ??= options.learner ?? 'learner_1';
const keyOf = (learner: string): string => `strict-lms:${learner}`;
const storedOf = (learner: string): StrictRecord =>
	(JSON.parse(localStorage.getItem(keyOf(learner)) ?? 'null') as StrictRecord | null) ?? emptyRecord();
const key = keyOf(options.learner ?? 'learner_1');
const record = storedOf(options.learner ?? 'learner_1');
const other = emptyRecord();
let content: Window | null = null;

const line = lineOf(options);
if (line) record.attempts = line.load();

function keep(): void {
	localStorage.setItem(key, JSON.stringify(record));
	line?.store(record.attempts);
}

/** The API, keeping a copy of the record whenever something was stored. */
function keeping(api: StrictApi): StrictApi {
	const { methods } = specOf(options.standard);
	for (const method of [methods.initialize, methods.commit, methods.terminate]) {
		const run = api[method];
		api[method] = (...args) => {
			const answer = run?.(...args);
			keep();
			return answer;
		};
	}
	return api;
}

function install(): void {
	const holder = globalThis as unknown as Record<string, unknown>;
	const put = (standard: StrictOptions['standard'], api: StrictApi): void => {
		const { object } = specOf(standard);
		holder[object] = undefined;
		if (options.late) setTimeout(() => (holder[object] = api), options.late);
		else holder[object] = api;
	};
	put(options.standard, keeping(launch(record, options, line?.intercept)));
	if (options.both) {
		const standard = options.standard === 'scorm12' ? 'scorm2004-4' : 'scorm12';
		put(standard, launch(other, { standard }));
	}
}

const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');

function openFrame(address: string): void {
	frame()?.remove();
	const made = document.createElement('iframe');
	made.src = address;
	made.id = 'content';
	made.name = 'content';
	document.body.append(made);
	content = made.contentWindow;
}

/** An empty frame opens the content: the API is in the parent of the opener. */
function openFromFrame(): void {
	const made = document.createElement('iframe');
	document.body.append(made);
	const view = made.contentWindow as (Window & typeof globalThis) | null;
	const address = new URL(contentPath, origin).href;
	content = view ? (new view.Function('to', "return open(to, 'content', 'popup')")(address) as Window) : null;
}

function openContent(): void {
	if (options.place === 'frame') openFrame(contentPath);
	else if (options.place === 'deep') openFrame(betweenPath);
	else if (options.place === 'foreign') {
		// The other origin is the same server under its other name.
		openFrame(`${origin.replace('127.0.0.1', 'localhost')}${betweenPath}?${encodeURIComponent(origin)}`);
	} else if (options.place === 'opener-parent') openFromFrame();
	else if (inPopup.includes(options.place)) {
		const address = options.place === 'top-opener' ? betweenPath : contentPath;
		content = window.open(address, 'content', 'popup,width=800,height=600');
	}
}

globalThis.strictLms = {
	options,
	record,
	storedOf,
	enter: (learner, attempts) =>
		localStorage.setItem(keyOf(learner), JSON.stringify({ ...emptyRecord(), attempts })),
	other,
	open(change = {}) {
		Object.assign(options, change);
		install();
		openContent();
	},
	removeFrame: () => frame()?.remove(),
	navigate(address) {
		if (content) content.location.href = address;
	},
	closeWindow: () => content?.close(),
	forget: () => localStorage.removeItem(key)
};

if (isTop) install();
else if (!options.closed) addEventListener('DOMContentLoaded', () => globalThis.strictLms.open());
