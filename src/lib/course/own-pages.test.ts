import { describe, expect, test } from 'vitest';
import { longestNote, ownAsText, parseOwn, withPage, writeOwn, type OwnPage } from './own-pages.ts';

const page = (href: string, more: Partial<OwnPage> = {}): OwnPage => ({
	href,
	title: `Titel van ${href}`,
	marked: true,
	note: '',
	...more
});

describe('bookmarks and notes', () => {
	test('come back as they were kept', () => {
		const pages = [page('#/lesson/a#h-b', { note: 'Let op “dit”\nen dat' }), page('#/scenario/c')];
		expect(parseOwn(writeOwn(pages))).toEqual(pages);
	});

	test('anything else that stands in storage is left out', () => {
		const strange = ['', 'x', '{}', 'null', '[1,null,{"href":"https://elders.nl","title":"x"}]'];
		for (const text of strange) expect(parseOwn(text)).toEqual([]);
		const mixed = JSON.stringify([{ href: '#/about', title: 'Goed', marked: 'ja', note: 5 }]);
		expect(parseOwn(mixed)).toEqual([{ href: '#/about', title: 'Goed', marked: false, note: '' }]);
	});

	test('the last change stands first, and a page without bookmark and note is gone', () => {
		const two = withPage([page('#/a')], page('#/b'));
		expect(two.map(({ href }) => href)).toEqual(['#/b', '#/a']);
		expect(withPage(two, page('#/a', { note: 'n' })).map(({ href }) => href)).toEqual(['#/a', '#/b']);
		expect(withPage(two, page('#/b', { marked: false, note: '  ' })).map(({ href }) => href)).toEqual([
			'#/a'
		]);
		expect(writeOwn([])).toBe('');
	});

	test('neither a note nor the list grows without end', () => {
		const [first] = withPage([], page('#/a', { note: 'x'.repeat(longestNote + 9) }));
		expect(first?.note).toHaveLength(longestNote);
		const many = Array.from({ length: 400 }, (_, n) => page(`#/${n}`)).reduce<OwnPage[]>(withPage, []);
		expect(many).toHaveLength(300);
		expect(many[0]?.href).toBe('#/399');
	});

	test('can be read as a text file', () => {
		expect(ownAsText([page('#/a', { note: 'een\ntwee' }), page('#/b')])).toBe(
			'Titel van #/a\r\neen\r\ntwee\r\n\r\nTitel van #/b\r\n\r\n'
		);
	});
});
