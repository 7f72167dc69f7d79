/** The main screens, and how a learner gets there. */
import type { CourseIndex } from '../../src/lib/course/types.ts';
import type { Question } from '../../src/lib/course/questions/index.ts';
import type { Learner } from '../a11y/learner.ts';

export interface Screen {
	name: string;
	reach: (learner: Learner, course: CourseIndex) => Promise<void>;
}

/** A lesson with its notice passed. */
async function lesson(learner: Learner, id: string): Promise<void> {
	await learner.go(`#/lesson/${id}`);
	await learner.passNotice();
}

/**
 * The first exercise of a form in the course, answered or not, at the top of the window.
 * @param part what of it stands at the top; left out, the exercise itself
 */
async function exercise(
	learner: Learner,
	{ lessons }: CourseIndex,
	type: Question['type'],
	answered: boolean,
	part?: string
): Promise<void> {
	for (const { id } of lessons) {
		await lesson(learner, id);
		await learner.unfold();
		for (const place of await learner.exercises()) {
			if ((await learner.questionIn(place)).type !== type) continue;
			if (answered) {
				await learner.fillIn(place, 'right');
				await learner.handIn(place);
			}
			return toTop(part === undefined ? place : place.locator(part));
		}
	}
	throw new Error(`the course has no exercise of the form ${type}`);
}

const toTop = (place: ReturnType<Learner['view']['locator']>): Promise<void> =>
	place.first().evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** The first case of a form, one choice on: what came of it. */
async function scenario(
	learner: Learner,
	{ scenarios }: CourseIndex,
	form: 'case' | 'dialogue'
): Promise<void> {
	const found = scenarios.find((one) => one.id.startsWith('gesprek_') === (form === 'dialogue'));
	await learner.go(`#/scenario/${found?.id ?? ''}`);
	await learner.passNotice();
	const choices = learner.view.locator('.choices');
	await choices.locator('input').first().press('Space');
	await learner.press(choices.locator('button.primary'));
	await learner.view.locator('.consequence-title').waitFor();
}

/** One question of the exam, with an answer chosen. */
async function exam(learner: Learner): Promise<void> {
	await learner.go('#/exam');
	await learner.press(learner.view.locator('main .actions button.primary'));
	const place = learner.view.locator('[data-question]').first();
	await place.waitFor();
	await learner.fillIn(place, 'right');
}

async function search(learner: Learner): Promise<void> {
	await learner.go('#/reference');
	await learner.view.locator('input[type=search]').focus();
	await learner.page.keyboard.type('logboek');
	await learner.view.locator('.answer').first().waitFor();
}

async function help(learner: Learner): Promise<void> {
	await learner.go('#/');
	await learner.press(learner.view.locator('header.top button.help'));
	await learner.view.locator('dialog[open]').waitFor();
}

export const screens: readonly Screen[] = [
	{ name: 'start', reach: (learner) => learner.go('#/') },
	{ name: 'help', reach: help },
	{ name: 'lesson', reach: (learner, { lessons }) => lesson(learner, lessons[1]?.id ?? '') },
	{ name: 'types', reach: (learner, { lessons }) => lesson(learner, lessons[3]?.id ?? '') },
	{
		name: 'pattern-line',
		reach: (learner, course) => exercise(learner, course, 'pattern', true, '.together')
	},
	{ name: 'find-signals', reach: (learner, course) => exercise(learner, course, 'spotting', false, '.stem') },
	{ name: 'logbook', reach: (learner, course) => exercise(learner, course, 'logbook', false) },
	{
		name: 'feedback',
		reach: (learner, course) => exercise(learner, course, 'single', true, '.option.chosen')
	},
	{ name: 'case', reach: (learner, course) => scenario(learner, course, 'case') },
	{ name: 'dialogue', reach: (learner, course) => scenario(learner, course, 'dialogue') },
	{ name: 'exam', reach: exam },
	{ name: 'reference', reach: search },
	{ name: 'handouts', reach: (learner) => learner.go('#/handouts') }
];

/** A phone, the window of an LMS, a laptop, a large screen; in CSS pixels. */
export const sizes = {
	phone: { width: 320, height: 568 },
	lms: { width: 800, height: 600 },
	laptop: { width: 1280, height: 800 },
	large: { width: 1920, height: 1080 }
} as const;

export const themes = ['light', 'dark'] as const;

export interface Picture {
	/** Name of a screen. */
	screen: string;
	size: keyof typeof sizes;
	theme: (typeof themes)[number];
}

/** What the README shows. */
export const inReadme: readonly Picture[] = [
	{ screen: 'start', size: 'laptop', theme: 'light' },
	{ screen: 'pattern-line', size: 'laptop', theme: 'light' },
	{ screen: 'find-signals', size: 'laptop', theme: 'light' },
	{ screen: 'dialogue', size: 'laptop', theme: 'light' },
	{ screen: 'lesson', size: 'laptop', theme: 'dark' },
	{ screen: 'reference', size: 'laptop', theme: 'dark' },
	{ screen: 'start', size: 'phone', theme: 'light' },
	{ screen: 'case', size: 'phone', theme: 'light' },
	{ screen: 'feedback', size: 'phone', theme: 'dark' },
	{ screen: 'help', size: 'phone', theme: 'dark' }
];

/** Every screen at every size in both themes: to be looked at with a critical eye. */
export const every: readonly Picture[] = screens.flatMap(({ name }) =>
	themes.flatMap((theme) =>
		(Object.keys(sizes) as (keyof typeof sizes)[]).map((size) => ({ screen: name, size, theme }))
	)
);
