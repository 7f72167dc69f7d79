import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../project.ts';

function run(program: string, ...words: string[]): { code: number | null; out: string; err: string } {
	const tsx = join(projectFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs');
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[tsx, join(projectFolder, `src/content/cli/${program}.ts`), ...words],
		{ encoding: 'utf8', cwd: projectFolder }
	);
	return { code: status, out: stdout, err: stderr };
}
const fixtures = ['course', '--courses', 'tests/fixtures'];

test('the agenda can be had as JSON, one fact or all', () => {
	const { code, out } = run('facts', ...fixtures, '--json', '--today', '2027-10-01', '--fact', 'f_licht');
	expect(code).toBe(0);
	expect(JSON.parse(out)).toMatchObject({ kind: 'fact', id: 'f_licht', days: 19, state: 'soon', line: 13 });
});

test.each([
	[
		'facts',
		['--fact', 'f_lict'],
		'There is no fact "f_lict". Did you mean "f_licht"? See: npm run facts -- --help\n'
	],
	[
		'facts',
		['--today', 'soon'],
		'--today can\'t be "soon". Write a day as YYYY-MM-DD. See: npm run facts -- --help\n'
	],
	[
		'facts',
		['--today', '2026-02-31'],
		'--today can\'t be "2026-02-31". That is no day of the calendar. See: npm run facts -- --help\n'
	],
	[
		'review',
		['--since', 'nonsuch'],
		'--since can\'t be "nonsuch". Give a git revision, e.g. HEAD~3, or a released version, e.g. 1.0.0. See: npm run review -- --help\n'
	]
])('%s %j is answered in one line with exit 2', (program, words, line) => {
	expect(run(program, ...fixtures, ...words)).toEqual({ code: 2, out: '', err: line });
});

test('a course that is not there is answered with the one that was meant', () => {
	const { code, err } = run('facts', 'cource', '--courses', 'tests/fixtures');
	expect(code).toBe(2);
	expect(err).toBe(
		'There is no course "cource": did you mean "course"? Otherwise there is course, saved-states. See: npm run facts -- --help\n'
	);
});

test('the help of the schemas names every kind of file that gets one', () => {
	const { code, out } = run('schema', '--help');
	expect(code).toBe(0);
	expect(out).toContain(
		'one for each kind of file:\n' +
			'course, facts, region, brand, questions, scenario, workshop, evaluation, lesson, handout, terms, and reference.\n'
	);
});
