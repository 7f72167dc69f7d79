/**
 * How a learner wants to read: size of text, room between lines, theme, width of the column. It belongs to the device,
 * not to a learner, and is no secret: four digits in its storage.
 */

export const scales = {
	/** Share of the usual size. */
	size: [1, 1.125, 1.25, 1.5, 1.75],
	/** Height of a line. */
	space: [1.6, 1.9, 2.2],
	theme: ['device', 'light', 'dark'],
	/** Width of the column, in rem; `null` as it is. */
	width: [null, 30, 24]
} as const;

export type Scale = keyof typeof scales;
/** Per scale which step, from 0: as it is without a choice. */
export type Reading = Record<Scale, number>;

export const readingKey = 'course:reading';
const order: readonly Scale[] = ['size', 'space', 'theme', 'width'];

/** Anything may stand in storage that all pages of one origin share: a digit that is no step is as usual. */
export function parseReading(text: string | null): Reading {
	const steps = /^\d{4}$/.test(text ?? '') ? (text ?? '') : '0000';
	const [size, space, theme, width] = order.map((scale, at) => {
		const step = Number(steps[at]);
		return step < scales[scale].length ? step : 0;
	});
	return { size: size ?? 0, space: space ?? 0, theme: theme ?? 0, width: width ?? 0 };
}

/** `''` when all is as usual: then nothing need be kept. */
export function writeReading(reading: Reading): string {
	const steps = order.map((scale) => reading[scale]).join('');
	return /[^0]/.test(steps) ? steps : '';
}

/** The largest letters with which bars and buttons still fit beside each other, as a share of the width. */
const fits = '7vw';

/** Lays the choice over the page; what is as usual is left to the style sheet. */
export function applyReading({ size, space, theme, width }: Reading, root: HTMLElement): void {
	root.style.fontSize = size ? `min(${(scales.size[size] ?? 1) * 100}%, ${fits})` : '';
	root.style.lineHeight = space ? String(scales.space[space]) : '';
	root.style.setProperty('--measure', width ? `${scales.width[width]}rem` : '');
	if (theme) root.dataset['theme'] = scales.theme[theme] ?? '';
	else delete root.dataset['theme'];
}
