import { describe, expect, test } from 'vitest';
import type { SlotTable } from '../lib/course/course.schema.ts';
import { changesSince, changeWords } from './changes.ts';
import { fingerprint } from './fingerprint.ts';

const question = (id: string, key: string, words?: string) => ({
	id,
	key,
	parts: [],
	targets: null,
	...(words ? { words } : {})
});
const released = (questions: Record<string, { key: string; words?: string; gone?: true }>): SlotTable => ({
	format: 1,
	version: '1.2.0',
	lessons: {},
	scenarios: {},
	questions: Object.fromEntries(
		Object.entries(questions).map(([id, one], slot) => [id, { slot, parts: {}, ...one }])
	)
});

describe('a course against its last release', () => {
	const before = released({
		same: { key: 'truefalse answer=true', words: 'a' },
		other_words: { key: 'truefalse answer=true', words: 'a' },
		other_key: { key: 'truefalse answer=true', words: 'a' },
		gone: { key: 'truefalse answer=true', words: 'a' },
		gone_before: { key: 'truefalse answer=true', gone: true },
		from_before: { key: 'truefalse answer=true' }
	});
	const now = {
		lessons: [],
		scenarios: [],
		questions: [
			question('same', 'truefalse answer=true', 'a'),
			question('other_words', 'truefalse answer=true', 'b'),
			question('other_key', 'truefalse answer=false', 'a'),
			question('from_before', 'truefalse answer=true', 'b'),
			question('fresh', 'truefalse answer=true', 'a')
		]
	};

	test('says of every question whether it is kept, reworded, changed, removed or new', () => {
		const changes = changesSince(before, now);
		expect(changes).toEqual({
			kept: ['same', 'from_before'],
			reworded: ['other_words'],
			'key changed': ['other_key'],
			removed: ['gone'],
			new: ['fresh']
		});
		expect(changeWords('1.2.0', changes as NonNullable<typeof changes>)).toEqual([
			'Questions since 1.2.0: 2 kept · 1 reworded · 1 key changed · 1 removed · 1 new',
			'  reworded: other_words',
			'  key changed: other_key',
			'  removed: gone',
			'  new: fresh'
		]);
	});

	test('says nothing before the first release', () => {
		expect(changesSince(null, now)).toBeNull();
	});

	test('a fingerprint follows the words', () => {
		expect(fingerprint({ stem: 'a' })).toBe(fingerprint({ stem: 'a' }));
		expect(fingerprint({ stem: 'a' })).not.toBe(fingerprint({ stem: 'b' }));
	});
});
