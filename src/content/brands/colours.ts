/** The colours of a theme under a brand. */
import type { AuthoredBrand } from '../../lib/course/brand.schema.ts';
import type { Colours } from '../../lib/course/colour/pairs.ts';
import { courseColours, type Theme } from './tokens.ts';

/** `accentDeep` in a brand is `accent-deep` in a style sheet. */
const tokenOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const fieldOf = (token: string): string =>
	token.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Those the brand sets, by token. */
export function ownColours(brand: AuthoredBrand, theme: Theme): Colours {
	return Object.fromEntries(
		Object.entries(brand.colours?.[theme] ?? {}).flatMap(([field, hex]) =>
			hex === undefined ? [] : [[tokenOf(field), hex]]
		)
	);
}

/** Everything on screen: the brand's over the course's own. */
export function brandColours(brand: AuthoredBrand, theme: Theme): { all: Colours; own: ReadonlySet<string> } {
	const own = ownColours(brand, theme);
	return { all: { ...courseColours()[theme], ...own }, own: new Set(Object.keys(own)) };
}
