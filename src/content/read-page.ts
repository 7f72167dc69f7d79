/** A file of Markdown with a head: YAML between two lines of `---`, then the text. Lessons and hand-outs. */
import { basename } from 'node:path';
import type { z } from 'zod';
import { handoutSchema, lessonSchema } from '../lib/course/course.schema.ts';
import type { LoadedHandout, LoadedLesson, LoadedPage, Located } from './loaded.ts';
import { scanMarkdown } from './markdown-source.ts';
import { isEmpty } from './pages-there.ts';
import type { Problem } from './problem.ts';
import { shownPath } from './project.ts';
import type { Reader } from './reader.ts';
import { YamlSource } from './yaml-source.ts';

/** Splits the head off: YAML between two lines of `---`. */
function splitPage(text: string): { head: string; body: string; bodyAfter: number } | null {
	const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
	if (!match || match.index !== 0) return null;
	return {
		head: match[1] ?? '',
		body: text.slice(match[0].length),
		bodyAfter: match[0].split('\n').length - 1
	};
}

/** What a kind of page is called, and how its head begins, for who left it out. */
interface Kind<S extends z.ZodType> {
	schema: S;
	name: string;
	start: string;
}

/** What is wrong with a page as a whole. */
function judgePage(
	{ name, start }: Kind<z.ZodType>,
	hasHead: boolean,
	empty: boolean
): Pick<Problem, 'found' | 'wanted' | 'mend'> | null {
	const head = `---, ${start}, ---`;
	if (empty) {
		return {
			found: hasHead ? `an empty ${name}: nothing below its head` : `an empty ${name}`,
			wanted: hasHead ? 'a text below the head' : 'a head and a text below it',
			mend: `put back what stood there, write ${hasHead ? 'the text' : `${head} and the text`}, or remove the file and take the ${name} off the list in course.yaml`
		};
	}
	if (hasHead) return null;
	return {
		found: `a ${name} without a head`,
		wanted: 'YAML between two lines of --- at the top',
		mend: `start the file with ${head}`
	};
}

function readPage<S extends z.ZodType>(reader: Reader, path: string, kind: Kind<S>): LoadedPage<z.infer<S>> {
	const file = shownPath(path);
	const text = reader.text(path);
	const parts = splitPage(text);
	const scan = scanMarkdown(file, parts?.body ?? text, parts?.bodyAfter ?? 0);
	const wrong = judgePage(kind, parts !== null, isEmpty({ scan }));
	if (wrong) reader.problems.push({ file, line: 1, field: '', ...wrong, severity: 'error' });
	let head: Located<z.infer<S>> | null = null;
	if (parts) {
		const source = new YamlSource(file, parts.head, 1);
		reader.problems.push(...source.problems);
		const data = reader.whole(source, kind.schema);
		if (data) head = { source, path: [], data };
	}
	reader.problems.push(...scan.problems);
	return { id: basename(path, '.md'), file, head, scan };
}

const lesson = { schema: lessonSchema, name: 'lesson', start: 'title: …, minutes: …' };
const handout = { schema: handoutSchema, name: 'hand-out', start: 'title: …, about: …' };

export const readLesson = (reader: Reader, path: string): LoadedLesson => readPage(reader, path, lesson);
export const readHandout = (reader: Reader, path: string): LoadedHandout => readPage(reader, path, handout);
