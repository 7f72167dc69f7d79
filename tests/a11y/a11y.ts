/** `npm run a11y -- dist/x.zip`: walks a built package and writes what was found of its accessibility beside it. */
import { relative } from 'node:path';
import { readArguments, UsageError, type ProgramSpec } from '../../src/cli/arguments.ts';
import { localDay } from '../../src/cli/day.ts';
import { run, say } from '../../src/packaging/cli/run.ts';
import { needChromium } from '../tools/chromium.ts';
import { loadCriteria } from './criteria.ts';
import { countOf, nothingFailed, type A11yData } from './data.ts';
import { readPackage } from './package-file.ts';
import { examine } from './program.ts';
import { partsOf } from './walk.ts';
import { writeBeside } from './write.ts';
import { outcomeWords } from './words.ts';

const spec = {
	name: 'npm run a11y --',
	usage: '<package> [--only <text>]',
	summary:
		'Walks every page and every state of a built package (scorm12, scorm2004, web or offline) with axe, by keyboard,\n' +
		'zoomed, with wider text and with settings of the device. Writes <package>.a11y.html, .a11y.json and the\n' +
		'accessibility statement beside it. Exit 1 when a criterion fails. Of a whole course it takes long.',
	options: {
		only: {
			type: 'string',
			placeholder: 'text',
			help: 'Walk only parts with this in their name, to try things out; the report says so.'
		},
		workers: { type: 'string', placeholder: 'n', default: '2', help: 'Parts to walk at a time, 1–8.' }
	},
	positionals: { name: 'package', help: 'Path of a zip or page that "npm run package" made.', required: true }
} as const satisfies ProgramSpec;

const { values, positionals } = readArguments(spec);

function tell(data: A11yData, paths: readonly string[]): void {
	for (const { id, name, places } of data.verdicts.filter(({ outcome }) => outcome === 'failed')) {
		say(`✘ ${id} ${name}`);
		for (const { place, what } of places.slice(0, 8)) say(`    ${place}: ${what}`);
	}
	for (const { part, place, why } of data.broken) say(`✘ ${part} brak af${place && ` na ${place}`}: ${why}`);
	for (const { place, what } of data.preferences) say(`✘ ${place}: ${what}`);
	for (const path of paths) say(`✓ ${relative(process.cwd(), path)}`);
	const counts = (['passed', 'failed', 'inapplicable', 'person'] as const).map(
		(one) => `${countOf(data, one)} ${outcomeWords[one]}`
	);
	say(`${data.places.length} pagina’s en toestanden. ${counts.join(', ')}.`);
}

await run(spec, async () => {
	const workers = Number(values.workers);
	if (!/^[1-8]$/.test(values.workers))
		throw new UsageError(`--workers can't be "${values.workers}". Give a number from 1 to 8.`);
	const course = readPackage(positionals[0] ?? '');
	const { only } = values;
	const names = partsOf(course.course).map(({ name }) => name);
	if (only !== undefined && !names.some((name) => name.includes(only)))
		throw new UsageError(`--only can't be "${only}". Parts are: ${names.join(', ')}.`);
	const data = await examine(course, {
		browser: needChromium(),
		criteria: loadCriteria(),
		day: localDay(),
		workers,
		parts: ({ name }) => only === undefined || name.includes(only),
		seen: (place) => say(`· ${place}`),
		progress: (part, seconds) => say(`✓ ${part} (${seconds} s)`)
	});
	tell(data, writeBeside(course.path, data));
	process.exitCode = nothingFailed(data) ? 0 : 1;
});
