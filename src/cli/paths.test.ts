import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { projectFolder } from '../content/project.ts';
import { UsageError } from './arguments.ts';
import { isFolder, writableFolder } from './paths.ts';

const place = mkdtempSync(join(tmpdir(), 'paths-'));
const file = join(place, 'file');
writeFileSync(file, '');
afterAll(() => rmSync(place, { recursive: true }));

test('a folder to write in is made when it is not there, and may be there', () => {
	const folder = join(place, 'a', 'b');
	expect(writableFolder(folder)).toBe(folder);
	expect(isFolder(folder)).toBe(true);
	expect(writableFolder(folder)).toBe(folder);
});

test('folders that were made and hold nothing when the program ends go again', () => {
	const deep = (name: string) => join(place, name, 'é b');
	const script = join(place, 'program.mts');
	writeFileSync(
		script,
		`import { writeFileSync } from 'node:fs';
		import { writableFolder } from ${JSON.stringify(pathToFileURL(join(projectFolder, 'src/cli/paths.ts')))};
		writableFolder(${JSON.stringify(deep('empty'))});
		writeFileSync(writableFolder(${JSON.stringify(deep('used'))}) + '/x', '');
		process.exit(2);`
	);
	const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: projectFolder });
	expect(status).toBe(2);
	expect(existsSync(join(place, 'empty'))).toBe(false);
	expect(existsSync(join(deep('used'), 'x'))).toBe(true);
});

test.each([
	['a file', file, `${file} is a file. Name a folder.`],
	[
		'what lies below a file',
		join(file, 'x', 'y'),
		`${join(file, 'x', 'y')} can't be written in: there is a file on the way to it.`
	],
	[
		'a name no disk takes',
		join(place, 'x'.repeat(300)),
		`${join(place, 'x'.repeat(300))} can't be written in: the name is too long.`
	]
])('%s is no folder to write in, and gets one clear line', (_what, path, line) => {
	expect(() => writableFolder(path)).toThrow(new UsageError(line));
	expect(existsSync(file)).toBe(true);
});

test('where the system takes no folder it is told, and not tried for ever', () => {
	// Without such a place, a file has to do.
	const path = join(existsSync('/proc/self') ? '/proc' : file, 'nope', 'deeper');
	expect(() => writableFolder(path)).toThrow(
		/ can't be written in: (no folder can be made there|it is not allowed|there is a file on the way to it)\.$/
	);
});

test('a link to nowhere gets one clear line too', () => {
	const link = join(place, 'link');
	symlinkSync(join(place, 'gone', 'away'), link);
	expect(() => writableFolder(link)).toThrow(
		new UsageError(`${link} can't be written in: there is a file on the way to it.`)
	);
});
