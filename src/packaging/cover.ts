/**
 * The static cover: what a learner reads while the player is on its way, and what to do when it doesn't come.
 *
 * It stands before every style sheet and script, so it must read well, and stand where it will stand, without: see
 * `cover-look.ts`. The player removes `#cover` when its first page stands.
 * Styled in `app.css` by these classes: `cover`, `cover-title`, `cover-description`, `cover-facts`, `cover-notice`,
 * `cover-loading`, `cover-late` (has `hidden`, so it shows unstyled nowhere; the style sheet gives it
 * `display: block; visibility: hidden` and an animation that makes it visible after 10 s), `cover-no-script`.
 */
import type { EditionBrand } from '../lib/course/edition.ts';
import type { CourseIndex } from '../lib/course/types.ts';
import { coverWords, type CoverWords } from '../lib/text/cover.ts';
import { columnOf, text, title } from './cover-look.ts';
import { xml } from './xml.ts';

/** Reading time of all lessons and the exam together. */
export function courseMinutes(course: CourseIndex): number {
	const lessons = course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
	return lessons + (course.exam?.minutes ?? 0);
}

/** The cover's own words in a language; English where the language has none yet. */
export function wordsFor(language: string): CoverWords {
	const words = coverWords[language] ?? coverWords['en'];
	if (!words) throw new Error('the cover has lost its English words (src/lib/text/cover.ts)');
	return words;
}

/** As `Brand.svelte` draws it. */
export const brandHtml = ({ name, logo }: EditionBrand): string =>
	logo
		? `<p class="brand"><img src="${xml(logo.src)}" alt="${xml(logo.alt)}"></p>`
		: `<p class="brand">${xml(name)}</p>`;

/** What stands until a script has drawn the page, where the style sheet looks for it; a logo as high as there. */
export function coverMain(language: string, brand: EditionBrand | null, content: readonly string[]): string {
	const head = brand ? [brandHtml(brand).replace('<img ', '<img height="48" ')] : [];
	const column = columnOf([...head, ...content].join('\n'));
	return `<main id="cover" class="cover" lang="${xml(language)}">\n${column}\n</main>`;
}

/** HTML of the cover; goes where the shell says `<!--course-cover-->`. Has an `h1`, so that no page is without one. */
export function coverHtml(course: CourseIndex, brand: EditionBrand | null = null): string {
	const words = wordsFor(course.language);
	const steps = words.late.steps.map((step) => `<li>${xml(step)}</li>`).join('');
	const content = [
		title(xml(course.title)),
		text('lead', `<div class="cover-description">${course.description}</div>`),
		text(
			'body',
			[
				`<p class="cover-facts">${xml(words.forWhom)}: ${xml(course.audience)}<br>`,
				`${xml(words.minutes(Math.max(1, courseMinutes(course))))}</p>`,
				'<hr role="presentation">',
				`<div class="cover-notice">${course.notice}</div>`,
				'<hr role="presentation">',
				`<noscript><p class="cover-no-script">${xml(words.noScript)}</p></noscript>`,
				`<p class="cover-loading" role="status">${xml(words.loading)}</p>`
			].join('\n')
		),
		`<div class="cover-late" hidden><h2>${xml(words.late.heading)}</h2><ul>${steps}</ul>`,
		`<p>${xml(words.late.browsers)}</p></div>`
	];
	return coverMain(course.language, brand, content);
}
