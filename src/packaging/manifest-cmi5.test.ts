import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseIndexes } from './edition.ts';
import { sampleRequest } from '../../tests/packaging/sample.ts';
import { auIri, courseIri, manifestCmi5, moveOn, type Cmi5Facts } from './manifest-cmi5.ts';
import { cmi5Schema } from './schemas.ts';
import { validateCmi5 } from './validate.ts';
import type { CourseIndex } from '../lib/course/types.ts';

function facts(change: Partial<CourseIndex> = {}, more: Partial<Cmi5Facts> = {}): Cmi5Facts {
	const [course] = courseIndexes(sampleRequest());
	if (!course) throw new Error('the sample has a course');
	return { packageId: 'sample-nl-cmi5', courses: [{ ...course, ...change }], neutral: false, ...more };
}

const validate = (text: string) => validateCmi5(text, cmi5Schema('.'));
const unitOf = (text: string): string => /<au\b[^>]*>/.exec(text)?.[0] ?? '';

describe('cmi5.xml', () => {
	it('13.2.0.0-1: is valid for any title an author can think of', { timeout: 60_000 }, async () => {
		const odd = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 150 }),
			fc.constantFrom('&', '"<>\'', ']]>', '😀👩‍👩‍👧 x', '\u0000\u0008', '<!--', 'é\ud800', '   ')
		);
		await fc.assert(
			fc.asyncProperty(odd, async (title) => {
				expect(await validate(manifestCmi5(facts({ title, neutralTitle: title })))).toEqual([]);
			}),
			{ numRuns: 12, seed: 7 }
		);
	});

	it.each([
		['an element it does not know', '<course ', '<surprise/><course '],
		['a moveOn that does not exist', 'moveOn="CompletedAndPassed"', 'moveOn="Nonsense"'],
		['a mark in percents', 'masteryScore="0.7"', 'masteryScore="70"'],
		['a unit without an address', '<url>index.html</url>', '']
	])('is refused by its schema with %s', async (_, from, to) => {
		const text = manifestCmi5(facts());
		expect(text).toContain(from);
		expect(await validate(text.replace(from, to))).not.toEqual([]);
	});

	it.each([
		[{ lessons: 'finished', exam: 'passed' }, 'CompletedAndPassed'],
		[{ lessons: 'none', exam: 'passed' }, 'Passed'],
		[{ lessons: 'finished', exam: 'none' }, 'Completed'],
		[{ lessons: 'none', exam: 'none' }, 'Completed']
	] as const)('asks what the course asks: %j is %s, and never nothing', (completion, wanted) => {
		const { courses } = facts({ completion });
		expect(moveOn(courses[0])).toBe(wanted);
		expect(unitOf(manifestCmi5(facts({ completion })))).toContain(`moveOn="${wanted}"`);
	});

	it('has the pass mark of the exam, and none without an exam', () => {
		expect(unitOf(manifestCmi5(facts()))).toContain('masteryScore="0.7"');
		const none = unitOf(manifestCmi5(facts({ exam: null })));
		expect(none).not.toContain('masteryScore');
		expect(none).toContain('moveOn="Completed"');
	});

	it('3.0.0.0-1, A5.9: has full IRIs that are the same in every build, and others for another package', () => {
		expect(courseIri('sample-nl-cmi5')).toMatch(
			/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
		);
		expect(manifestCmi5(facts({ version: '9.9.9', title: 'Anders' }))).toContain(
			`id="${auIri('sample-nl-cmi5')}"`
		);
		expect(auIri('sample-en-cmi5')).not.toBe(auIri('sample-nl-cmi5'));
		expect(auIri('sample-nl-cmi5')).not.toBe(courseIri('sample-nl-cmi5'));
	});

	it('gives nothing away when a neutral title is asked for', () => {
		const text = manifestCmi5(facts({}, { neutral: true }));
		expect(text).toContain('Cursus');
		expect(text).not.toMatch(/Voorbeeld|kleine cursus|objective/);
	});
});
