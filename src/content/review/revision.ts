/** A course as it was: its files from git, read like any other. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { LoadedCourse } from '../loaded.ts';
import { printProblem } from '../problem.ts';
import { readCourse } from '../read.ts';

/** A revision that can't be had; the message is the line to show. */
export class RevisionError extends Error {}

/** What git says, or `null` when it fails. @param folder where git is asked */
function git(folder: string, ...words: string[]): string | null {
	const { status, stdout, error } = spawnSync('git', words, {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 1 << 28
	});
	if (error) throw new RevisionError('--since needs git, and git could not be started.');
	return status === 0 ? stdout : null;
}

const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);

/** The commit in which `released.json` first named this version. */
function commitOfVersion(folder: string, version: string): string | null {
	const words = `"version": "${version}"`;
	const log = git(folder, 'log', '--reverse', '--format=%H', `-S${words}`, '--', 'released.json');
	return (
		log?.split('\n').find((hash) => git(folder, 'show', `${hash}:./released.json`)?.includes(words)) ?? null
	);
}

function commitOf(folder: string, since: string): string {
	const commit = isVersion(since)
		? commitOfVersion(folder, since)
		: git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`);
	if (commit) return commit.trim();
	throw new RevisionError(
		isVersion(since)
			? `--since can't be "${since}". No released.json in the history of this course names that version.`
			: `--since can't be "${since}". Give a git revision, e.g. HEAD~3, or a released version, e.g. 1.0.0.`
	);
}

function writeFiles(folder: string, commit: string, to: string): void {
	const names = git(folder, 'ls-tree', '-r', '--name-only', commit, '.')?.split('\n').filter(Boolean) ?? [];
	if (names.length === 0)
		throw new RevisionError(`There is no course "${basename(folder)}" in ${commit.slice(0, 8)}.`);
	for (const name of names.filter((one) => /\.(md|yaml|json)$/.test(one))) {
		mkdirSync(dirname(join(to, name)), { recursive: true });
		writeFileSync(join(to, name), git(folder, 'show', `${commit}:./${name}`) ?? '');
	}
}

/**
 * The course at a git revision, or as it was released. Pictures are left out.
 * @param folder the course as it is now, absolute
 * @throws RevisionError when there is no such revision, or its `course.yaml` can't be read today
 */
export function courseSince(folder: string, since: string): LoadedCourse {
	const commit = commitOf(folder, since);
	const place = mkdtempSync(join(tmpdir(), 'course-since-'));
	try {
		const copy = join(place, basename(folder));
		writeFiles(folder, commit, copy);
		const { course, problems } = readCourse(copy);
		if (course) return course;
		const [first] = problems;
		throw new RevisionError(
			`The course of ${since} can't be read by this checker: ${first ? printProblem(first).replace(/\n\s*/g, '; ') : ''}`
		);
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}
