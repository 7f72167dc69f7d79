import { beforeEach, describe, expect, test, vi } from 'vitest';
import { packId, type Edition } from '../course/edition.ts';
import type { CourseIndex } from '../course/types.ts';
import { Packs } from './packs.svelte.ts';

const course = {
	language: 'nl',
	lessons: [{ id: 'a' }, { id: 'b' }],
	scenarios: [],
	exam: null,
	handouts: []
} as unknown as CourseIndex;
const edition: Edition = {
	build: 'b1',
	name: 'x',
	kind: 'web',
	tracking: null,
	neutral: false,
	courses: [course],
	parts: ['lessons', 'pages']
};

/** What a script element on its way can be told. */
interface Script {
	src: string;
	onload?: () => void;
	onerror?: () => void;
	remove(): void;
}
let asked: Script[] = [];
const [part, first, second] = [packId.part('lessons'), packId.lesson('nl', 'a'), packId.lesson('nl', 'b')];

/** The file that was asked for last comes, with these packs in it. */
function come(...packs: { id: string; build?: string }[]): void {
	for (const { id, build = 'b1' } of packs) globalThis.coursePacks?.push({ build, id, data: id });
	asked.at(-1)?.onload?.();
}

beforeEach(() => {
	asked = [];
	vi.stubGlobal('document', {
		createElement: () => ({ src: '', remove: () => undefined }),
		head: { append: (script: Script) => asked.push(script) }
	});
	vi.stubGlobal('coursePacks', undefined);
});

describe('packs', () => {
	test('that share a file are fetched once', async () => {
		const packs = new Packs(edition);
		const both = Promise.all([packs.load(part), packs.load(first)]);
		expect(asked.map(({ src }) => src)).toEqual(['lesson-nl-a.b1.js']);
		come({ id: part }, { id: first });
		await both;
		expect([packs.get(part), packs.get(first)]).toEqual([part, first]);
		await packs.load(first);
		expect(asked).toHaveLength(1);
	});

	test('are each judged by itself when a file of another build holds one of them', async () => {
		const packs = new Packs(edition);
		const [drawn, read] = [packs.load(part), packs.load(first)];
		come({ id: part, build: 'b0' }, { id: first });
		await expect(drawn).rejects.toMatchObject({ pack: part, reason: 'stale' });
		await expect(read).resolves.toBeUndefined();
		expect(packs.stale).toBe(true);
	});

	test('that did not come are asked for anew the next time', async () => {
		const packs = new Packs(edition);
		const lost = packs.load(second);
		asked.at(-1)?.onerror?.();
		await expect(lost).rejects.toMatchObject({ pack: second, reason: 'unreachable' });
		const again = packs.load(second);
		expect(asked.map(({ src }) => src)).toEqual(['lesson-nl-b.b1.js', 'lesson-nl-b.b1.js']);
		come({ id: second });
		await again;
		expect(packs.get(second)).toBe(second);
	});

	test('that the edition does not have are refused', async () => {
		await expect(new Packs(edition).load('lesson/nl/c')).rejects.toMatchObject({ reason: 'unknown' });
	});
});
