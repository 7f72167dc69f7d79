import { describe, expect, it } from 'vitest';
import { sampleCourse } from '../../tests/packaging/sample.ts';
import { coverHtml, wordsFor } from './cover.ts';
import { tagsOf } from './markup.ts';

const course = (change: object = {}) => {
	const index = sampleCourse().editions['nl']?.index;
	if (!index) throw new Error('the sample course lost its Dutch');
	return { ...index, ...change };
};

describe('the cover', () => {
	it('says what it is, for whom and how long, before any script has come', () => {
		const html = coverHtml(course());
		expect(html).toContain('<h1 class="cover-title">Voorbeeld &amp; meer</h1>');
		expect(html).toContain('Voor wie: Voor testers');
		expect(html).toContain('Ongeveer 12 minuten');
		expect(html).toMatch(/<p>(<[^>]+>)*Niets zwaars\.(<[^>]+>)*<\/p>/);
		expect(html).toContain('De cursus wordt geladen…');
	});

	it('names the oldest browsers that work and what to do when nothing happens', () => {
		const html = coverHtml(course());
		expect(html).toMatch(
			/<div class="cover-late" hidden>.*Chrome en Edge vanaf versie 109, Firefox vanaf 115 en Safari vanaf 16\.4/s
		);
		expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/s);
	});

	it('needs no inline style or script, and can not be broken out of by a title', () => {
		const html = coverHtml(
			course({ title: '</main><script>alert(1)</script>', audience: '"><img src=x onerror=y>' })
		);
		const tags = tagsOf(html);
		expect(tags.map((tag) => tag.name)).not.toContain('script');
		expect(tags.map((tag) => tag.name)).not.toContain('img');
		expect(tags.every((tag) => !tag.attributes.has('style'))).toBe(true);
	});

	it('speaks English where a language has no words for it yet', () => {
		expect(wordsFor('fr')).toBe(wordsFor('en'));
	});
});
