/** A paper as a page of HTML that stands by itself but for its fonts: no script, nothing fetched from elsewhere. */
import type { Html } from '../../../lib/course/types.ts';
import { brandHtml } from '../../cover.ts';
import { xml } from '../../xml.ts';
import type { WorkshopLook } from '../look.ts';
import { baseCss, pageCss } from './css.ts';
import type { Paper, PrintCourse, Size } from './paper.ts';

/** Where a page finds what lies elsewhere in the zip. */
export interface Places {
	/** From the page to the top of the zip, e.g. `../../`. */
	up: string;
	/** Rules that bring in the typeface, with addresses as seen from the page. */
	fonts: string;
	look: Pick<WorkshopLook, 'brand' | 'accent' | 'family'>;
}

export function paperPage(paper: Paper, size: Size, print: PrintCourse, { up, fonts, look }: Places): Html {
	const { course, version, released, words, room } = print;
	const { brand } = look;
	const head = brand && !paper.bare ? `${brandHtml(brand)}\n` : '';
	const foot = words.from(course.title, version, room.date(released));
	return [
		`<!doctype html>\n<html lang="${xml(course.language)}">\n<head>\n<meta charset="utf-8" />`,
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		`<title>${xml(paper.title)}</title>`,
		`<style>${fonts}\n${pageCss(size, foot, look.family)}${baseCss(look)}${paper.css}</style>\n</head>\n<body class="${size}">`,
		`<p class="how">${xml(words.how)}</p>\n<main>`,
		`${head}${paper.body(size)}`.replace(/(<img src=")(?!data:)/g, `$1${up}`),
		'</main>\n</body>\n</html>\n'
	].join('\n');
}
