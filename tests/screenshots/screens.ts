/** The main screens, and how a learner gets there. */
import type { CourseIndex } from '../../src/lib/course/types.ts';
import type { Question } from '../../src/lib/course/questions/index.ts';
import type { Learner } from '../a11y/learner.ts';

export interface Screen {
	/** Of the file. */
	name: string;
	size: { width: number; height: number };
	theme: 'light' | 'dark';
	reach: (learner: Learner, course: CourseIndex) => Promise<void>;
}

const desk = { width: 1280, height: 800 };
const phone = { width: 320, height: 568 };

/** A lesson with its notice passed and everything unfolded. */
async function lesson(learner: Learner, id: string): Promise<void> {
	await learner.go(`#/lesson/${id}`);
	await learner.passNotice();
}

/** The first exercise of a form in the course, answered or not, at the top of the window. */
async function exercise(
	learner: Learner,
	{ lessons }: CourseIndex,
	type: Question['type'],
	answered: boolean
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
			return place.evaluate((element) => element.scrollIntoView({ block: 'start' }));
		}
	}
	throw new Error(`the course has no exercise of the form ${type}`);
}

/** The first case, some choices on, up to what came of the last. */
async function scenario(learner: Learner, { scenarios }: CourseIndex): Promise<void> {
	await learner.go(`#/scenario/${scenarios[0]?.id ?? ''}`);
	await learner.passNotice();
	const choices = learner.view.locator('.choices');
	await choices.locator('input').first().press('Space');
	await learner.press(choices.locator('button.primary'));
	await learner.view.locator('.consequence-title').waitFor();
}

export const screens: readonly Screen[] = [
	{ name: 'begin', size: desk, theme: 'light', reach: (learner) => learner.go('#/') },
	{
		name: 'deel',
		size: desk,
		theme: 'dark',
		reach: (learner, { lessons }) => lesson(learner, lessons[1]?.id ?? '')
	},
	{
		name: 'patroonlijn',
		size: desk,
		theme: 'light',
		reach: (learner, course) => exercise(learner, course, 'pattern', true)
	},
	{
		name: 'signalen-zoeken',
		size: desk,
		theme: 'light',
		reach: (learner, course) => exercise(learner, course, 'spotting', false)
	},
	{ name: 'casus', size: desk, theme: 'light', reach: scenario },
	{
		name: 'naslag',
		size: desk,
		theme: 'dark',
		reach: async (learner) => {
			await learner.go('#/reference');
			await learner.view.locator('input[type=search]').focus();
			await learner.page.keyboard.type('logboek');
			await learner.view.locator('.answer').first().waitFor();
		}
	},
	{ name: 'telefoon-begin', size: phone, theme: 'light', reach: (learner) => learner.go('#/') },
	{
		name: 'telefoon-oefening',
		size: phone,
		theme: 'dark',
		reach: (learner, course) => exercise(learner, course, 'single', true)
	}
];
