/** What can be typed after `npm run release --`, and what it means. Pure: throws {@link UsageError}. */
import { UsageError } from '../../cli/arguments.ts';
import { dayRemark } from '../../cli/day.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { neverReleased } from '../../content/slots.ts';
import { compareVersions, isVersion, nextVersion } from '../release.ts';

/** Today unless another day was typed. A day to come would say of sources that they were good until then. */
export function releaseDay(typed: string | undefined, today: string): string {
	const day = typed ?? today;
	const remark = dayRemark(day);
	if (remark) throw new UsageError(`--date can't be "${day}". ${remark}`);
	if (day > today) throw new UsageError(`--date can't be ${day}, a day to come: today is ${today}.`);
	return day;
}

/** Signs that people put before a line of a list; the changelog has one of its own. */
const listMarks = /^(?:[-*+•–—](?:\s+|$))+/;

/** Each becomes a line of its own in the changelog. */
export function releaseNotes(typed: readonly string[]): string[] {
	const notes = typed.map((note) => note.trim().replace(listMarks, ''));
	if (notes.length === 0 || notes.includes(''))
		throw new UsageError('--note is missing. Say in one sentence what changed for learners.');
	if (notes.some((note) => /[\r\n]/.test(note)))
		throw new UsageError('--note has more than one line. Give one --note for each.');
	return notes;
}

/** `patch`, `minor`, `major`, or a whole version. */
export function releaseStep(wanted = ''): string {
	if (/^(patch|minor|major)$/.test(wanted) || isVersion(wanted)) return wanted;
	throw new UsageError(`"${wanted}" is no version. Write patch, minor, major, or a number like 1.2.3.`);
}

/** The first release may keep the version that authors wrote; later ones must go up. */
export function releaseVersion(build: CourseBuild, wanted: string): string {
	const released = build.slots.version;
	if (released !== neverReleased && released !== build.version && !isVersion(wanted)) {
		throw new UsageError(
			`course.yaml has version ${build.version}, and ${released} was released last. Set it back to ${released}, or write the number to release instead of ${wanted}.`
		);
	}
	const version = nextVersion(build.version, wanted);
	const after = (one: string, where: string) =>
		new UsageError(`Version ${version} does not come after ${one}, which ${where}.`);
	if (compareVersions(version, build.version) < 0) throw after(build.version, 'course.yaml has now');
	if (compareVersions(version, released) <= 0) throw after(released, 'was released last');
	return version;
}

/** Versions follow each other in time too. */
export function checkOrder(build: CourseBuild, day: string): void {
	if (day < build.released) {
		throw new UsageError(`--date ${day} lies before ${build.released}, the day of the version before.`);
	}
}
