/** `npm run screenshots -- dist/x-web.zip`: the pictures of the main screens that the README shows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { readArguments, type ProgramSpec } from '../../src/cli/arguments.ts';
import { chromiumFlags } from '../../src/cli/chromium.ts';
import { projectFolder } from '../../src/content/project.ts';
import { Refusal, run, say } from '../../src/packaging/cli/run.ts';
import { Learner } from '../a11y/learner.ts';
import { openPackage, readPackage, type CoursePackage, type Opening } from '../a11y/package-file.ts';
import { needChromium } from '../tools/chromium.ts';
import { screens, type Screen } from './screens.ts';

const folder = join(projectFolder, 'docs', 'schermen');
/** Bytes of all pictures together. */
const most = 600_000;

const spec = {
	name: 'npm run screenshots --',
	usage: '<package>',
	summary:
		'Takes the pictures of the main screens in the README anew, from a built web package, to docs/schermen/.\n' +
		`Together they may be ${most / 1000} kB.`,
	options: {},
	positionals: { name: 'package', help: 'Path of the web package, e.g. dist/x-web.zip.', required: true }
} as const satisfies ProgramSpec;

const { positionals } = readArguments(spec);

/** WebP: a third of what a PNG of the same screen takes. */
async function take(
	browser: Browser,
	course: CoursePackage,
	opening: Opening,
	screen: Screen
): Promise<Buffer> {
	const { size, theme, reach } = screen;
	const context = await browser.newContext({
		viewport: size,
		colorScheme: theme,
		reducedMotion: 'reduce',
		locale: 'nl-NL'
	});
	try {
		const page = await context.newPage();
		const learner = new Learner(page, opening, course.questions);
		await learner.arrive();
		await reach(learner, course.course);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const devtools = await context.newCDPSession(page);
		const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
		return Buffer.from(data, 'base64');
	} finally {
		await context.close();
	}
}

await run(spec, async () => {
	const course = readPackage(positionals[0] ?? '');
	const opening = await openPackage(course);
	const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumFlags });
	mkdirSync(folder, { recursive: true });
	let total = 0;
	try {
		for (const screen of screens) {
			const bytes = await take(browser, course, opening, screen);
			const path = join(folder, `${screen.name}.webp`);
			writeFileSync(path, bytes);
			total += bytes.length;
			say(`✓ ${relative(process.cwd(), path)} (${Math.round(bytes.length / 1000)} kB)`);
		}
	} finally {
		await browser.close();
		await opening.close();
	}
	if (total > most) throw new Refusal(`The pictures take ${total} bytes together; ${most} is the most.`);
});
