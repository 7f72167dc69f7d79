/** `npm run bench`: measures the built course, tells every figure beside its budget, and fails when one is broken. */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { listOf, readArguments, refuseArguments, type ProgramSpec } from '../../src/cli/arguments.ts';
import { chromiumFlags } from '../../src/cli/chromium.ts';
import { courseFolder } from '../../src/content/cli/course.ts';
import { needChromium } from '../tools/chromium.ts';
import { profileNames, type ProfileName } from './browser.ts';
import { parts, type Figure, type Part } from './figure.ts';
import { measureCheck } from './check.ts';
import { measureInteraction } from './interaction.ts';
import { measureJournal } from './journal.ts';
import { measureLoad } from './load.ts';
import { measurePackaging } from './package.ts';
import { measureScale } from './scale.ts';
import { measureSearch } from './search.ts';
import { measureShift } from './shift.ts';
import { openSite, type Site } from './site.ts';
import { setStage, type Stage } from './stage.ts';
import { measureState } from './state.ts';
import { table } from './table.ts';
import { measureWorkshop } from './workshop.ts';
import { measureWeight } from './weight.ts';

const spec = {
	name: 'npm run bench --',
	usage: '[--only load,weight,…] [--profile phone] [--runs 9] [--json figures.json]',
	summary:
		'Measures the built course and fails (exit 1) when a budget is broken. Works in a copy of the project\n' +
		"in the system's folder for temporary files. Everything takes about 25 minutes, most of it waiting for a slow network; --only measures parts.",
	options: {
		course: { type: 'string', placeholder: 'id', default: 'stalking', help: 'Folder under courses/.' },
		runs: {
			type: 'string',
			placeholder: 'n',
			default: '9',
			help: 'Turns to take medians of; odd, 9 or more.'
		},
		profile: {
			type: 'string',
			choices: [...profileNames, 'all'],
			default: 'all',
			help: 'Machine to load on; phone: 400 ms round trip, 400 kbit/s, 4× slower.'
		},
		only: { type: 'string', list: true, choices: parts, help: 'Parts to measure. Default: all.' },
		json: { type: 'string', placeholder: 'file', help: 'Also write the figures to this file.' }
	}
} as const satisfies ProgramSpec;

const { values } = readArguments(spec);
courseFolder(spec, values.course, undefined);
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 9 || runs % 2 === 0)
	refuseArguments(spec, `--runs can't be "${values.runs}". Give an odd number, 9 or more.`);
const wanted = listOf(values.only);
const chosen = parts.filter((part) => wanted.length === 0 || wanted.includes(part));
const machines = profileNames.filter(
	(name): name is ProfileName => values.profile === 'all' || values.profile === name
);

const began = performance.now();
const tell = (line: string): void => {
	const seconds = Math.round((performance.now() - began) / 1000);
	process.stderr.write(`${String(seconds).padStart(5)} s  ${line}\n`);
};

/** Highest load seen between two parts; a bench of its own keeps about one core busy. */
let busiest = 0;
const look = (): void => void (busiest = Math.max(busiest, loadavg()[0] ?? 0));

/** Parts that need no browser. */
const alone: Partial<Record<Part, (stage: Stage) => Promise<Figure[]>>> = {
	package: measurePackaging,
	check: measureCheck,
	state: measureState,
	search: measureSearch,
	workshop: measureWorkshop,
	scale: measureScale
};

type InBrowser = (stage: Stage, browser: Browser, site: Site) => Promise<Figure[]>;
const inBrowser: Partial<Record<Part, InBrowser>> = {
	weight: measureWeight,
	load: (stage, browser, site) => measureLoad(stage, browser, site, machines, runs),
	shift: (stage, browser, site) => measureShift(stage, browser, site, machines),
	interaction: (stage, browser, site) => measureInteraction(stage, browser, site, runs),
	journal: measureJournal
};

/**
 * Whoever looks into a page from outside, as a bench must, has V8 note where each `Error` was made, for which it reads
 * the whole function once more: 50 ms of a load at 4× slow-down that no learner waits for. With this flag it has
 * noted all places while compiling, which costs a little, everywhere.
 */
const asUnwatched = '--js-flags=--no-enable-lazy-source-positions';

async function measureInBrowser(stage: Stage, measured: readonly InBrowser[]): Promise<Figure[]> {
	const browser = await chromium.launch({
		executablePath: needChromium(),
		args: [...chromiumFlags, asUnwatched]
	});
	try {
		const site = await openSite(stage, browser);
		try {
			const figures: Figure[] = [];
			for (const measure of measured) {
				figures.push(...(await measure(stage, browser, site)));
				look();
			}
			return figures;
		} finally {
			await site.close();
		}
	} finally {
		await browser.close();
	}
}

async function measure(stage: Stage): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const part of chosen) figures.push(...((await alone[part]?.(stage)) ?? []));
	look();
	const rest = chosen.flatMap((part) => inBrowser[part] ?? []);
	if (rest.length > 0) figures.push(...(await measureInBrowser(stage, rest)));
	return figures;
}

const stage = setStage(values.course, tell);
process.once('SIGINT', () => {
	stage.remove();
	process.exit(130);
});
try {
	const figures = await measure(stage);
	process.stdout.write(`${table(figures)}\n`);
	if (busiest > cpus().length * 1.5)
		tell(`this machine was busy (load ${busiest.toFixed(1)} on ${cpus().length} cores): times are too long`);
	if (values.json)
		writeFileSync(
			values.json,
			`${JSON.stringify({ runs, node: process.version, load: busiest, figures }, null, '\t')}\n`
		);
	const broken = figures.filter((figure) => !figure.good);
	const judged = figures.filter((figure) => figure.budget !== null).length;
	process.stdout.write(`${judged - broken.length} of ${judged} budgets kept\n`);
	process.exitCode = broken.length > 0 ? 1 : 0;
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
} finally {
	stage.remove();
}
