/**
 * Colours by lightness, chroma and hue as they look (OKLCH, Björn Ottosson 2020; CSS Color 4, section 9). Pure.
 */

export interface Oklch {
	/** 0 (black) – 1 (white). */
	lightness: number;
	/** 0 (grey) – about 0.37. */
	chroma: number;
	/** Radians. */
	hue: number;
}

type Three = [number, number, number];

const toLinear = (channel: number): number =>
	channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const fromLinear = (light: number): number =>
	light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** @param hex `#rrggbb` */
export function toOklch(hex: string): Oklch {
	const [r, g, b] = [1, 3, 5].map((at) => toLinear(parseInt(hex.slice(at, at + 2), 16) / 255)) as Three;
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	const one = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
	const two = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
	return {
		lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		chroma: Math.hypot(one, two),
		hue: Math.atan2(two, one)
	};
}

function linear({ lightness, chroma, hue }: Oklch): Three {
	const [one, two] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
	const l = (lightness + 0.3963377774 * one + 0.2158037573 * two) ** 3;
	const m = (lightness - 0.1055613458 * one - 0.0638541728 * two) ** 3;
	const s = (lightness - 0.0894841775 * one - 1.291485548 * two) ** 3;
	return [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
	];
}

const inside = (light: Three): boolean => light.every((one) => one >= -0.0005 && one <= 1.0005);

/** `#rrggbb`. What no screen can show loses chroma until one can. */
export function toHex(colour: Oklch): string {
	let { chroma } = colour;
	while (chroma > 0 && !inside(linear({ ...colour, chroma }))) chroma = Math.max(0, chroma - 0.004);
	const channels = linear({ ...colour, chroma }).map((light) => {
		const channel = Math.round(255 * fromLinear(Math.min(1, Math.max(0, light))));
		return channel.toString(16).padStart(2, '0');
	});
	return `#${channels.join('')}`;
}
