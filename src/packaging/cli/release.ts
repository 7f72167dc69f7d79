/** `npm run release`: fixes a version of a course for ever: its number, its day, its slots, and a saved state to keep readable. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readArguments, refuseArguments, type ProgramSpec } from '../../cli/arguments.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { coursesFolder, projectFolder, shownPath } from '../../content/project.ts';
import { mergeSlots } from '../../content/slots.ts';
import { writeWhole } from '../cache.ts';
import { frozenSample, sampleName } from '../frozen-sample.ts';
import { loadCourse } from './course.ts';
import { localDay } from './refusals.ts';
import { Refusal, run, say, step } from './run.ts';

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
const [wanted = ''] = positionals;
const date = values.date ?? localDay();
if (!/^(patch|minor|major|\d+\.\d+\.\d+)$/.test(wanted))
	refuseArguments(spec, `"${wanted}" is no version. Write patch, minor, major, or a number like 1.2.3.`);
if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
	refuseArguments(spec, `--date can't be "${date}". Write a day as YYYY-MM-DD.`);
if (!values.note?.trim())
	refuseArguments(spec, '--note is missing. Say in one sentence what changed for learners.');

const numbers = (version: string): number[] => version.split('.').map(Number);

/** The version after `now`. A number that was typed must not go back. */
function nextVersion(now: string, released: string): string {
	const [major = 0, minor = 0, patch = 0] = numbers(now);
	if (wanted === 'major') return `${major + 1}.0.0`;
	if (wanted === 'minor') return `${major}.${minor + 1}.0`;
	if (wanted === 'patch') return `${major}.${minor}.${patch + 1}`;
	const [a, b] = [numbers(wanted), numbers(released)];
	const at = a.findIndex((part, i) => part !== b[i]);
	if (at < 0 || (a[at] ?? 0) < (b[at] ?? 0))
		throw new Refusal(`Version ${wanted} does not come after ${released}, which was released last.`);
	return wanted;
}

function courseFile(path: string, version: string): string {
	const document = parseDocument(readFileSync(path, 'utf8'));
	document.set('version', version);
	document.set('released', date);
	return document.toString({ lineWidth: 0 });
}

function changelog(path: string, course: string, version: string): string {
	const text = existsSync(path) ? readFileSync(path, 'utf8') : '# Changelog\n';
	const entry = `## ${course} ${version} – ${date}\n\n- ${values.note?.trim()}\n`;
	const at = text.search(/^## /m);
	return at < 0 ? `${text.trimEnd()}\n\n${entry}` : `${text.slice(0, at)}${entry}\n${text.slice(at)}`;
}

/** Path → content of everything a release writes. */
function writes(build: CourseBuild, version: string): Map<string, string> {
	const folder = join(coursesFolder, build.id);
	const sample = frozenSample(build, version);
	const changes = join(projectFolder, 'CHANGELOG.md');
	return new Map([
		[join(folder, 'course.yaml'), courseFile(join(folder, 'course.yaml'), version)],
		[join(folder, 'released.json'), `${JSON.stringify(mergeSlots(build.slots, version), null, '\t')}\n`],
		[changes, changelog(changes, build.id, version)],
		[join(projectFolder, 'tests/fixtures/saved-states', sampleName(sample)), sample]
	]);
}

await run(spec, async () => {
	const build = await step('course read, checked and rendered', () => loadCourse(values.course));
	const version = nextVersion(build.version, build.slots.version);
	say(`${build.id} ${version}: ${build.unreleased.length} new items get slots that are theirs for ever.`);
	for (const [path, text] of writes(build, version)) {
		if (!values['dry-run']) writeWhole(path, text);
		say(`${values['dry-run'] ? 'would write' : '✓ wrote'} ${shownPath(path)}`);
	}
});
