/** What the presenter works from: the plans, and of the course no more than they use. */
import type { LanguageBuild } from '../../content/course-build.ts';
import type { Question } from '../../lib/course/questions/index.ts';
import type { Scenario } from '../../lib/course/scenario/scenario.ts';
import type { Plan, WorkshopCourse } from '../../lib/course/workshop/plan.ts';
import { courseIndexes, placeMedia, type PackageRequest } from '../edition.ts';
import type { Media } from '../media.ts';

function usedBy(plans: readonly Plan[], { lessons, scenarios }: LanguageBuild) {
	const names = new Set(
		plans.flatMap(({ steps }) =>
			steps.flatMap((step) => {
				if (step.kind === 'vote' || step.kind === 'pattern') return step.question;
				if (step.kind === 'groups') return step.cases;
				return step.kind === 'case' || step.kind === 'dialogue' ? step.scenario : [];
			})
		)
	);
	const questions: Question[] = lessons
		.flatMap((lesson) => lesson.questions)
		.filter(({ id }) => names.has(id));
	const cases: Scenario[] = scenarios.map((pack) => pack.scenario).filter(({ id }) => names.has(id));
	return { questions, scenarios: cases };
}

/**
 * One course a language that has a plan, with pictures at their addresses in the package.
 * Throws when none of the languages has one.
 */
export function workshopCourses(request: PackageRequest, media: Media): WorkshopCourse[] {
	const courses = courseIndexes(request).flatMap((index): WorkshopCourse[] => {
		const edition = request.build.editions[index.language];
		if (!edition || edition.workshops.length === 0) return [];
		const plans = edition.workshops;
		const course: WorkshopCourse = {
			language: index.language,
			title: request.neutral ? index.neutralTitle : index.title,
			plans,
			...usedBy(plans, edition),
			contacts: index.regions[0]?.contacts ?? []
		};
		return placeMedia([{ id: index.language, data: course }], media).map(
			({ data }) => data as WorkshopCourse
		);
	});
	if (courses.length === 0) {
		const folders = request.languages
			.map((name) => `courses/${request.build.id}/${name}/workshops`)
			.join(', ');
		throw new Error(`This course has no plan for a workshop. Write one in ${folders}, as <id>.yaml.`);
	}
	return courses;
}
