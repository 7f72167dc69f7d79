import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function run(...words: string[]) {
	const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
	const { status, stderr } = spawnSync(process.execPath, [tsx, 'src/workshop-server/cli.ts', ...words], {
		encoding: 'utf8'
	});
	return { status, stderr };
}
const see = ' See: npm run workshop -- --help\n';

test.each([
	[['--port', 'x'], `--port can't be "x": it is a number from 0 to 65535.`],
	[['--address', '192.168.1.20'], `--address can't be "192.168.1.20": it is http://name or https://name.`],
	[['--redis', 'localhost:6379'], `--redis can't be "localhost:6379": it is redis://name:port.`],
	[['nonsuch.zip'], 'There is no file nonsuch.zip.']
])('%j is answered in one line with exit 2', (words, line) => {
	expect(run(...words)).toEqual({ status: 2, stderr: `${line}${see}` });
});

test('a file that is no workshop is answered in one line, with how to make one', () => {
	expect(run('package.json')).toEqual({
		status: 1,
		stderr: 'package.json is no workshop: make one with npm run package -- --standard workshop.\n'
	});
});
