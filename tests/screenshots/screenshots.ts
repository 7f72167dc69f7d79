/** `npm run screenshots -- dist/x-web.zip`: the pictures of the main screens that the README shows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { readArguments, type ProgramSpec } from '../../src/cli/arguments.ts';
import { chromiumFlags } from '../../src/cli/chromium.ts';
import { projectFolder } from '../../src/content/project.ts';
import { Refusal, run, say } from '../../src/packaging/cli/run.ts';
import { Learner } from '../a11y/learner.ts';
import { openPackage, readPackage, type CoursePackage, type Opening } from '../a11y/package-file.ts';
import { needChromium } from '../tools/chromium.ts';
import { every, inReadme, screens, sizes, type Picture } from './screens.ts';

const folder = join(projectFolder, 'docs', 'screenshots');
/** Bytes of all pictures in the README together. */
const most = 600_000;

const spec = {
	name: 'npm run screenshots --',
	usage: '<package> [--review <folder>]',
	summary:
		'Takes the pictures of the main screens in the README anew, from a built web package, to docs/screenshots/.\n' +
		`Together they may be ${most / 1000} kB.`,
	options: {
		review: {
			type: 'string',
			placeholder: 'folder',
			help: 'Instead: every screen at 320, 800, 1280 and 1920 pixels, light and dark, to this folder.'
		},
		only: { type: 'string', placeholder: 'text', help: 'Only screens with this in their name.' }
	},
	positionals: { name: 'package', help: 'Path of the web package, e.g. dist/x-web.zip.', required: true }
} as const satisfies ProgramSpec;

const { values, positionals } = readArguments(spec);
const { review, only } = values;

/** WebP: a third of what a PNG of the same screen takes. */
async function take(
	browser: Browser,
	course: CoursePackage,
	opening: Opening,
	{ screen, size, theme }: Picture
): Promise<Buffer> {
	const context = await browser.newContext({
		viewport: sizes[size],
		colorScheme: theme,
		reducedMotion: 'reduce',
		locale: 'nl-NL'
	});
	try {
		const page = await context.newPage();
		const learner = new Learner(page, opening, course.questions);
		await learner.arrive();
		await screens.find(({ name }) => name === screen)?.reach(learner, course.course);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const devtools = await context.newCDPSession(page);
		const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
		return Buffer.from(data, 'base64');
	} finally {
		await context.close();
	}
}

/** Takes pictures one after the other; gives the bytes of all together. */
async function takeAll(course: CoursePackage, pictures: readonly Picture[], into: string): Promise<number> {
	const opening = await openPackage(course);
	const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumFlags });
	mkdirSync(into, { recursive: true });
	let total = 0;
	try {
		for (const picture of pictures) {
			const bytes = await take(browser, course, opening, picture);
			const { screen, size, theme } = picture;
			const path = join(into, `${screen}-${size}${review === undefined ? '' : `-${theme}`}.webp`);
			writeFileSync(path, bytes);
			total += bytes.length;
			say(`✓ ${relative(process.cwd(), path)} (${Math.round(bytes.length / 1000)} kB)`);
		}
	} finally {
		await browser.close();
		await opening.close();
	}
	return total;
}

await run(spec, async () => {
	const course = readPackage(positionals[0] ?? '');
	const wanted = review === undefined ? inReadme : every;
	const pictures = wanted.filter(({ screen }) => only === undefined || screen.includes(only));
	const total = await takeAll(course, pictures, review === undefined ? folder : resolve(review));
	if (review === undefined && total > most)
		throw new Refusal(`The pictures take ${total} bytes together; ${most} is the most.`);
});
