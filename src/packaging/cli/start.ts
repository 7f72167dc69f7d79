/** `npm start`: from a clean checkout to a course that can be played, with its results beside it. */
import { join } from 'node:path';
import { readArguments, refuseArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { projectFolder } from '../../content/project.ts';
import { startLms, type RunningLms } from '../../lms/server.ts';
import { loadIngredients } from '../ingredients.ts';
import { makePackages } from '../packages.ts';
import { editions } from '../standards.ts';
import { loadCourse } from './course.ts';
import { packageRequest, packageSpec } from './package-options.ts';
import { localDay } from './refusals.ts';
import { run, say, step } from './run.ts';

const spec = {
	name: 'npm start --',
	usage: '[--course <id>] [--port <n>]',
	summary:
		'Checks a course, builds it, writes every package to dist/, and plays the SCORM 1.2 one in the embedded LMS.',
	options: {
		course: packageSpec.options.course,
		port: { type: 'string', default: '4170', help: 'Port of the results; the player gets the next one.' }
	}
} as const satisfies ProgramSpec;

const { values } = readArguments(spec);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_534)
	refuseArguments(spec, `--port can't be "${values.port}": it is a number from 0 to 65534.`);

/** The defaults of `npm run package`; a demonstration is not held up by a review day or a missing release. */
const usual = {
	'passed-as': 'passed',
	'report-failed': false,
	'unique-interaction-ids': false,
	'exit-when-completed': 'suspend',
	'keep-alive': '300',
	neutral: false
};

async function firstLearner(lms: RunningLms): Promise<string> {
	const [first] = await lms.learners();
	return (first ?? (await lms.addLearner('Eerste cursist'))).id;
}

await run(spec, async () => {
	const build = await step('course read, checked and rendered', () => loadCourse(values.course));
	const ingredients = await step('player and trackers built', () => loadIngredients(projectFolder));
	const folder = join(projectFolder, 'dist');
	const request = packageRequest({ ...usual } as Parameters<typeof packageRequest>[0], build);
	const made = await step('packages and reports written to dist/', () =>
		makePackages(request, editions, ingredients, { folder, today: localDay() })
	);
	const scorm = made.find(({ edition }) => edition === 'scorm12');
	if (!scorm) throw new Error('no SCORM 1.2 package was made');
	const dataFolder = join(projectFolder, '.cache/lms');
	const lms = await startLms({ dataFolder, port, packages: [scorm.path] });
	const stop = (): void => void lms.stop().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	const [installed] = lms.installed;
	const learner = await firstLearner(lms);
	const launch = await lms.launch({ package: installed?.id ?? '', learner, action: 'resume' });
	say(`\nPlay the course:  ${launch.address}`);
	say(`See the results:  ${lms.pageOf('packages', installed?.id ?? '')}`);
	say(`All packages:     ${folder}`);
	say('\nStop with Ctrl+C; attempts are kept.');
});
