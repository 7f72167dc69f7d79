/** What a release of a course changes, as new text of files. Pure; the command line writes it down. */
import { isScalar, parseDocument } from 'yaml';
import { neverReleased } from '../content/slots.ts';

/** A version as three whole numbers. */
export type Version = [major: number, minor: number, patch: number];

const pattern = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

export const isVersion = (text: string): boolean => pattern.test(text);

/** Throws an `Error` when the text is no `x.y.z`. */
export function parseVersion(text: string): Version {
	const match = pattern.exec(text);
	if (!match) throw new Error(`"${text}" is no version like 1.2.3`);
	return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Negative, 0 or positive, as for sorting. */
export function compareVersions(a: string, b: string): number {
	const [left, right] = [parseVersion(a), parseVersion(b)];
	return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The version after `current`: `patch`, `minor`, `major`, or the version itself. */
export function nextVersion(current: string, step: string): string {
	const [major, minor, patch] = parseVersion(current);
	if (step === 'patch') return `${major}.${minor}.${patch + 1}`;
	if (step === 'minor') return `${major}.${minor + 1}.0`;
	if (step === 'major') return `${major + 1}.0.0`;
	return parseVersion(step).join('.');
}

/**
 * `course.yaml` with a new version and day; everything else, comments and layout included, stays as it is.
 * Throws when one of the two fields is missing.
 */
export function releaseCourse(yaml: string, version: string, day: string): string {
	const document = parseDocument(yaml);
	const edits = [
		['version', version],
		['released', day]
	].map(([field, value]) => {
		const node: unknown = document.get(field, true);
		if (!isScalar(node) || !node.range) throw new Error(`course.yaml has no plain field "${field}"`);
		return { from: node.range[0], to: node.range[1], value: value ?? '' };
	});
	return edits
		.sort((a, b) => b.from - a.from)
		.reduce((text, { from, to, value }) => text.slice(0, from) + value + text.slice(to), yaml);
}

/**
 * Why nothing is written over `course.yaml` as it stands now: since `read` was its version another release came between.
 * `null` when none did.
 */
export function otherRelease(yaml: string, read: string): string | null {
	const now = String(parseDocument(yaml).get('version'));
	if (now === read) return null;
	return `course.yaml has version ${now} now, and had ${read} when this began: another release came between.\nNothing was written. Look at CHANGELOG.md, and give the command again if a release is still wanted.`;
}

/**
 * Why nothing is released: changelog and slot table don't speak of the same last release, so one of them is gone or was
 * changed by hand. `null` when they do.
 * @param changelog `null`: there is none
 * @param released version of the slot table, {@link neverReleased} without one
 */
export function ledgerRefusal(changelog: string | null, course: string, released: string): string | null {
	const entry = new RegExp(`^## ${course} (\\d+\\.\\d+\\.\\d+) `, 'm').exec(changelog ?? '');
	const told = entry?.[1] ?? neverReleased;
	if (told === released) return null;
	const say = (version: string): string => (version === neverReleased ? 'no release' : `release ${version}`);
	const table = `courses/${course}/released.json`;
	return [
		changelog === null ? 'CHANGELOG.md' : `CHANGELOG.md:${lineOf(changelog, entry?.index ?? 0)}`,
		`  found: ${changelog === null ? 'no such file' : `${say(told)} of ${course} on top`}, and ${say(released)} in ${table}`,
		'  wanted: the same last release in both: a release adds to them together',
		`  mend: take back what was removed or changed by hand: git checkout -- CHANGELOG.md ${table}`,
		'',
		'Nothing was written.'
	].join('\n');
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const title = '# Changelog\n\nWhat changed for learners and administrators, newest first.\n';

/** The changelog with an entry on top. `null`: there is none yet. */
export function addChange(
	changelog: string | null,
	entry: { course: string; version: string; day: string; notes: readonly string[] }
): string {
	const text = changelog ?? title;
	const lines = entry.notes.map((note) => `- ${note}\n`).join('');
	const section = `## ${entry.course} ${entry.version} – ${entry.day}\n\n${lines}`;
	const first = text.search(/^## /m);
	if (first < 0) return `${text.trimEnd()}\n\n${section}`;
	return `${text.slice(0, first)}${section}\n${text.slice(first)}`;
}
