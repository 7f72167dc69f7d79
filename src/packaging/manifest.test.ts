import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifest, packageId } from './manifest.ts';
import { loadSchemas } from './schemas.ts';
import type { ScormEdition } from './standards.ts';
import { validateManifest } from './validate.ts';
import { identifier, lmsTitle } from './xml.ts';

const editions: ScormEdition[] = ['scorm12', 'scorm2004-3', 'scorm2004-4'];
const facts = { id: 'sample-nl', version: '1.0.0', title: 'Stalking', files: ['app.js', 'index.html'] };

const validate = (edition: ScormEdition, title: string) =>
	validateManifest(edition, manifest(edition, { ...facts, title }), loadSchemas('.', edition));

describe.each(editions)('the manifest of %s', (edition) => {
	it('is valid for any title an author can think of', { timeout: 60_000 }, async () => {
		const odd = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 150 }),
			fc.constantFrom('&', '"<>\'', ']]>', '😀👩‍👩‍👧 x', 'a – b', '\u0000\u0008', '<!--', 'é\ud800', '   ')
		);
		await fc.assert(
			fc.asyncProperty(odd, async (title) => {
				const short = lmsTitle(title, 'fallback');
				expect([...short].length).toBeLessThanOrEqual(100);
				expect(await validate(edition, short)).toEqual([]);
			}),
			{ numRuns: 12, seed: 7 }
		);
	});

	it('is refused by its schema when an element is not known there', async () => {
		const broken = manifest(edition, facts).replace('<metadata>', '<metadata><surprise/>');
		expect(await validateManifest(edition, broken, loadSchemas('.', edition))).not.toEqual([]);
	});

	it('is refused by its schema when it is neither a course nor a file', async () => {
		const broken = manifest(edition, facts).replace('="sco"', '="sko"');
		expect(await validateManifest(edition, broken, loadSchemas('.', edition))).not.toEqual([]);
	});

	it('lists the launch file under the same name as the resource', () => {
		const text = manifest(edition, facts);
		expect(text).toContain('href="index.html">');
		expect(text).toContain('<file href="index.html"/>');
	});

	it('leaves judging to the course', () => {
		expect(manifest(edition, facts)).not.toMatch(/mastery|passing|threshold|prerequisites|minNormalized/i);
	});
});

describe('identity', () => {
	it('is the same for every version and build of a course, language set and standard', () => {
		expect(packageId('stalking', ['nl', 'en'], 'scorm2004-4')).toBe('stalking-nl_en-scorm2004-4');
	});

	it('is a name XML takes, whatever it is made of', () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { minLength: 1 }), (parts) => {
				expect(identifier(...parts)).toMatch(/^[A-Za-z_][A-Za-z0-9_-]*$/);
			})
		);
	});
});

describe('a title in an LMS', () => {
	it('has no pictographs, one line and a name even when nothing is left of it', () => {
		expect(lmsTitle('Stalking 😀 herkennen\n– deel 1', 'x')).toBe('Stalking herkennen – deel 1');
		expect(lmsTitle('👩‍👩‍👧', 'Cursus')).toBe('Cursus');
		expect(lmsTitle('é', 'x')).toBe('é');
	});
});
