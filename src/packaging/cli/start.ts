/** `npm start`: from sources to a course that can be played, with its results, in one command. */
import { join, relative } from 'node:path';
import { parseArguments, readArguments, UsageError, type ProgramSpec } from '../../cli/arguments.ts';
import { localDay } from '../../cli/day.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { projectFolder } from '../../content/project.ts';
import { checkDataFolder } from '../../lms/data-folder.ts';
import { startLms, type RunningLms } from '../../lms/server.ts';
import { loadIngredients } from '../ingredients.ts';
import { makePackages, type Made } from '../packages.ts';
import { editions } from '../standards.ts';
import { courseFolder, loadCourse } from './course.ts';
import { packageRequest, packageSpec } from './package-options.ts';
import { tryBothPorts } from './ports.ts';
import { staleWords, unreleasedWords } from './refusals.ts';
import { Refusal, run, say, step } from './run.ts';

const spec = {
	name: 'npm start --',
	usage: '[--course <id>] [--port <n>] [--data <folder>]',
	summary:
		'Checks and builds the course, writes its packages to dist/, and starts the embedded LMS with the SCORM 1.2\n' +
		'package and two learners in it. Stops with Ctrl+C; attempts are kept.',
	options: {
		course: packageSpec.options.course,
		port: { type: 'string', default: '4170', help: 'Port of the results; the player gets the next one.' },
		data: { type: 'string', default: '.cache/lms', help: 'Folder for packages, learners and attempts.' }
	}
} as const satisfies ProgramSpec;

const { values } = readArguments(spec);

function chosenPort(): number {
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_534) {
		throw new UsageError(`--port can't be "${values.port}": it is a number from 0 to 65534.`);
	}
	return port;
}

/** With every default of `npm run package`. */
function defaultRequest(build: CourseBuild) {
	const typed = parseArguments(packageSpec, []);
	if (typed === 'help') throw new Error('no arguments were read as --help');
	return packageRequest(typed.values, build);
}

async function writePackages(build: CourseBuild): Promise<Made[]> {
	const request = defaultRequest(build);
	const today = localDay();
	for (const words of [staleWords(build, request.regions, today), unreleasedWords(build)]) {
		if (words !== null) say(`! ${words.split('\n')[0]?.replace(/:$/, '')}; the reports say which.`);
	}
	const ingredients = await step('player and trackers built', () => loadIngredients(projectFolder));
	const progress = ({ path }: Made): void => say(`✓ ${relative(process.cwd(), path)}`);
	return makePackages(request, editions, ingredients, {
		folder: join(projectFolder, 'dist'),
		today,
		progress
	});
}

/** What the LMS refuses (a port in use, a package it can't take) is told in its own line. */
async function openLms(port: number, packages: string[]): Promise<RunningLms> {
	try {
		return await startLms({ dataFolder: values.data, port, packages });
	} catch (error) {
		throw error instanceof Error && !(error instanceof UsageError) ? new Refusal(error.message) : error;
	}
}

/** Two people to try with: one to go through the course, one to compare with. */
async function ensureLearners(lms: RunningLms) {
	if ((await lms.learners()).length === 0) {
		await lms.addLearner('Eerste cursist');
		await lms.addLearner('Tweede cursist');
	}
	return lms.learners();
}

await run(spec, async () => {
	const port = chosenPort();
	// What can be wrong about what was typed, or about a port, is said before anything slow is done.
	courseFolder(values.course);
	await checkDataFolder(values.data);
	await tryBothPorts(port);
	const build = await step('course read, checked and rendered', () => loadCourse(values.course));
	const made = await writePackages(build);
	const scorm = made.find((one) => one.edition === 'scorm12');
	const lms = await openLms(port, scorm ? [scorm.path] : []);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void lms.stop().then(() => process.exit(0)));
	}
	const [installed] = lms.installed;
	const [learner] = await ensureLearners(lms);
	if (!installed || !learner) throw new Error('the embedded LMS started without a package or a learner');
	const launch = await lms.launch({ package: installed.id, learner: learner.id, action: 'resume' });
	say(`\nPlay the course:  ${launch.address}  (${learner.name})`);
	say(`See the results:  ${lms.pageOf('packages', installed.id)}`);
	say(`All packages:     ${join(projectFolder, 'dist')}`);
	say('\nStop with Ctrl+C; attempts are kept.');
});
