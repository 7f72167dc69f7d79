/** `npm run check`: reads every course and tells every problem. */
import { join, resolve } from 'node:path';
import { readArguments, refuseArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { dayRemark, localDay } from '../../cli/day.ts';
import { isFolder } from '../../cli/paths.ts';
import { checkCourse } from '../check.ts';
import { writeMatrices } from './matrix.ts';
import { printReadability } from './readability.ts';
import { countProblems, hasErrors, printProblem } from '../problem.ts';
import { writeGraphs } from '../graph/write.ts';
import { coursesFolder, distFolder, shownPath } from '../project.ts';
import { listCourses } from '../read.ts';
import { courseCaseLines } from './case-lines.ts';

const spec = {
	name: 'npm run check --',
	summary:
		'Reads courses and tells everything that is wrong: where, what was found, what was wanted, how to mend it.\n' +
		'Then two lines on each case: its roads, how long they read, what they are worth.',
	usage: '[course…] [--graph] [--matrix] [--language] [--json] [--today YYYY-MM-DD] [--courses folder]',
	options: {
		json: { type: 'boolean', help: 'Write the problems as JSON.' },
		matrix: {
			type: 'boolean',
			help: 'Show where each objective is taught, practised and tested; also as a page in dist/.'
		},
		language: {
			type: 'boolean',
			help: 'Show sentence length, long words, passive and Flesch-Douma of every Dutch text.'
		},
		graph: { type: 'boolean', help: 'Draw each case as <course>-<language>-<case>.svg in dist/graphs/.' },
		today: {
			type: 'string',
			placeholder: 'YYYY-MM-DD',
			help: 'Warn of what is to be reviewed within 60 days of this day instead of the day of the calendar.'
		},
		courses: {
			type: 'string',
			placeholder: 'folder',
			help: 'Folder with the courses, if it is not courses/.'
		}
	},
	positionals: { name: 'course', help: 'Folder name of a course; all of them when left out.', many: true }
} as const satisfies ProgramSpec;

const { values, positionals } = readArguments(spec);
const today = values.today ?? localDay();
const wrongDay = dayRemark(today);
if (wrongDay) refuseArguments(spec, `--today can't be "${today}". ${wrongDay}`);
const folder = resolve(values.courses ?? coursesFolder);
if (!isFolder(folder)) refuseArguments(spec, `There is no folder ${folder}.`);
const names = positionals.length > 0 ? positionals : listCourses(folder);
const checked = names.map((name) => checkCourse(join(folder, name), today));
const problems = checked.flatMap((one) => one.problems);
const loaded = checked.flatMap(({ course }) => course ?? []);

if (values.language && !values.json) {
	const tables = loaded.flatMap(printReadability);
	process.stdout.write(`${tables.join('\n\n')}\n\n`);
}

if (values.matrix) {
	const tables = loaded.flatMap(writeMatrices);
	if (!values.json) process.stdout.write(`${tables.join('\n\n')}\n\n`);
}

const graphsFolder = join(distFolder, 'graphs');
const drawn = values.graph ? loaded.flatMap((course) => writeGraphs(course, graphsFolder)) : [];

if (values.json) {
	process.stdout.write(`${JSON.stringify(problems, null, '\t')}\n`);
} else {
	for (const problem of problems) process.stdout.write(`${printProblem(problem)}\n\n`);
	const lines = [...loaded.flatMap(courseCaseLines), ...drawn.map((path) => `drawn: ${shownPath(path)}`)];
	if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n\n`);
	const courses = names.length === 1 ? `course ${names[0]}` : `${names.length} courses`;
	process.stdout.write(`${courses}: ${problems.length === 0 ? 'no problems' : countProblems(problems)}\n`);
}
process.exitCode = hasErrors(problems) ? 1 : 0;
