/**
 * The trainer's edition: a zip with two pages that open by double click, a page to begin with, what can be printed, and
 * everything else in one folder. Notes and keys are in the presenter's data and the guides alone; the projector's page
 * loads neither.
 */
import type { WorkshopCourse, WorkshopData } from '../../lib/course/workshop/plan.ts';
import type { Ingredients } from '../assemble.ts';
import { brandHash } from '../brand.ts';
import { coverMain, wordsFor } from '../cover.ts';
import { text, title } from '../cover-look.ts';
import { courseIndexes, packageName, type PackageRequest } from '../edition.ts';
import { buildHash, nameHash } from '../hash.ts';
import { mediaFiles, type Media } from '../media.ts';
import { scriptJson } from '../pack-file.ts';
import { fillShell } from '../page.ts';
import type { Player } from '../player.ts';
import { xml } from '../xml.ts';
import type { PackageFile } from '../zip.ts';
import { workshopCourses } from './data.ts';
import { inside } from '../../lib/workshop/phones/brand.ts';
import { workshopLook, type WorkshopLook } from './look.ts';
import { paperPages, type PaperPage } from './pages.ts';
import { startPage, startWords } from './start-page.ts';

const textFile = (name: string, text: string): PackageFile => ({ name, bytes: Buffer.from(text) });

function hashed(stem: string, extension: string, text: string): PackageFile {
	return textFile(`${inside}/${stem}.${nameHash(text)}.${extension}`, text);
}

interface Scripts {
	style: PackageFile;
	app: PackageFile;
	data: PackageFile;
}

/** Language and title of the pages: those of the first language that has a plan. */
interface Head {
	language: string;
	title: string;
}

/** A page for one window: which it is, what it may load, and a line to read until it stands. */
function windowPage(
	shell: string,
	which: 'presenter' | 'projector',
	{ style, app, data }: Scripts,
	course: Head,
	brand: WorkshopLook['brand']
): PackageFile[] {
	const client = brand ? `globalThis.workshopBrand=${scriptJson(brand)};\n` : '';
	const role = hashed(which, 'js', `globalThis.workshopWindow=${JSON.stringify(which)};\n${client}`);
	const scripts = which === 'presenter' ? [role, data, app] : [role, app];
	const { loading, noScript } = wordsFor(course.language);
	const waiting = `<noscript><p>${xml(noScript)}</p></noscript><p class="cover-loading" role="status">${xml(loading)}</p>`;
	const cover = coverMain(course.language, brand, [title(xml(course.title)), text('body', waiting)]);
	const page = fillShell(
		shell,
		{ ...course, cover },
		{
			style: `<link rel="stylesheet" href="${style.name}" />`,
			script: scripts.map(({ name }) => `<script src="${name}"></script>`).join('')
		}
	);
	return [textFile(`${which}.html`, page), role];
}

/** The edition but for its PDFs. */
export interface Workshop {
	/** Content hash of everything the windows show. */
	build: string;
	courses: WorkshopCourse[];
	files: PackageFile[];
	/** What can be printed; each page is among the files. */
	pages: PaperPage[];
	/** The page to begin with: it tells whether there are PDFs. */
	start: (pdfs: boolean) => PackageFile;
}

type Parts = Pick<Ingredients, 'fonts' | 'notice'>;

function windowFiles(dataText: string, windows: Player, look: WorkshopLook, head: Head): PackageFile[] {
	const { brand, fonts, css } = look;
	const scripts: Scripts = {
		style: hashed('app', 'css', `${fonts.css}\n${windows.css}\n${css}`),
		app: hashed('app', 'js', `${windows.script}\n`),
		data: hashed('data', 'js', dataText)
	};
	return [
		...windowPage(windows.shell, 'presenter', scripts, head, brand),
		...windowPage(windows.shell, 'projector', scripts, head, brand),
		...Object.values(scripts)
	];
}

function headOf(request: PackageRequest, courses: readonly WorkshopCourse[]): Head {
	const [first] = courseIndexes(request).filter(({ language }) => language === courses[0]?.language);
	if (!first) throw new Error('a package needs at least one language');
	return { language: first.language, title: request.neutral ? first.neutralTitle : first.title };
}

/** Throws when the request has no plan. */
export function workshopOf(
	request: PackageRequest,
	windows: Player,
	{ fonts: own, notice }: Parts
): Workshop {
	const { brand = null } = request;
	const look = workshopLook(brand, own);
	const { fonts } = look;
	const media = mediaFiles(request.build.media);
	const below: Media = { files: media.files, address: (name) => `${inside}/${media.address(name)}` };
	const courses = workshopCourses(request, below);
	const build = buildHash(windows.hash, JSON.stringify(courses), ...(brand ? [brandHash(brand)] : []));
	const data: WorkshopData = { build, name: packageName(request, 'workshop'), courses };
	const head = headOf(request, courses);
	const dataText = `globalThis.workshopData=${scriptJson(data)};\n`;
	// Of the pictures only those a plan shows.
	const shown = media.files.filter(({ name }) => dataText.includes(`${inside}/${name}`));
	const licences = [textFile('notice.txt', notice), textFile('font-licence.txt', fonts.licence)];
	const pages = courses.flatMap((course) => paperPages(request, course, look));
	return {
		build,
		courses,
		pages,
		files: [
			...pages.map(({ file }) => file),
			...windowFiles(dataText, windows, look, head),
			...look.phones,
			...[...fonts.files, ...look.files, ...shown, ...licences].map(({ name, bytes }) => ({
				name: `${inside}/${name}`,
				bytes
			}))
		],
		start: (pdfs) => textFile(startWords(head.language).file, startPage(head, pages, pdfs, look))
	};
}
