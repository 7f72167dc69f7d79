/** From a course folder to values with their places. What does not fit its schema is told and left out. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import {
	contactSchema,
	courseSchema,
	factSchema,
	factsSchema,
	regionSchema,
	slotTableSchema,
	type AuthoredFact,
	type SlotTable
} from '../lib/course/course.schema.ts';
import { questionFileSchema, questionSchema } from '../lib/course/questions/index.schema.ts';
import { brandSchema } from '../lib/course/brand.schema.ts';
import { referenceSchema } from '../lib/course/reference.schema.ts';
import { termsSchema } from '../lib/course/terms.schema.ts';
import { scenarioSchema } from '../lib/course/scenario/scenario.schema.ts';
import { evaluationSchema } from '../lib/course/workshop/evaluation.schema.ts';
import { workshopSchema } from '../lib/course/workshop/plan.schema.ts';
import { isFile } from '../cli/paths.ts';
import { didYouMean, listed } from '../cli/suggest.ts';
import { namesOf, strangeFiles } from './folder.ts';
import type {
	LoadedBrand,
	LoadedCourse,
	LoadedLanguage,
	LoadedQuestion,
	LoadedRegion,
	Located,
	LocatedList
} from './loaded.ts';
import { readHandout, readLesson } from './read-page.ts';
import { Reader } from './reader.ts';
import type { Problem } from './problem.ts';
import { projectFolder, shownPath } from './project.ts';

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Files that authors wrote, in order; hidden ones are the system's. */
export function namesIn(folder: string, ending: string): string[] {
	return namesOf(folder)
		.filter((name) => name.endsWith(ending) && !name.startsWith('.'))
		.sort(byName);
}

function readRegion(reader: Reader, path: string): LoadedRegion {
	const source = reader.yaml(path);
	reader.whole(source, regionSchema);
	const head = regionSchema.pick({ name: true, extends: true }).strip().safeParse(source.value);
	return {
		id: basename(path, '.yaml'),
		source,
		head: head.success ? head.data : null,
		contacts: reader.list(source, 'contacts', contactSchema)
	};
}

/** Brands that are valid; what is wrong with others has been told. */
function readBrands(reader: Reader, folder: string): LoadedBrand[] {
	return namesIn(folder, '.yaml').flatMap((name) => {
		const source = reader.yaml(join(folder, name));
		const data = reader.whole(source, brandSchema);
		if (!data) return [];
		return [{ id: basename(name, '.yaml'), source, path: [], data, folder, shown: shownPath(folder) }];
	});
}

function readLanguage(reader: Reader, folder: string, language: string): LoadedLanguage {
	const lessons = namesIn(join(folder, 'lessons'), '.md')
		.filter((name) => !name.endsWith('.notes.md'))
		.map((name) => readLesson(reader, join(folder, 'lessons', name)));
	const handouts = namesIn(join(folder, 'handouts'), '.md').map((name) =>
		readHandout(reader, join(folder, 'handouts', name))
	);
	const questions: LoadedQuestion[] = [];
	const questionIds = new Set<string>();
	let broken = isFile(join(folder, 'questions'));
	for (const name of namesIn(join(folder, 'questions'), '.yaml')) {
		const source = reader.yaml(join(folder, 'questions', name));
		reader.whole(source, questionFileSchema);
		const { items, ids, broken: here } = reader.list(source, 'questions', questionSchema);
		for (const id of ids) questionIds.add(id);
		broken ||= here;
		const bank = (source.value as { bank?: unknown } | null | undefined)?.bank;
		if (bank !== 'practice' && bank !== 'exam') continue;
		questions.push(...items.map((item): LoadedQuestion => ({ ...item, bank })));
	}
	const found = { lessons, handouts, questions, questionIds, broken };
	const terms = readOne(reader, join(folder, 'terms.yaml'), termsSchema);
	const referenceFile = join(folder, 'reference.yaml');
	const reference = readOne(reader, referenceFile, referenceSchema);
	const referenceBroken = reference === null && existsSync(referenceFile);
	const workshops = readWorkshops(reader, folder);
	const notes = readNotes(reader, folder);
	const evaluation = readOne(reader, join(folder, 'evaluation.yaml'), evaluationSchema);
	const room = { workshops, notes, evaluation };
	const lists = { terms, reference, referenceBroken };
	return { language, ...found, ...lists, ...readScenarios(reader, folder), ...room };
}

/** A file that may be left out. */
function readOne<S extends z.ZodType>(reader: Reader, path: string, schema: S): Located<z.infer<S>> | null {
	if (!existsSync(path)) return null;
	const source = reader.yaml(path);
	const data = reader.whole(source, schema);
	return data ? { source, path: [], data } : null;
}

