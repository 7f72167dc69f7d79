/** `npm run dev`: the course in a browser while it is being written. */
import { join } from 'node:path';
import { readArguments, refuseArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { coursesFolder, projectFolder } from '../../content/project.ts';
import { listCourses } from '../../content/read.ts';
import { startDev } from '../dev-server.ts';
import { chosenCourse, packageSpec } from './package-options.ts';
import { tryPort } from './ports.ts';
import { run, say, step } from './run.ts';

const spec = {
	name: 'npm run dev --',
	usage: '[--course <id>] [--port <n>]',
	summary:
		'Shows the course and takes over every change to its files at once; the learner stays where they are, with\n' +
		'their answers. Problems are shown in the page and here.',
	options: {
		course: packageSpec.options.course,
		port: { type: 'string', default: '5173', help: 'Port of the page.' }
	}
} as const satisfies ProgramSpec;

const { values } = readArguments(spec);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
	refuseArguments(spec, `--port can't be "${values.port}": it is a number from 0 to 65535.`);

await run(spec, async () => {
	const id = chosenCourse(values.course, listCourses(coursesFolder));
	await tryPort(port);
	const server = await step(`course ${id} read, checked and rendered`, () =>
		startDev({
			root: projectFolder,
			folder: join(coursesFolder, id),
			port,
			onchange: (trouble) => say(trouble ?? `✓ taken over at ${new Date().toLocaleTimeString()}`)
		})
	);
	process.once('SIGINT', () => void server.stop().then(() => process.exit(0)));
	process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
	say(`\n${server.address}\nStop with Ctrl+C.`);
});
