/** Walks a package with a browser and gathers what was found. */
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { chromiumFlags } from '../../src/cli/chromium.ts';
import { editionFacts } from '../../src/packaging/standards.ts';
import type { Criterion } from './criteria.ts';
import type { A11yData } from './data.ts';
import { EveryPage, type Tools } from './every-page.ts';
import { Exercises } from './exercises.ts';
import { Learner } from './learner.ts';
import { Looker } from './look.ts';
import { openPackage, type CoursePackage, type Opening } from './package-file.ts';
import { Tally } from './tally.ts';
import { traitsOf } from './traits.ts';
import { partsOf, type Part } from './walk.ts';

export interface Options {
	/** Path of a Chromium. */
	browser: string;
	criteria: readonly Criterion[];
	/** `YYYY-MM-DD`, for the report. */
	day: string;
	/** Parts to walk; the report says when it is not all of them. */
	parts?: (part: Part) => boolean;
	/** Parts at a time. */
	workers: number;
	/** Told of each place before it is looked at. */
	seen?: (place: string) => void;
	/** Told after each part. */
	progress?: (part: string, seconds: number) => void;
}

/** Pages that tsx made know `__name`; what a page listens to is told. */
const setUp = `(() => {
	globalThis.__name = (named) => named;
	const told = new Set();
	const { addEventListener } = EventTarget.prototype;
	EventTarget.prototype.addEventListener = function (name, ...more) {
		if (!told.has(name)) void globalThis.listenedTo?.(String(name));
		told.add(name);
		return addEventListener.call(this ?? globalThis, name, ...more);
	};
})();`;

interface Round {
	course: CoursePackage;
	opening: Opening;
	tally: Tally;
	tools: Tools;
	places: string[];
	broken: A11yData['broken'];
	listened: Set<string>;
	seen: (place: string) => void;
}

/** A learner of its own, in a browser of its own as far as storage goes. */
async function walkPart(context: BrowserContext, part: Part, round: Round): Promise<void> {
	const { course, opening, tally, tools, listened, seen } = round;
	await context.exposeFunction('listenedTo', (name: string) => void listened.add(name));
	await context.addInitScript({ content: setUp });
	const page = await context.newPage();
	const learner = new Learner(page, opening, course.questions);
	const looker = new Looker(learner, tally, seen);
	const everyPage = new EveryPage(learner, looker, course.course.language, tools);
	const exercises = new Exercises(learner, looker);
	await learner.arrive();
	await part.walk({ learner, looker, everyPage, exercises, course: course.course });
}

/** The first line: what Playwright adds is how it waited. */
const whyOf = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** A part that breaks off is told, with the place it had come to; the others go on. */
async function walkAll(
	browser: Browser,
	parts: readonly Part[],
	round: Round,
	options: Options
): Promise<void> {
	const queue = [...parts];
	const walkOn = async (): Promise<void> => {
		for (let part = queue.shift(); part; part = queue.shift()) {
			const began = Date.now();
			const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
			let last = '';
			const seen = (place: string): void => round.seen((last = place));
			try {
				await walkPart(context, part, { ...round, seen });
			} catch (error) {
				round.broken.push({ part: part.name, place: last, why: whyOf(error) });
			} finally {
				await context.close();
			}
			options.progress?.(part.name, Math.round((Date.now() - began) / 1000));
		}
	};
	await Promise.all(Array.from({ length: options.workers }, walkOn));
}

const axeVersion = (): string =>
	(createRequire(import.meta.url)('axe-core/package.json') as { version: string }).version;

export async function examine(course: CoursePackage, options: Options): Promise<A11yData> {
	const every = partsOf(course.course);
	const parts = every.filter((part) => options.parts?.(part) ?? true);
	const browser = await chromium.launch({ executablePath: options.browser, args: chromiumFlags });
	const opening = await openPackage(course);
	const tally = new Tally(options.criteria);
	const places: string[] = [];
	const round: Round = {
		course,
		opening,
		tally,
		tools: { first: null },
		places,
		broken: [],
		listened: new Set(),
		seen: (place) => {
			places.push(place);
			options.seen?.(place);
		}
	};
	try {
		await walkAll(browser, parts, round, options);
	} finally {
		await opening.close();
		await browser.close();
	}
	const { edition, file, sha256, bytes, standard } = course;
	return {
		format: 1,
		day: options.day,
		package: {
			file,
			sha256,
			bytes: bytes.length,
			name: edition.name,
			standard: editionFacts(standard).label
		},
		course: {
			title: course.course.title,
			version: course.course.version,
			language: course.course.language,
			others: edition.courses.slice(1).map(({ language }) => language),
			reportTo: course.course.reportTo
		},
		tools: { browser: `Chromium ${browser.version()}`, axe: axeVersion() },
		whole: parts.length === every.length && round.broken.length === 0,
		broken: round.broken,
		places: places.toSorted(),
		verdicts: tally.verdicts(traitsOf(course.files, round.listened)),
		preferences: tally.preferences,
		advice: tally.advice
	};
}
