/** Lessons to HTML, once, when a course is built, and again only when they change. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Html, Language } from '../lib/course/types.ts';
import { projectFolder } from './project.ts';

/** A lesson that was scanned and found free of errors. */
export interface LessonSource {
	/** Only for messages. */
	file: string;
	language: Language;
	prepared: string;
	tokens: readonly string[];
}

export interface Renderer {
	/** The HTML of each lesson, in order. A lesson that was rendered before by this renderer is not made again. */
	render(lessons: readonly LessonSource[]): Promise<Html[]>;
}

/** Compiled modules live in a folder of their own below `.cache`, for as long as one call lasts. */
export function createRenderer(): Renderer {
	const known = new Map<string, Html>();

	return {
		async render(lessons) {
			const hashOf = ({ language, prepared, tokens }: LessonSource): string =>
				createHash('sha256')
					.update(JSON.stringify([language, prepared, tokens]))
					.digest('hex')
					.slice(0, 16);
			const hashes = lessons.map(hashOf);
			const fresh = new Map(
				lessons.map((lesson, i) => [hashes[i] ?? '', lesson] as const).filter(([hash]) => !known.has(hash))
			);
			if (fresh.size > 0) {
				const cache = join(projectFolder, '.cache');
				mkdirSync(cache, { recursive: true });
				const folder = mkdtempSync(join(cache, 'lessons-'));
				try {
					const { lessonsHtml } = await import('./lesson-html.ts');
					for (const [hash, html] of await lessonsHtml(folder, fresh)) known.set(hash, html);
				} finally {
					rmSync(folder, { recursive: true, force: true });
				}
			}
			return hashes.map((hash) => known.get(hash) ?? '');
		}
	};
}
