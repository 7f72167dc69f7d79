/** Papers as files of the zip: a page of HTML in both sizes, and the name its PDF gets beside it. */
import type { WorkshopCourse } from '../../lib/course/workshop/plan.ts';
import type { PackageRequest } from '../edition.ts';
import type { PackageFile } from '../zip.ts';
import { inside } from '../../lib/workshop/phones/brand.ts';
import type { WorkshopLook } from './look.ts';
import { papersOf, printCourse } from './papers/index.ts';
import { paperPage } from './papers/page.ts';
import { sizes, type Paper, type PrintCourse, type Size } from './papers/paper.ts';

/** One paper in one size. */
export interface PaperPage {
	paper: Paper;
	size: Size;
	/** The page of HTML, which is always there. */
	file: PackageFile;
	/** Name of its PDF in the zip. */
	pdf: string;
}

const up = '../../';

/** The typeface as seen from a page two folders down. */
const fontsFrom = ({ fonts: { css } }: WorkshopLook): string => css.replace(/url\(/g, `url(${up}${inside}/`);

function pageOf(paper: Paper, size: Size, print: PrintCourse, look: WorkshopLook): PaperPage {
	const { folder, large } = print.words;
	const [place, name] =
		size === 'large' ? [`${folder}/${large}`, `${paper.name}-${large}`] : [folder, paper.name];
	const page = paperPage(paper, size, print, { up, fonts: fontsFrom(look), look });
	return {
		paper,
		size,
		file: { name: `${folder}/html/${name}.html`, bytes: Buffer.from(page) },
		pdf: `${place}/${name}.pdf`
	};
}

/** @param course one of the request, with pictures at their addresses in the package */
export function paperPages(request: PackageRequest, course: WorkshopCourse, look: WorkshopLook): PaperPage[] {
	const print = printCourse(request, course);
	return papersOf(print).flatMap((paper) => sizes.map((size) => pageOf(paper, size, print, look)));
}
