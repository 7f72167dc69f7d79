/**
 * The trainer's edition: a zip with two pages that open by double click, a page to begin with, and everything else in
 * one folder. Notes and keys are in the presenter's data alone, which the projector's page does not load.
 */
import { join } from 'node:path';
import type { WorkshopData } from '../../lib/course/workshop/plan.ts';
import type { Ingredients } from '../assemble.ts';
import { writeWhole } from '../cache.ts';
import { courseIndexes, packageName, type PackageRequest } from '../edition.ts';
import { loadFonts } from '../fonts.ts';
import { buildHash, nameHash } from '../hash.ts';
import { mediaFiles, type Media } from '../media.ts';
import { noticeText } from '../notice.ts';
import { scriptJson } from '../pack-file.ts';
import { fillShell } from '../page.ts';
import { loadPlayer, type Player } from '../player.ts';
import { wordsFor } from '../cover.ts';
import { xml } from '../xml.ts';
import { zipFiles, type PackageFile } from '../zip.ts';
import { workshopCourses } from './data.ts';
import { sheetsPage } from './sheets-page.ts';
import { startPage, startWords } from './start-page.ts';

/** Folder beside the pages for everything a trainer does not open. */
export const inside = 'files';

const textFile = (name: string, text: string): PackageFile => ({ name, bytes: Buffer.from(text) });

function hashed(stem: string, extension: string, text: string): PackageFile {
	return textFile(`${inside}/${stem}.${nameHash(text)}.${extension}`, text);
}

interface Scripts {
	style: PackageFile;
	app: PackageFile;
	data: PackageFile;
}

/** A page for one window: which it is, what it may load, and a line to read until it stands. */
function windowPage(
	shell: string,
	which: 'presenter' | 'projector',
	{ style, app, data }: Scripts,
	course: { language: string; title: string }
): PackageFile[] {
	const role = hashed(which, 'js', `globalThis.workshopWindow=${JSON.stringify(which)};\n`);
	const scripts = which === 'presenter' ? [role, data, app] : [role, app];
	const { loading, noScript } = wordsFor(course.language);
	const cover =
		`<main id="cover" class="cover"><h1 class="cover-title">${xml(course.title)}</h1>` +
		`<noscript><p>${xml(noScript)}</p></noscript><p class="cover-loading" role="status">${xml(loading)}</p></main>`;
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

/** Every file of the edition. Throws when the request has no plan. */
export function workshopFiles(
	request: PackageRequest,
	windows: Player,
	{ fonts, notice }: Pick<Ingredients, 'fonts' | 'notice'>
): PackageFile[] {
	const media = mediaFiles(request.build.media);
	const below: Media = { files: media.files, address: (name) => `${inside}/${media.address(name)}` };
	const courses = workshopCourses(request, below);
	const data: WorkshopData = {
		build: buildHash(windows.hash, JSON.stringify(courses)),
		name: packageName(request, 'workshop'),
		courses
	};
	const [first] = courseIndexes(request).filter(({ language }) => language === courses[0]?.language);
	if (!first) throw new Error('a package needs at least one language');
	const head = { language: first.language, title: request.neutral ? first.neutralTitle : first.title };
	const dataText = `globalThis.workshopData=${scriptJson(data)};\n`;
	const scripts: Scripts = {
		style: hashed('app', 'css', `${fonts.css}\n${windows.css}\n`),
		app: hashed('app', 'js', `${windows.script}\n`),
		data: hashed('data', 'js', dataText)
	};
	// Of the pictures only those a plan shows.
	const shown = media.files.filter(({ name }) => dataText.includes(`${inside}/${name}`));
	const licences = [textFile('notice.txt', notice), textFile('font-licence.txt', fonts.licence)];
	const sheets = courses.flatMap((course) => {
		const page = sheetsPage(course);
		return page === null ? [] : textFile(startWords(course.language).sheets.file, page);
	});
	return [
		textFile(startWords(head.language).file, startPage(head)),
		...sheets,
		...windowPage(windows.shell, 'presenter', scripts, head),
		...windowPage(windows.shell, 'projector', scripts, head),
		...Object.values(scripts),
		...[...fonts.files, ...shown, ...licences].map(({ name, bytes }) => ({
			name: `${inside}/${name}`,
			bytes
		}))
	];
}

/** Writes `<name>-workshop.zip`. Throws when a plan is missing or the windows don't build. */
export async function makeWorkshop(
	request: PackageRequest,
	root: string,
	folder: string
): Promise<{ path: string; bytes: number }> {
	const windows = await loadPlayer(root, 'routes-workshop');
	const parts = { fonts: loadFonts(root), notice: noticeText(root) };
	const zip = await zipFiles(workshopFiles(request, windows, parts));
	const path = join(folder, `${packageName(request, 'workshop')}.zip`);
	writeWhole(path, zip);
	return { path, bytes: zip.length };
}
