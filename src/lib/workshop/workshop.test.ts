import { describe, expect, test } from 'vitest';
import { course, data, plan, stage, start } from '../../../tests/workshop/course.ts';
import { nl } from '../text/workshop/nl.ts';
import { after, type Deed } from './deeds.ts';
import { pressOf } from './keys.ts';
import { openLink, type Message, type Ways } from './link.ts';
import { prepare } from './live.ts';
import { materialPages, pagesOf, withoutSources } from './paging.ts';
import { summaryOf } from './summary.ts';
import { material } from '../../../tests/questions.ts';

/** Windows that share a channel, as files on one disk do. */
function windows(): (apart?: boolean) => Ways {
	const listeners = new Set<(event: { data: unknown }) => void>();
	let id = 0;
	return (apart = false) => ({
		channel: () =>
			apart
				? null
				: ({
						postMessage: (data: unknown) => listeners.forEach((one) => one({ data: structuredClone(data) })),
						addEventListener: (_: string, heard: (event: { data: unknown }) => void) => listeners.add(heard),
						close: () => undefined
					} as never),
		other: () => null,
		listen: () => () => undefined,
		newId: () => `${++id}`
	});
}

const bye: Message = { say: 'bye', window: 'w' };

describe('two windows in step', () => {
	test('hear each other once, and not themselves', () => {
		const open = windows();
		const heard: string[] = [];
		const one = openLink('k', open(), () => heard.push('one'));
		openLink('k', open(), () => heard.push('two'));
		one.send(bye);
		expect(heard).toEqual(['two']);
	});

	test('never hear another workshop on the same disk, nor a stranger', () => {
		const open = windows();
		const heard: Message[] = [];
		openLink('k', open(), (message) => heard.push(message));
		openLink('other', open(), () => undefined).send(bye);
		const stranger = open().channel();
		for (const data of [null, 7, 'x', {}, { protocol: 'workshop/1', session: 'k' }])
			stranger?.postMessage(data);
		expect(heard).toEqual([]);
	});

	test('what comes over the channel and from window to window counts once', () => {
		const open = windows();
		const heard: Message[] = [];
		let straight: (data: unknown, source: unknown) => void = () => undefined;
		openLink('k', { ...open(), listen: (take) => ((straight = take), () => undefined) }, (one) =>
			heard.push(one)
		);
		const both = openLink(
			'k',
			{ ...open(), other: () => ({ postMessage: (data: unknown) => straight(data, null) }) as never },
			() => undefined
		);
		both.send(bye);
		expect(heard).toEqual([bye]);
	});
});

describe('keys', () => {
	const key = (name: string, more: object = {}) => ({
		key: name,
		ctrlKey: false,
		altKey: false,
		metaKey: false,
		...more
	});

	test('those of a pointer work everywhere, also while one types', () => {
		expect(pressOf(key('PageDown'), 'field')).toEqual({ key: 'next' });
		expect(pressOf(key('b'), 'page')).toEqual({ key: 'blank' });
		expect(pressOf(key('.'), 'button')).toEqual({ key: 'blank' });
	});

	test('letters and digits in a field are what is typed, and Enter on a button presses it', () => {
		for (const name of ['b', '7', '+', 'ArrowDown']) expect(pressOf(key(name), 'field')).toBeNull();
		expect(pressOf(key('Enter'), 'button')).toBeNull();
	});

	test('combinations and F5 stay with the browser', () => {
		for (const pressed of [key('b', { ctrlKey: true }), key('F5'), key('Tab'), key(' ')])
			expect(pressOf(pressed, 'page')).toBeNull();
	});
});

describe('text on a screen', () => {
	test('is cut between paragraphs, and nothing is lost', () => {
		const paragraphs = Array.from({ length: 9 }, (_, at) => `<p>${'woord '.repeat(20)}${at}</p>`);
		const pages = pagesOf(paragraphs.join('\n'), 300);
		expect(pages.length).toBeGreaterThan(3);
		expect(pages.join('\n')).toBe(paragraphs.join('\n'));
	});

	test('has no source buttons, which nobody in a room can press', () => {
		const html =
			'<p>Dat <button type="button" class="fact" data-fact="f_1" aria-label="Bron">bron</button>.</p>';
		expect(withoutSources(html)).toBe('<p>Dat.</p>');
	});

	test('material keeps its rows, and its head on the first screen', () => {
		const long = {
			...material(Array.from({ length: 8 }, (_, at) => `${'regel '.repeat(20)}${at}`)),
			head: [{ label: 'Van', value: 'A' }]
		};
		const pages = materialPages(long);
		expect(pages.flatMap(({ rows }) => rows)).toEqual(long.rows);
		expect(pages.map(({ head }) => head.length)).toEqual([1, ...pages.slice(1).map(() => 0)]);
	});
});

describe('the summary', () => {
	const deeds: Deed[] = [
		{ do: 'begin' },
		{ do: 'jump', to: 2 },
		{ do: 'next' },
		{ do: 'previous' },
		{ do: 'remark', step: 'stem', text: 'Veel gepraat' }
	];
	const live = deeds.reduce(
		(now, deed) => after(stage, now, deed, start),
		prepare(data, course, plan, start)
	);

	test('holds votes before and after, roads, and the own words of the trainer', () => {
		const counted = {
			...live,
			records: {
				stem: {
					beat: 0,
					votes: { first: { 0: 3, 1: 9 }, second: { 0: 11, 1: 1 } },
					chosen: [],
					collected: {},
					seed: 1,
					teams: null
				},
				casus: { beat: 0, votes: { way0: { 0: 2, 1: 8 } }, chosen: [1], collected: {}, seed: 1, teams: null }
			}
		};
		const text = summaryOf(course, counted, nl, '23 november 2026');
		expect(text).toContain('eerst 3, na het gesprek 11');
		expect(text).toContain('B. Keuze 1 (schadelijk)');
		expect(text).toContain('Einde: Slecht');
		expect(text).toContain('Opmerking: Veel gepraat');
		expect(text).not.toContain('GEHEIM');
	});

	test('says so when nothing was counted', () => {
		expect(summaryOf(course, { ...live, remarks: {} }, nl, 'vandaag')).toContain(
			'Er is niets geteld of opgeschreven.'
		);
	});
});
