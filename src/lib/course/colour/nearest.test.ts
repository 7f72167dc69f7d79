import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseColours } from '../../../content/brands/tokens.ts';
import { keeps, lightnessStep, nearestThatKeeps } from './nearest.ts';
import { toHex, toOklch } from './oklch.ts';

const themes = courseColours();
const hexColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const lightnessOf = (hex: string): number => toOklch(hex).lightness;

test('a colour survives the way to lightness, chroma and hue and back', () => {
	fc.assert(
		fc.property(hexColour, (hex) => {
			expect(toHex(toOklch(hex))).toBe(hex);
		})
	);
});

test.each(['light', 'dark'] as const)(
	'in the %s theme the colour that is named passes, and is the nearest',
	(theme) => {
		const colours = themes[theme];
		fc.assert(
			fc.property(fc.constantFrom('accent', 'accent-deep', 'ink', 'on-accent'), hexColour, (name, hex) => {
				const near = nearestThatKeeps(name, hex, colours);
				if (near === null) return expect(keeps(name, hex, colours)).toBe(false);
				expect(keeps(name, near, colours)).toBe(true);
				// Nothing of the same hue that is clearly nearer passes.
				const { lightness, ...rest } = toOklch(hex);
				const far = Math.abs(lightnessOf(near) - lightness);
				for (let by = lightnessStep; by < far - 3 * lightnessStep; by += lightnessStep)
					for (const next of [lightness - by, lightness + by])
						if (next >= 0 && next <= 1)
							expect(keeps(name, toHex({ lightness: next, ...rest }), colours)).toBe(false);
			})
		);
	}
);

test('a yellow that can’t be read on paper becomes a dark one, and not black', () => {
	const near = nearestThatKeeps('accent', '#ffd500', { ...themes.light, 'on-accent': '#ffffff' });
	expect(near).not.toBeNull();
	const { lightness, hue } = toOklch(near ?? '');
	expect(lightness).toBeGreaterThan(0.4);
	expect(hue).toBeCloseTo(toOklch('#ffd500').hue, 1);
});
