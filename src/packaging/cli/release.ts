/** `npm run release`: fixes a version of a course for ever: its number, its day, its slots, and a saved state to keep readable. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, UsageError, type ProgramSpec } from '../../cli/arguments.ts';
import { isDay, localDay } from '../../cli/day.ts';
import { changeWords } from '../../content/changes.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { coursesFolder, projectFolder, shownPath } from '../../content/project.ts';
import { mergeSlots } from '../../content/slots.ts';
import { writeWhole } from '../cache.ts';
import { frozenSample, sampleName } from '../frozen-sample.ts';
import { addChange, compareVersions, isVersion, nextVersion, releaseCourse } from '../release.ts';
import { loadCourse } from './course.ts';
import { run, say, step } from './run.ts';

const spec = {
	name: 'npm run release --',
	usage: '<patch|minor|major|1.2.3> --note "what changed" [--course <id>] [--date YYYY-MM-DD] [--dry-run]',
	summary:
		'Sets version and day in course.yaml, writes new items into released.json (slots are never reused),\n' +
		'adds to CHANGELOG.md, and keeps a saved state of this version that every later one must read.',
	positionals: { name: 'version', help: 'patch, minor, major, or a number like 1.2.3.', required: true },
	options: {
		note: { type: 'string', placeholder: 'text', help: 'What changed for learners; goes into CHANGELOG.md.' },
		course: {
			type: 'string',
			placeholder: 'id',
			help: 'Folder under courses/. Needed when there are several.'
		},
		date: { type: 'string', placeholder: 'YYYY-MM-DD', help: 'Day of release. Default: today.' },
		'dry-run': { type: 'boolean', help: 'Say what would be written, and write nothing.' }
	}
} as const satisfies ProgramSpec;

const { values, positionals } = readArguments(spec);

function releaseDay(): string {
	const day = values.date ?? localDay();
	if (!isDay(day)) {
		throw new UsageError(`--date can't be "${day}". Write a day as YYYY-MM-DD.`);
	}
	return day;
}

function releaseNote(): string {
	const note = (values.note ?? '').trim();
	if (note === '') throw new UsageError('--note is missing. Say in one sentence what changed for learners.');
	if (/[\r\n]/.test(note)) throw new UsageError('--note has more than one line.');
	return note;
}

function releaseStep(): string {
	const [wanted = ''] = positionals;
	if (/^(patch|minor|major)$/.test(wanted) || isVersion(wanted)) return wanted;
	throw new UsageError(`"${wanted}" is no version. Write patch, minor, major, or a number like 1.2.3.`);
}

/** The first release may keep the version that authors wrote; later ones must go up. */
function releaseVersion(build: CourseBuild, wanted: string): string {
	const version = nextVersion(build.version, wanted);
	const released = build.slots.version;
	if (compareVersions(version, released) <= 0 || compareVersions(version, build.version) < 0) {
		throw new UsageError(
			`Version ${version} does not come after ${build.version}, which course.yaml has now.`
		);
	}
	return version;
}

/** Path → content of everything a release writes. */
function writes(build: CourseBuild, version: string, day: string, note: string): Map<string, string> {
	const folder = join(coursesFolder, build.id);
	const sample = frozenSample(build, version);
	const courseFile = join(folder, 'course.yaml');
	const changes = join(projectFolder, 'CHANGELOG.md');
	const before = existsSync(changes) ? readFileSync(changes, 'utf8') : null;
	return new Map([
		[courseFile, releaseCourse(readFileSync(courseFile, 'utf8'), version, day)],
		[join(folder, 'released.json'), `${JSON.stringify(mergeSlots(build.slots, version), null, '\t')}\n`],
		[changes, addChange(before, { course: build.id, version, day, note })],
		[join(projectFolder, 'tests/fixtures/saved-states', sampleName(sample)), sample]
	]);
}

await run(spec, async () => {
	const [wanted, day, note] = [releaseStep(), releaseDay(), releaseNote()];
	const build = await step('course read, checked and rendered', () => loadCourse(values.course));
	const version = releaseVersion(build, wanted);
	if (day < build.released) {
		throw new UsageError(`--date ${day} lies before ${build.released}, the day of the version before.`);
	}
	say(`${build.id} ${version}: ${build.unreleased.length} new items get slots that are theirs for ever.`);
	if (build.changes) changeWords(build.slots.version, build.changes).forEach(say);
	for (const [path, text] of writes(build, version, day, note)) {
		if (!values['dry-run']) writeWhole(path, text);
		say(`${values['dry-run'] ? 'would write' : '✓ wrote'} ${shownPath(path)}`);
	}
	if (!values['dry-run']) say('Commit these files together.');
});
