/** `npm run lms`: imports the zips that are named and keeps the embedded LMS running until it is stopped. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readArguments, refuseArguments, UsageError, type ProgramSpec } from '../cli/arguments.ts';
import { isFolder } from '../cli/paths.ts';
import { isMissing } from './disk.ts';
import { Refusal } from './refusal.ts';
import { startLms, type RunningLms } from './server.ts';

const spec = {
	name: 'npm run lms --',
	usage: '[package.zip…] [--port <n>] [--host <address>] [--data <folder>] [--no-open]',
	summary:
		'Plays SCORM and cmi5 packages and shows what they store. Packages given here are imported, or updated in place;\n' +
		'everything is kept in the data folder until it is deleted there.',
	positionals: { name: 'package.zip', help: 'SCORM 1.2, SCORM 2004 or cmi5 packages to import.', many: true },
	options: {
		port: { type: 'string', default: '4170', help: 'Port of the results; the player gets the next one.' },
		host: {
			type: 'string',
			default: '127.0.0.1',
			help: 'Address to listen on; by default this machine only.'
		},
		data: { type: 'string', default: '.cache/lms', help: 'Folder for packages, learners and attempts.' },
		'no-open': { type: 'boolean', help: 'Do not open a browser.' }
	}
} as const satisfies ProgramSpec;

const { values, positionals } = readArguments(spec);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_534) {
	refuseArguments(spec, `--port can't be "${values.port}": it is a number from 0 to 65534.`);
}
if (values.host.includes(':')) {
	refuseArguments(spec, `--host can't be "${values.host}": it is a name or an IPv4 address.`);
}

const missing = positionals.find((path) => !existsSync(path));
if (missing !== undefined) refuseArguments(spec, `There is no file ${missing}.`);
const folder = positionals.find(isFolder);
if (folder !== undefined) refuseArguments(spec, `${folder} is a folder. Name a zip.`);

try {
	const lms = await startLms({ dataFolder: values.data, port, host: values.host });
	process.once('SIGINT', () => void lms.stop().then(() => process.exit(0)));
	process.once('SIGTERM', () => void lms.stop().then(() => process.exit(0)));
	const complete = await importAll(lms);
	if ((await lms.learners()).length === 0) await lms.addLearner('Eerste cursist');
	console.log(`\nResults and player: ${lms.address}\nStop with Ctrl+C.`);
	if (values.host !== '127.0.0.1' && values.host !== 'localhost') {
		console.log('Anyone who can reach this address sees every result: there is no log-in.');
	}
	if (!complete) process.exitCode = 1;
	if (!values['no-open'] && process.stdout.isTTY) openBrowser(lms.address);
} catch (error) {
	if (error instanceof UsageError) refuseArguments(spec, error.message);
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** Imports what was named, saying of each how it went. */
async function importAll(lms: RunningLms): Promise<boolean> {
	let complete = true;
	for (const path of positionals) {
		try {
			const { id, manifest } = await lms.importPackage(path);
			console.log(`${path}: ${manifest.title}\n  ${lms.pageOf('packages', id)}`);
		} catch (error) {
			if (!(error instanceof Refusal) && !isMissing(error)) throw error;
			complete = false;
			console.error(`${path}: ${error instanceof Refusal ? error.message : 'There is no such file.'}`);
		}
	}
	return complete;
}

/** Opens the address in the person's browser; when that can't be done the printed address is enough. */
function openBrowser(address: string): void {
	const [command, ...args] =
		process.platform === 'win32'
			? ['cmd', '/c', 'start', '', address]
			: [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
	const child = spawn(command ?? '', args, { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
}
