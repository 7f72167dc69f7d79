/** Whatever cannot be meant is answered by one line before any work is done. */
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localDay } from '../src/cli/day.ts';
import { projectFolder } from '../src/content/project.ts';

function run(program: string, words: readonly string[]): { code: number | null; out: string; err: string } {
	const tsx = join(projectFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs');
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[tsx, join(projectFolder, program), ...words],
		{ encoding: 'utf8', cwd: projectFolder }
	);
	return { code: status, out: stdout, err: stderr };
}

test.each([
	[
		'src/packaging/cli/release.ts',
		['01.2.3', '--note', 'x'],
		'"01.2.3" is no version. Write patch, minor, major, or a number like 1.2.3. See: npm run release -- --help\n'
	],
	[
		'src/packaging/cli/release.ts',
		['patch', '--note', 'x', '--date', '9999-12-31', '--dry-run'],
		`--date can't be 9999-12-31, a day to come: today is ${localDay()}. See: npm run release -- --help\n`
	],
	[
		'src/packaging/cli/package.ts',
		['--standard', 'web', '--out', 'README.md'],
		'README.md is a file. Name a folder. See: npm run package -- --help\n'
	],
	[
		'src/packaging/cli/package.ts',
		['--region', 'nederlan'],
		'--region can\'t be "nederlan". Did you mean "nederland"? Choose from: hart-van-brabant, nederland. ' +
			'See: npm run package -- --help\n'
	],
	[
		'src/packaging/cli/handouts.ts',
		['--region', 'zz'],
		'--region can\'t be "zz". Choose from: hart-van-brabant, nederland. See: npm run handouts -- --help\n'
	],
	[
		'src/packaging/cli/handouts.ts',
		['--out', 'README.md'],
		'README.md is a file. Name a folder. See: npm run handouts -- --help\n'
	],
	[
		'src/packaging/cli/start.ts',
		['--port', '0', '--data', 'README.md'],
		'README.md is a file. Name a folder with --data. See: npm start -- --help\n'
	],
	[
		'src/content/cli/check.ts',
		['--courses', 'package.json'],
		`There is no folder ${join(projectFolder, 'package.json')}. See: npm run check -- --help\n`
	],
	[
		'src/content/cli/facts.ts',
		['--courses', 'package.json/x'],
		`There is no folder ${join(projectFolder, 'package.json/x')}. See: npm run facts -- --help\n`
	],
	['src/lms/cli.ts', ['src', '--no-open'], 'src is a folder. Name a zip. See: npm run lms -- --help\n'],
	[
		'tests/bench/bench.ts',
		['--course', 'nope'],
		'There is no course "nope": there is stalking. See: npm run bench -- --help\n'
	],
	['tests/run.ts', ['--hlp'], 'Unknown option --hlp. Did you mean --help? See: npm test -- --help\n'],
	['src/content/cli/schema.ts', ['x'], '"x" is one word too many. See: npm run schema -- --help\n']
])('%s %j is answered in one line with exit 2', (program, words, line) => {
	expect(run(program, words)).toEqual({ code: 2, out: '', err: line });
});

/** Takes a free port for as long as something is done. */
async function withTaken<T>(use: (port: number) => T): Promise<T> {
	const taken = createServer();
	await new Promise<void>((resolve) => void taken.listen(0, '127.0.0.1', resolve));
	try {
		return use((taken.address() as AddressInfo).port);
	} finally {
		taken.close();
	}
}

test.each([['src/packaging/cli/dev.ts'], ['src/packaging/cli/start.ts']])(
	'%s on a port in use is answered in one line before any work is done',
	async (program) => {
		const [port, answer] = await withTaken((port) => [port, run(program, ['--port', `${port}`])] as const);
		expect(answer).toEqual({
			code: 1,
			out: '',
			err: `Port ${port} is in use. Choose another one with --port.\n`
		});
	}
);

test('npm start says of the port of the player that is in use whence it comes, before any work is done', async () => {
	const [port, answer] = await withTaken(
		(port) => [port, run('src/packaging/cli/start.ts', ['--port', `${port - 1}`])] as const
	);
	expect(answer).toEqual({
		code: 1,
		out: '',
		err: `The player's port ${port}, one after --port ${port - 1}, is in use. Choose another one with --port.\n`
	});
});
