/** Fills the player's empty page for one course: title, language, cover, and where style and script come from. */
import type { EditionBrand } from '../lib/course/edition.ts';
import type { CourseIndex } from '../lib/course/types.ts';
import { coverHtml } from './cover.ts';
import { xml } from './xml.ts';

/**
 * Markup that brings in styles and scripts. Both stand after the cover: in the head they double the time to first paint
 * on a slow phone.
 */
export interface PageParts {
	/** What goes into the head: only what nobody waits for. */
	head?: string;
	style: string;
	/** Stands inside `#player`, because the player draws in the parent of its own script element. */
	script: string;
}

/** What stands in an empty page before any script runs. */
export interface PageText {
	language: string;
	title: string;
	cover: string;
}

export function fillShell(shell: string, { language, title, cover }: PageText, parts: PageParts): string {
	const filled: [placeholder: string, text: string][] = [
		['<html lang="nl">', `<html lang="${xml(language)}">`],
		['<title>…</title>', `<title>${xml(title)}</title>${parts.head ?? ''}`],
		['<!--course-style-->', parts.style],
		['<!--course-script-->', parts.script],
		['<!--course-cover-->', cover]
	];
	// A function as replacement: course text may hold `$&`.
	return filled.reduce((page, [placeholder, text]) => page.replace(placeholder, () => text), shell);
}

/** @param neutral use the title that gives nothing away in the browser's tab and history */
export function fillPage(
	shell: string,
	course: CourseIndex,
	parts: PageParts,
	neutral: boolean,
	brand: EditionBrand | null = null
): string {
	const title = neutral ? course.neutralTitle : course.title;
	return fillShell(shell, { language: course.language, title, cover: coverHtml(course, brand) }, parts);
}

/** Script text that may stand inside a script element; the escapes mean the same in strings, templates and patterns. */
export function inlineScript(code: string): string {
	const safe = code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
	return `<script>${safe}</script>`;
}

/** Style text that may stand inside a style element. */
export function inlineStyle(css: string): string {
	return `<style>${css.replace(/<\//g, '\\3C /')}</style>`;
}
