import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition, PartCode } from '../course/edition.ts';
import { Packs } from './packs.svelte.ts';
import { Parts } from './parts.ts';

const edition = (parts: string[]): Edition => ({
	build: 'b1',
	name: 'x',
	kind: 'web',
	tracking: null,
	neutral: false,
	courses: [],
	parts
});

/** Makes the parts of a page that holds these already. */
function hold(parts: Record<string, PartCode>, build = 'b1'): void {
	new Parts(new Packs(edition(Object.keys(parts))));
	for (const [name, data] of Object.entries(parts))
		globalThis.coursePacks?.push({ build, id: `part/${name}`, data });
}

const bring = (path: string) => globalThis.coursePart?.(path, { words: 'of the player' });

beforeEach(() => (globalThis.coursePacks = undefined));
afterEach(() => (globalThis.coursePart = undefined));

describe('parts of the player', () => {
	test('are run once, however often they are asked for', async () => {
		let runs = 0;
		hold({ pages: { needs: [], run: (exports) => (exports['About'] = ++runs) } });
		expect(await bring('../../late/pages.js')).toEqual({ About: 1 });
		expect(await bring('../../late/pages.js')).toBe(await bring('../late/pages.js'));
		expect(runs).toBe(1);
	});

	test('use what the player hands out, and the parts they need, which are run before', async () => {
		hold({
			pages: {
				needs: ['lists'],
				run: (exports, require) => {
					exports['got'] = [require('../app/immutable/bundle.x.js'), require('./lists.js')];
				}
			},
			lists: { needs: [], run: (exports) => (exports['list'] = true) }
		});
		expect(await bring('./late/pages.js')).toEqual({ got: [{ words: 'of the player' }, { list: true }] });
	});

	test('may bring in another part later, as any import()', async () => {
		hold({
			pages: { needs: [], run: (exports, require) => (exports['later'] = () => require('./forms.js')) },
			forms: { needs: [], run: (exports) => (exports['form'] = true) }
		});
		const { later } = (await bring('pages.js')) as { later: () => Promise<unknown> };
		expect(await later()).toEqual({ form: true });
	});

	test('that the edition does not have are refused', async () => {
		hold({});
		await expect(bring('late/gone.js')).rejects.toMatchObject({ pack: 'part/gone', reason: 'unknown' });
	});
});
