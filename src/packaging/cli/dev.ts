/** `npm run dev`: the course in a browser while it is being written. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { readArguments, refuseArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { coursesFolder, projectFolder } from '../../content/project.ts';
import { listCourses } from '../../content/read.ts';
import { close, listen } from '../../lms/http.ts';
import { startDev } from '../dev-server.ts';
import { chosenCourse, packageSpec } from './package-options.ts';
import { Refusal, run, say, step } from './run.ts';

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

/** Before the course is read, which takes a while. @throws Refusal when the port is taken or not allowed */
async function tryPort(): Promise<void> {
	const server = createServer();
	try {
		await listen(server, port, '127.0.0.1');
	} catch (error) {
		throw new Refusal((error as Error).message);
	}
	await close(server);
}

await run(spec, async () => {
	const id = chosenCourse(values.course, listCourses(coursesFolder));
	await tryPort();
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
