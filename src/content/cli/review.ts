/** `npm run review`: the reviewer's edition, or what changed since a revision or a release. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, refuseArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { distFolder, shownPath } from '../project.ts';
import { changesOf } from '../review/changes.ts';
import { changesEdition } from '../review/changes-edition.ts';
import { editionOf, editionPage, type Edition } from '../review/edition.ts';
import { courseSince, RevisionError } from '../review/revision.ts';
import { courseFolder, coursesOption, readOrLeave } from './course.ts';

const spec = {
	name: 'npm run review --',
	summary:
		'Writes the whole course as one document for reviewers, as a page and as Markdown, to dist/: lessons, questions with\n' +
		'key and reasons, cases with every step, facts with sources, contacts.\n' +
		'With --since: what changed, in words, what matters most first.',
	usage: '[course] [--since <git revision or released version>] [--courses folder]',
	options: {
		since: {
			type: 'string',
			placeholder: 'revision',
			help: 'Write the changes since a git revision (HEAD~3, main, a1b2c3d) or a released version (1.0.0).'
		},
		courses: coursesOption
	},
	positionals: { name: 'course', help: 'Folder name of a course; needed when there are several.' }
} as const satisfies ProgramSpec;

const { values, positionals } = readArguments(spec);
const folder = courseFolder(spec, positionals[0], values.courses);
const course = readOrLeave(folder);

function write(name: string, edition: Edition): void {
	mkdirSync(distFolder, { recursive: true });
	for (const [ending, text] of [
		['html', editionPage(edition)],
		['md', edition.markdown]
	] as const) {
		const path = join(distFolder, `${name}.${ending}`);
		writeFileSync(path, text);
		process.stdout.write(`✓ ${shownPath(path)}\n`);
	}
}

function writeChanges(since: string): void {
	const before = courseSince(folder, since);
	for (const language of course.languages) {
		const edition = changesEdition(
			changesOf(before, course, language.language),
			course,
			language.language,
			since
		);
		write(`changes-${course.name}-${language.language}`, edition);
		process.stdout.write(`\n${edition.markdown}`);
	}
}

try {
	if (values.since !== undefined) writeChanges(values.since);
	else
		for (const language of course.languages)
			write(`review-${course.name}-${language.language}`, editionOf(course, language));
} catch (error) {
	if (error instanceof RevisionError) refuseArguments(spec, error.message);
	throw error;
}
