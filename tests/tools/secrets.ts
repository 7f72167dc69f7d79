/** What only a trainer may know of a course: answers with their reasons, how cases go on, notes, plans. */
import type { Html } from '../../src/lib/course/types.ts';
import type { WorkshopCourse } from '../../src/lib/course/workshop/plan.ts';
import { withoutSources } from '../../src/lib/workshop/paging.ts';

function questionSecrets({ questions }: WorkshopCourse): (Html | null)[] {
	return questions.flatMap((question) => {
		const own = [question.model];
		if (question.type === 'single') return [...own, ...question.options.map(({ feedback }) => feedback)];
		if (question.type === 'truefalse') return [...own, question.whenTrue, question.whenFalse];
		if (question.type !== 'pattern') return own;
		return [...own, question.thresholdReason, ...question.incidents.map(({ reason }) => reason)];
	});
}

function caseSecrets({ scenarios, plans }: WorkshopCourse, walked: boolean): Html[] {
	const steps = plans.flatMap((plan) => plan.steps);
	const names = steps.flatMap((step) => ('scenario' in step ? step.scenario : []));
	return scenarios
		.filter(({ id }) => !walked || names.includes(id))
		.flatMap(({ nodes, lesson }) => [
			lesson,
			...nodes.flatMap((node) =>
				node.kind === 'ending' ? [node.text] : node.choices.flatMap(({ text, reason }) => [text, reason])
			)
		]);
}

const planSecrets = ({ plans }: WorkshopCourse): (Html | null)[] =>
	plans.flatMap(({ disclosure, aftercare, steps }) => [
		disclosure,
		aftercare,
		...steps.flatMap(({ notes, lessonNotes }) => [notes, lessonNotes])
	]);

/** @param of `walked`: leaves out cases of which groups read the beginning alone */
export const secretsOf = (course: WorkshopCourse, of: 'all' | 'walked' = 'all'): Html[] =>
	[...questionSecrets(course), ...caseSecrets(course, of === 'walked'), ...planSecrets(course)].flatMap(
		(html) => (html ? [withoutSources(html)] : [])
	);
