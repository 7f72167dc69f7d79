/** The addresses that are measured: the LMS page, the course, the empty app and the bare page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { openFrame, profiles } from './browser.ts';
import { packsOf } from './first-view.ts';
import { serve, type Site as Served } from './server.ts';
import type { Stage } from './stage.ts';

export interface Site extends Served {
	/** Files that the course brings in quietly after its first page. */
	packs: readonly string[];
	/** Ids of its cases. */
	scenarios: readonly string[];
	/** A word of its title, to search for. */
	question: string;
}

const text = (html: string): string =>
	html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The least that can carry these words: the physical limit. */
function barePage(words: string): string {
	const lines = words.split(/\n+/).filter((line) => line.trim() !== '');
	return [
		'<!doctype html>',
		'<html lang="nl"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1"><title>Kaal</title></head><body>',
		...lines.map((line) => `<p>${text(line)}</p>`),
		'</body></html>\n'
	].join('\n');
}

/** What stands on the first page of the course. */
async function firstWords(browser: Browser, site: Served): Promise<string> {
	const opened = await openFrame(
		browser,
		profiles.desktop,
		`${site.origin}/course/index.html`,
		'course-usable'
	);
	try {
		return await opened.frame.evaluate(() => document.body.innerText);
	} finally {
		await opened.close();
	}
}

/** Serves everything. The caller closes it. */
export async function openSite(stage: Stage, browser: Browser): Promise<Site> {
	const files = new Map<string, Uint8Array>();
	const put = (path: string, content: string): unknown => files.set(path, Buffer.from(content));
	files.set('/lms.html', readFileSync(join(import.meta.dirname, 'lms.html')));
	const built = await stage.package();
	for (const [name, bytes] of built.files) files.set(`/course/${name}`, bytes);
	const empty = await stage.emptyApp();
	const page = empty.shell.replace('<!--course-script-->', '<script src="app.js"></script>');
	put('/empty/index.html', page);
	put('/empty/app.js', empty.script);
	const first = await serve(files);
	try {
		put('/bare/index.html', barePage(await firstWords(browser, first)));
	} finally {
		await first.close();
	}
	const [course] = built.edition.courses;
	const scenarios = course?.scenarios.map(({ id }) => id) ?? [];
	const question = /\p{L}{5,}/u.exec(course?.title ?? '')?.[0] ?? '';
	return { ...(await serve(files)), packs: packsOf(built), scenarios, question };
}
