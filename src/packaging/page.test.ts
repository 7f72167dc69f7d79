import { runInNewContext, Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPacks, packScript } from './pack-file.ts';
import { inlineScript, inlineStyle } from './page.ts';

const inside = (element: string): string => element.replace(/^<\w+>/, '').replace(/<\/\w+>$/, '');

describe('a script inside a page', () => {
	it('can not end early or swallow the page, and still means the same', () => {
		const code = "var a = ['</script>', '<!--', '<script>', `</SCRIPT`, /<\\/script/.source];";
		const safe = inside(inlineScript(code));
		expect(safe).not.toMatch(/<\/script|<script|<!--/i);
		expect(runInNewContext(`${safe} a.join()`)).toBe(runInNewContext(`${code} a.join()`));
	});

	it('carries any data unchanged', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.constantFrom('</script>', '<!--', '\u2028', "'"),
				(a, b) => {
					const script = packScript({ build: 'x', id: 'lesson/nl/a', data: { text: a + b + a } });
					const safe = inside(inlineScript(script));
					expect(safe).toBe(script);
					expect(script).not.toMatch(/<|\u2028|\u2029/);
					expect(() => new Script(script)).not.toThrow();
					expect(readPacks(script)[0]?.data).toEqual({ text: a + b + a });
				}
			)
		);
	});
});

describe('a style inside a page', () => {
	it('can not end early', () => {
		expect(inside(inlineStyle("a::after{content:'</style>'}"))).not.toMatch(/<\/style/i);
	});
});
