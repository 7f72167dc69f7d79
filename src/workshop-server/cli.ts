/** `npm run workshop`: serves the trainer's edition and lets the room vote with phones, until it is stopped. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, refuseArguments, type ProgramSpec } from '../cli/arguments.ts';
import { readZip } from '../packaging/zip-read.ts';
import { startWorkshop } from './server.ts';

const spec = {
	name: 'npm run workshop --',
	usage: '[workshop.zip] [--port <n>] [--lan] [--address <url>] [--redis <url>]',
	summary:
		"Serves the trainer's edition, so that a room can vote with phones as well as with hands. Nothing is kept: votes\n" +
		"stand in the presenter's page until the trainer closes the workshop.",
	positionals: {
		name: 'workshop.zip',
		help: 'What `npm run package -- --standard workshop` made; by default the newest in dist/.'
	},
	options: {
		port: { type: 'string', default: '4180', placeholder: 'n', help: 'Port of everything.' },
		lan: {
			type: 'boolean',
			help: 'Let phones on this network in; without it only this machine is answered.'
		},
		address: {
			type: 'string',
			placeholder: 'url',
			help: 'What phones open, when it is not the address of this machine: http(s)://name[:port].'
		},
		redis: {
			type: 'string',
			placeholder: 'url',
			help: 'redis://… for more than one process: a room may then be spread over all of them.'
		}
	}
} as const satisfies ProgramSpec;

const { values, positionals } = readArguments(spec);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
	refuseArguments(spec, `--port can't be "${values.port}": it is a number from 0 to 65535.`);
const isAddress = (text: string, protocols: RegExp): boolean =>
	URL.canParse(text) && protocols.test(new URL(text).protocol) && new URL(text).hostname !== '';
if (values.address !== undefined && !isAddress(values.address, /^https?:$/))
	refuseArguments(spec, `--address can't be "${values.address}": it is http://name or https://name.`);
if (values.redis !== undefined && !isAddress(values.redis, /^rediss?:$/))
	refuseArguments(spec, `--redis can't be "${values.redis}": it is redis://name:port.`);
const [given] = positionals;
if (given !== undefined && !existsSync(given)) refuseArguments(spec, `There is no file ${given}.`);

/** The newest of its kind in `dist/`. */
function newest(): string {
	const names = existsSync('dist') ? readdirSync('dist') : [];
	const [found] = names
		.filter((name) => name.endsWith('-workshop.zip'))
		.map((name) => join('dist', name))
		.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
	if (found === undefined)
		throw new Error('There is no workshop in dist/. Make it: npm run package -- --standard workshop.');
	return found;
}

function unpack(path: string): Map<string, Buffer> {
	try {
		const files = new Map(readZip(readFileSync(path)).map(({ name, bytes }) => [name, bytes]));
		if (files.has('presenter.html')) return files;
	} catch {
		// Said below, like a zip of something else.
	}
	throw new Error(`${path} is no workshop: make one with npm run package -- --standard workshop.`);
}

try {
	const path = given ?? newest();
	const running = await startWorkshop({
		files: unpack(path),
		port,
		lan: values.lan,
		...(values.address === undefined ? {} : { address: values.address }),
		...(values.redis === undefined ? {} : { redis: values.redis }),
		tell: (line) => console.error(line)
	});
	const stop = (): void => void running.stop().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	console.log(
		`${path}\n\nPresenter, for you alone: ${running.presenter}\nPhones:                   ${running.phones}`
	);
	if (!values.lan && values.address === undefined)
		console.log('Only this machine is answered. Add --lan to let phones in.');
	console.log('Stop with Ctrl+C.');
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
