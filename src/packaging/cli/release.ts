/** `npm run release`: fixes a version of a course for ever: its number, its day, its slots, and a saved state to keep readable. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { localDay } from '../../cli/day.ts';
import { changeWords } from '../../content/changes.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { coursesFolder, projectFolder, shownPath } from '../../content/project.ts';
import { mergeSlots } from '../../content/slots.ts';
import { writeWhole } from '../cache.ts';
import { frozenSample, sampleName } from '../frozen-sample.ts';
import { addChange, ledgerRefusal, otherRelease, releaseCourse } from '../release.ts';
import { loadCourse } from './course.ts';
import { releaseRefusal } from './refusals.ts';
import { checkOrder, releaseDay, releaseNotes, releaseStep, releaseVersion } from './release-options.ts';
import { Refusal, run, say, step } from './run.ts';

const spec = {
	name: 'npm run release --',
	usage:
		'<patch|minor|major|1.2.3> --note "what changed" [--note …] [--course <id>] [--date YYYY-MM-DD] [--dry-run]',
	summary:
		'Sets version and day in course.yaml, writes new items into released.json (slots are never reused),\n' +
		'adds to CHANGELOG.md, and keeps a saved state of this version that every later one must read.',
	positionals: { name: 'version', help: 'patch, minor, major, or a number like 1.2.3.', required: true },
	options: {
		note: {
			type: 'string',
			many: true,
			placeholder: 'text',
			help: 'What changed for learners; goes into CHANGELOG.md. Give one for each thing that changed.'
		},
		course: {
			type: 'string',
			placeholder: 'id',
			help: 'Folder under courses/. Needed when there are several.'
		},
		date: {
			type: 'string',
			placeholder: 'YYYY-MM-DD',
			help: 'Day of release, no later than today. Default: today.'
		},
		'dry-run': { type: 'boolean', help: 'Say what would be written, and write nothing.' }
	}
} as const satisfies ProgramSpec;

const { values, positionals } = readArguments(spec);

const changelogFile = join(projectFolder, 'CHANGELOG.md');

const changelog = (): string | null =>
	existsSync(changelogFile) ? readFileSync(changelogFile, 'utf8') : null;

/** Path → content of everything a release writes. */
function writes(
	build: CourseBuild,
	version: string,
	day: string,
	notes: readonly string[]
): Map<string, string> {
	const folder = join(coursesFolder, build.id);
	const sample = frozenSample(build, version);
	const courseFile = join(folder, 'course.yaml');
	const course = readFileSync(courseFile, 'utf8');
	const other = otherRelease(course, build.version);
	if (other !== null) throw new Refusal(other);
	return new Map([
		[courseFile, releaseCourse(course, version, day)],
		[join(folder, 'released.json'), `${JSON.stringify(mergeSlots(build.slots, version), null, '\t')}\n`],
		[changelogFile, addChange(changelog(), { course: build.id, version, day, notes })],
		[join(projectFolder, 'tests/fixtures/saved-states', sampleName(sample)), sample]
	]);
}

await run(spec, async () => {
	const wanted = releaseStep(positionals[0]);
	const day = releaseDay(values.date, localDay());
	const notes = releaseNotes(values.note);
	const build = await step('course read, checked and rendered', () => loadCourse(values.course));
	const torn = ledgerRefusal(changelog(), build.id, build.slots.version);
	if (torn !== null) throw new Refusal(torn);
	const version = releaseVersion(build, wanted);
	checkOrder(build, day);
	const stale = releaseRefusal(build, day);
	if (stale !== null) {
		throw new Refusal(`${stale}\n\nNothing was written. Check them and set a new review day.`);
	}
	const fresh = build.unreleased.length;
	const slots =
		fresh === 1 ? '1 new item gets a slot that is its own' : `${fresh} new items get slots that are theirs`;
	say(`${build.id} ${version}: ${slots} for ever.`);
	if (build.changes) changeWords(build.slots.version, build.changes).forEach(say);
	for (const [path, text] of writes(build, version, day, notes)) {
		if (!values['dry-run']) writeWhole(path, text);
		say(`${values['dry-run'] ? 'would write' : '✓ wrote'} ${shownPath(path)}`);
	}
	if (!values['dry-run']) say('Commit these files together.');
});
