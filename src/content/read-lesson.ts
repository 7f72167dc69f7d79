/** A lesson file: YAML between two lines of `---`, then Markdown. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { lessonSchema, type AuthoredLesson } from '../lib/course/course.schema.ts';
import type { LoadedLesson, Located } from './loaded.ts';
import { scanMarkdown } from './markdown-source.ts';
import { shownPath } from './project.ts';
import type { Reader } from './reader.ts';
import { YamlSource } from './yaml-source.ts';

/** Splits the head off a lesson: YAML between two lines of `---`. */
function splitLesson(text: string): { head: string; body: string; bodyAfter: number } | null {
	const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
	if (!match || match.index !== 0) return null;
	return {
		head: match[1] ?? '',
		body: text.slice(match[0].length),
		bodyAfter: match[0].split('\n').length - 1
	};
}

export function readLesson(reader: Reader, path: string): LoadedLesson {
	const file = shownPath(path);
	const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	const parts = splitLesson(text);
	let head: Located<AuthoredLesson> | null = null;
	if (parts) {
		const source = new YamlSource(file, parts.head, 1);
		reader.problems.push(...source.problems);
		const data = reader.whole(source, lessonSchema);
		if (data) head = { source, path: [], data };
	} else {
		reader.problems.push({
			file,
			line: 1,
			field: '',
			found: 'a lesson without a head',
			wanted: 'YAML between two lines of --- at the top',
			mend: 'start the file with ---, title: …, minutes: …, ---',
			severity: 'error'
		});
	}
	const scan = scanMarkdown(file, parts?.body ?? text, parts?.bodyAfter ?? 0);
	reader.problems.push(...scan.problems);
	return { id: basename(path, '.md'), file, head, scan };
}
