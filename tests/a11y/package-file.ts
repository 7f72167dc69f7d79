/** The package that is looked at: what it is, and a server or file by which a browser opens it. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../src/cli/arguments.ts';
import type { Edition } from '../../src/lib/course/edition.ts';
import type { CourseIndex } from '../../src/lib/course/types.ts';
import type { Question } from '../../src/lib/course/questions/index.ts';
import { checksum } from '../../src/packaging/hash.ts';
import { editions, type EditionName } from '../../src/packaging/standards.ts';
import { questionsIn, unpacked } from '../e2e/packages.ts';
import { serveFiles } from '../e2e/serve.ts';
import { serveStrictLms } from '../strict-lms/server.ts';
import { editionIn } from '../tools/packs.ts';

export interface CoursePackage {
	/** Absolute. */
	path: string;
	/** Name of the file alone. */
	file: string;
	bytes: Buffer;
	/** As `sha256sum` prints it. */
	sha256: string;
	standard: Exclude<EditionName, 'cmi5'>;
	files: Map<string, Buffer>;
	edition: Edition;
	/** The index in the language the course opens in: that is what is walked. */
	course: CourseIndex;
	questions: Map<string, Question>;
}

export interface Opening {
	/** Address of the course as a top window; `#/…` may be put behind it. */
	address: string;
	/** Where it is opened first, so that the LMS is there; the same address but for an LMS. */
	door: string;
	/** The page of an LMS with the course in its frame; `null` where there is none. */
	frame: string | null;
	close(): Promise<void>;
}

function filesOf(path: string, bytes: Buffer): Map<string, Buffer> {
	if (path.endsWith('.html')) return new Map([['index.html', bytes]]);
	try {
		return unpacked(bytes);
	} catch {
		throw new UsageError(`${path} is no zip. Give a package that "npm run package" made.`);
	}
}

function read(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch {
		throw new UsageError(`${path} can't be read. Give the path of a package, e.g. dist/x-web.zip.`);
	}
}

/** @throws UsageError when this is no package of a course that can be walked */
export function readPackage(given: string): CoursePackage {
	const path = resolve(given);
	const bytes = read(path);
	const files = filesOf(given, bytes);
	const edition = editionIn(files);
	const course = edition?.courses[0];
	if (!edition || !course)
		throw new UsageError(`${given} is no package of a course for learners: it has no player in it.`);
	const standard = editions.find((one) => edition.name.endsWith(`-${one}`));
	if (!standard || standard === 'cmi5')
		throw new UsageError(
			`${given} is a ${standard ?? 'strange'} package: its course does not open without a record store. ` +
				'Give the scorm12, scorm2004, web or offline package of the same course.'
		);
	const sha256 = checksum(bytes);
	return {
		path,
		file: basename(path),
		bytes,
		sha256,
		standard,
		files,
		edition,
		course,
		questions: questionsIn(files)
	};
}

/** Serves it as its standard asks: from our own unforgiving LMS, from a web server, or as a file. */
export async function openPackage({ path, bytes, standard, files }: CoursePackage): Promise<Opening> {
	if (standard === 'offline') {
		const address = pathToFileURL(path).href;
		return { address, door: address, frame: null, close: () => Promise.resolve() };
	}
	if (standard === 'web') {
		const { address, close } = await serveFiles(files);
		return { address, door: address, frame: null, close };
	}
	const lms = await serveStrictLms({ zip: bytes, standard });
	return {
		address: `${lms.origin}/self/index.html`,
		door: lms.url('top'),
		frame: lms.url('frame'),
		close: () => lms.close()
	};
}