/** One scenario a file; the file is named after it. */
function readScenarios(reader: Reader, folder: string): Pick<LoadedLanguage, 'scenarios' | 'scenarioIds'> {
	const names = namesIn(join(folder, 'scenarios'), '.yaml');
	const scenarios = names.flatMap((name) => {
		const source = reader.yaml(join(folder, 'scenarios', name));
		const data = reader.whole(source, scenarioSchema);
		return data ? { source, path: [], data } : [];
	});
	return { scenarios, scenarioIds: new Set(names.map((name) => basename(name, '.yaml'))) };
}

function readWorkshops(reader: Reader, folder: string): LoadedLanguage['workshops'] {
	return namesIn(join(folder, 'workshops'), '.yaml').flatMap((name) => {
		const source = reader.yaml(join(folder, 'workshops', name));
		const data = reader.whole(source, workshopSchema);
		return data ? { source, path: [], data } : [];
	});
}

function readNotes(reader: Reader, folder: string): LoadedLanguage['notes'] {
	return namesIn(join(folder, 'lessons'), '.notes.md').map((name) => {
		const path = join(folder, 'lessons', name);
		return { lesson: basename(name, '.notes.md'), file: shownPath(path), text: reader.text(path) };
	});
}

function readReleased(reader: Reader, path: string): SlotTable | null {
	if (!existsSync(path)) return null;
	return reader.whole(reader.yaml(path), slotTableSchema);
}

/** Pictures of a course: its own `media` folder if it has one, else `static/media/<course>`. */
function readMedia(folder: string, name: string): LoadedCourse['media'] {
	const own = join(folder, 'media');
	const place = existsSync(own) ? own : join(projectFolder, 'static', 'media', name);
	const names = namesOf(place).sort(byName);
	return { folder: shownPath(place), files: new Map(names.map((file) => [file, join(place, file)])) };
}

function missingFile(file: string, mend: string): Problem {
	return { file, line: 1, field: '', found: 'no such file', wanted: 'this file', mend, severity: 'error' };
}

/** The facts of a course. Without their file every fact may be there: what names one is not told as well. */
function readFacts(reader: Reader, path: string): LocatedList<AuthoredFact> {
	if (!existsSync(path)) {
		const mend = 'put it back; a course without facts has a file with facts: []';
		reader.problems.push(missingFile(shownPath(path), mend));
		return { items: [], ids: new Set(), broken: true };
	}
	const source = reader.yaml(path);
	reader.whole(source, factsSchema);
	return reader.list(source, 'facts', factSchema);
}

interface ReadCourse {
	/** `null` when `course.yaml` itself is not valid. */
	course: LoadedCourse | null;
	problems: Problem[];
	/** Files that are no text, as problems show them: what is wrong inside can't be told yet. */
	unread: ReadonlySet<string>;
}

/** Reads everything in a course folder. */
export function readCourse(folder: string): ReadCourse {
	const reader = new Reader();
	const courseFile = join(folder, 'course.yaml');
	const factsFile = join(folder, 'facts.yaml');
	if (!existsSync(courseFile)) {
		const mend = 'write course.yaml, or move the folder out of the way';
		return { course: null, problems: [missingFile(shownPath(courseFile), mend)], unread: new Set() };
	}
	const source = reader.yaml(courseFile);
	const data = reader.whole(source, courseSchema);
	reader.problems.push(...strangeFiles(folder, data?.languages ?? []));

	const facts = readFacts(reader, factsFile);
	const regions = namesIn(join(folder, 'regions'), '.yaml').map((name) =>
		readRegion(reader, join(folder, 'regions', name))
	);
	const brands = readBrands(reader, join(folder, 'brands'));
	// With a course.yaml that is wrong somewhere, everything else is looked at all the same.
	const named = data?.languages ?? readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name));
	const folders = named.filter((language) => existsSync(join(folder, language)));
	const languages = folders.map((language) => readLanguage(reader, join(folder, language), language));
	const released = readReleased(reader, join(folder, 'released.json'));
	const found = { problems: reader.told, unread: new Set(reader.unread.keys()) };
	if (!data) return { course: null, ...found };
	const name = basename(folder);
	const course: LoadedCourse = {
		folder,
		name,
		file: source.file,
		course: { source, path: [], data },
		facts,
		factsFile: shownPath(factsFile),
		brands,
		regions,
		languages,
		media: readMedia(folder, name),
		released,
		releasedFile: shownPath(join(folder, 'released.json'))
	};
	return { course, ...found };
}

/** Names of the courses in a folder: every folder in it, but hidden ones. */
export function listCourses(courses: string): string[] {
	if (!existsSync(courses)) return [];
	return readdirSync(courses, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map((entry) => entry.name)
		.sort(byName);
}

/** Says which courses there are when one is asked for that isn't. */
export function unknownCourse(folder: string): Problem {
	const id = basename(folder);
	const known = listCourses(dirname(folder));
	return {
		file: shownPath(folder),
		line: 1,
		field: '',
		found: `no course "${id}"`,
		wanted: `one of: ${listed(known)}`,
		mend: didYouMean(id, known, 'ask for a course that is there'),
		severity: 'error'
	};
}
