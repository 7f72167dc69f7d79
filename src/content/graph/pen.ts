/** Lines, outlines and words in black and white. */
import type { EndingKind } from '../../lib/course/scenario/scenario.ts';
import type { Grade } from '../../lib/course/types.ts';
import { xml } from '../xml.ts';
import type { Frame } from './layout.ts';

/** A number as SVG takes it, in tenths: the same on every machine. */
export const number = (value: number): string => String(Math.round(value * 10) / 10);

/** In front of the words at an arrow, so that its grade is told without following its line. */
export const signs: Record<Grade, string> = { strong: '++', defensible: '+', risky: '−', harmful: '!!' };

const lines: Record<Grade, string> = {
	strong: 'stroke-width="3"',
	defensible: 'stroke-width="1.4"',
	risky: 'stroke-width="1.6" stroke-dasharray="8 5"',
	harmful: 'stroke-width="2.6" stroke-dasharray="2 5" stroke-linecap="round"'
};

/** @param mark as in `drawScenario`: the tip of an arrow has a name */
export const arrowLine = (grade: Grade, path: string, mark: string): string =>
	`<path d="${path}" fill="none" stroke="#000" ${lines[grade]} marker-end="url(#${mark}tip)"/>`;

interface Look {
	middle?: boolean;
	small?: boolean;
	bold?: boolean;
}

export function text(x: number, y: number, words: string, { middle, small, bold }: Look = {}): string {
	const look = [
		middle ? ' text-anchor="middle"' : '',
		small ? ' font-size="12"' : '',
		bold ? ' font-weight="700"' : ''
	].join('');
	return `<text x="${number(x)}" y="${number(y)}"${look}>${xml(words)}</text>`;
}

const box = ({ x, y, width, height }: Frame, inset: number, look: string): string =>
	`<rect x="${number(x - width / 2 + inset)}" y="${number(y - height / 2 + inset)}" width="${number(width - 2 * inset)}" height="${number(height - 2 * inset)}" fill="#fff" stroke="#000" ${look}/>`;

/** A box with its corners cut off. */
function cut({ x, y, width, height }: Frame, look: string): string {
	const [l, r, t, b] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
	const c = Math.min(14, height / 3);
	const points = [
		[l + c, t],
		[r - c, t],
		[r, t + c],
		[r, b - c],
		[r - c, b],
		[l + c, b],
		[l, b - c],
		[l, t + c]
	];
	return `<polygon points="${points.map((point) => point.map(number).join(',')).join(' ')}" fill="#fff" stroke="#000" ${look}/>`;
}

/** Steps have one line; endings another outline for each kind. */
export function outline(ends: EndingKind | null, frame: Frame): string {
	switch (ends) {
		case null:
			return box(frame, 0, 'rx="4" stroke-width="1.4"');
		case 'good':
			return box(frame, 0, 'rx="22" stroke-width="1.4"') + box(frame, 4, 'rx="18" stroke-width="1.4"');
		case 'mixed':
			return box(frame, 0, 'rx="22" stroke-width="1.6" stroke-dasharray="8 4"');
		case 'bad':
			return cut(frame, 'stroke-width="4"');
		case 'calm':
			return cut(frame, 'stroke-width="1.4" stroke-dasharray="2 4" stroke-linecap="round"');
	}
}
