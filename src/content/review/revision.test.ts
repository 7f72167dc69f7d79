import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureCourse } from '../../../tests/tools/course-copy.ts';
import { courseSince } from './revision.ts';

let place = '';
const folder = (): string => join(place, 'course');

function git(...words: string[]): void {
	const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
	const { status, stderr } = spawnSync('git', [...who, ...words], { cwd: place, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
}

function change(file: string, from: string, to: string): void {
	const path = join(folder(), file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

beforeAll(() => {
	place = mkdtempSync(join(tmpdir(), 'revision-'));
	cpSync(fixtureCourse, folder(), { recursive: true });
	git('init', '-q');
	git('add', '.');
	git('commit', '-q', '-m', 'first');
	change('nl/lessons/licht.md', 'Voor wit, achter rood.', 'Voor wit.');
	change('released.json', '"version": "1.1.0"', '"version": "1.3.0"');
	git('commit', '-q', '-a', '-m', 'second');
	change('nl/lessons/licht.md', 'Voor wit.', 'Wit.');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const proseSince = (since: string): string =>
	courseSince(folder(), since).languages[0]?.lessons.find(({ id }) => id === 'licht')?.scan.prose ?? '';

test('a course is read as it was at a revision, whatever stands in the folder now', () => {
	expect(proseSince('HEAD')).toContain('Voor wit.');
	expect(proseSince('HEAD~1')).toContain('Voor wit, achter rood.');
});

test('a released version is found by the commit that released it', () => {
	expect(proseSince('1.1.0')).toContain('Voor wit, achter rood.');
	expect(proseSince('1.3.0')).toContain('Voor wit.');
});

test.each([
	['9.9.9', '--since can\'t be "9.9.9". No released.json in the history of this course names that version.'],
	[
		'nonsuch',
		'--since can\'t be "nonsuch". Give a git revision, e.g. HEAD~3, or a released version, e.g. 1.0.0.'
	],
	['--all', '--since can\'t be "--all". Give a git revision, e.g. HEAD~3, or a released version, e.g. 1.0.0.']
])('a revision that is not there is refused in one line: %s', (since, line) => {
	expect(() => courseSince(folder(), since)).toThrow(line);
});
