/**
 * The picture of a scenario as SVG, to print on A4 or A3: black on white, told apart by line and outline and never by
 * colour. No script, no style sheet, nothing fetched; the same scenario gives the same bytes.
 */
import type { Scenario } from '../../lib/course/scenario/scenario.ts';
import type { Language } from '../../lib/course/types.ts';
import { xml } from '../xml.ts';
import { layoutOf, signRoom, type, type Frame, type Layout, type Point } from './layout.ts';
import { legend, head } from './legend.ts';
import { arrowLine, number, outline, signs, text } from './pen.ts';
import { shapeOf } from './shape.ts';
import { graphWords } from './words.ts';

function boxSvg({ ends, eyebrow, title, id, frame }: Layout['boxes'][number]): string {
	const top = frame.y - frame.height / 2 + 10;
	const small = type.small.line;
	const titleTop = top + small;
	return [
		outline(ends, frame),
		text(frame.x, top + small - 4, eyebrow, { middle: true, small: true }),
		...title.map((line, index) =>
			text(frame.x, titleTop + (index + 1) * type.title.line - 4, line, { middle: true, bold: true })
		),
		text(frame.x, frame.y + frame.height / 2 - 13, id, { middle: true, small: true })
	].join('\n');
}

const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;

/** Largest distance from a bend at which the line leaves its straight road. */
const roundness = 16;

/** A point on the way from `from` to `to`, at most {@link roundness} from `from` and no further than half way. */
function towards(from: Point, to: Point): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const share = length === 0 ? 0 : Math.min(0.5, roundness / length);
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Straight from point to point with rounded bends: it runs under its words, which stand on one of the points. */
function road(points: readonly Point[]): string {
	const [first, ...rest] = points;
	const last = rest.pop();
	if (!first || !last) return '';
	const bends = rest.map((point, index) => {
		const before = towards(point, rest[index - 1] ?? first);
		const behind = towards(point, rest[index + 1] ?? last);
		return `L${at(before)} Q${at(point)} ${at(behind)}`;
	});
	return [`M${at(first)}`, ...bends, `L${at(last)}`].join(' ');
}

function wordsSvg({ choices, grade, frame }: Layout['arrows'][number]): string {
	const { width, height } = frame;
	const left = frame.x - width / 2;
	let y = frame.y - height / 2;
	const back = `<rect x="${number(left)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="#fff"/>`;
	const words = choices.flatMap((lines) =>
		lines.map((line, index) => {
			y += type.small.line;
			const sign = index === 0 ? text(left + 3, y, signs[grade], { small: true, bold: true }) : '';
			return sign + text(left + signRoom, y, line, { small: true });
		})
	);
	return [back, ...words].join('\n');
}

/** What is written under the picture stands in columns of this width at least. */
const leastWidth = 620;

const edges = ({ width, height }: Pick<Frame, 'width' | 'height'>): string =>
	`width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;

/**
 * @param scenario one in which every way leads to a node that exists
 * @param mark begins the names inside the picture; where several stand on a page each has its own
 */
export function drawScenario(scenario: Scenario, language: Language, mark = ''): string {
	const words = graphWords(language);
	const layout = layoutOf(shapeOf(scenario, words));
	const width = Math.max(leastWidth, layout.width);
	const above = head(scenario, words);
	const below = legend(scenario, words, width, mark);
	const size = { width, height: above.height + layout.height + below.height };
	const steps = layout.boxes.filter(({ ends }) => ends === null).length;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" lang="${xml(language)}" role="img" aria-labelledby="${mark}t ${mark}d" ${edges(size)} font-family="'Atkinson Hyperlegible Next', Arial, sans-serif" font-size="14" fill="#000">`,
		`<title id="${mark}t">${xml(scenario.title)}</title>`,
		`<desc id="${mark}d">${xml(words.described(steps, layout.boxes.length - steps))}</desc>`,
		`<defs><marker id="${mark}tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>`,
		`<rect width="${number(size.width)}" height="${number(size.height)}" fill="#fff"/>`,
		above.svg,
		`<g transform="translate(${number((width - layout.width) / 2)} ${number(above.height)})">`,
		...layout.arrows.map(({ grade, points }) => arrowLine(grade, road(points), mark)),
		...layout.arrows.map(wordsSvg),
		...layout.boxes.map(boxSvg),
		'</g>',
		`<g transform="translate(0 ${number(above.height + layout.height)})">${below.svg}</g>`,
		'</svg>\n'
	].join('\n');
}
