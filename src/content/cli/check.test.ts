import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { onCopy, type Edit } from '../../../tests/tools/course-copy.ts';
import { projectFolder } from '../project.ts';

const program = join(projectFolder, 'src/content/cli/check.ts');

function check(...words: string[]): { code: number | null; out: string; err: string } {
	const tsx = join(projectFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs');
	const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, program, ...words], {
		encoding: 'utf8',
		cwd: projectFolder
	});
	return { code: status, out: stdout, err: stderr };
}

const fixtures = 'tests/fixtures';

test('a course with no more than a warning is fine', () => {
	const { code, out } = check('course', '--courses', fixtures, '--today', '2026-11-02');
	expect(code).toBe(0);
	expect(out).toMatch(
		/^tests\/fixtures\/course\/regions\/streek\.yaml:27 {2}contacts\[1\]\.status {2}\(warning\)\n/
	);
	expect(out).toMatch(/\n\ncourse course: 0 errors, 1 warning\n$/);
});

test('a course with errors ends with exit 1, and every problem can be had as JSON', async () => {
	const edits: Record<string, Edit> = {
		'course.yaml': [['passMark: 70', 'passMark: zeventig']],
		'nl/lessons/licht.md': [['Lamp vergeten.', '{lamp}']]
	};
	const { code, out } = await onCopy(edits, (folder) => check('--courses', join(folder, '..'), '--json'));
	expect(code).toBe(1);
	const problems = JSON.parse(out) as { field: string; line: number; severity: string }[];
	expect(problems.filter(({ severity }) => severity === 'error').map(({ line }) => line)).toEqual([43, 51]);
});

test('who reads no further, as head does, gets the same exit code and no stack trace', async () => {
	const words = ['--import', 'tsx', program, 'course', '--courses', fixtures, '--today', '2026-11-02'];
	const child = spawn(process.execPath, words, { cwd: projectFolder });
	child.stdout.destroy();
	const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
	expect({ code: code as unknown, err }).toEqual({ code: 0, err: '' });
});

test('a misspelt course folder comes with the one that was meant', () => {
	const { code, out } = check('stalkng');
	expect(code).toBe(1);
	expect(out).toContain('mend: did you mean "stalking"?');
});

test.each([
	[['--jsn'], 'Unknown option --jsn. Did you mean --json? See: npm run check -- --help\n'],
	[
		['--today', '2026-02-31'],
		'--today can\'t be "2026-02-31". That is no day of the calendar. See: npm run check -- --help\n'
	],
	[['--today', 'soon'], '--today can\'t be "soon". Write a day as YYYY-MM-DD. See: npm run check -- --help\n']
])('%j is answered in one line with exit 2', (words, line) => {
	expect(check(...words)).toEqual({ code: 2, out: '', err: line });
});
