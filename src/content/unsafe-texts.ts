/** Looks through a whole build for what may not be in rendered text, and tells who wrote it where. */
import type { Language } from '../lib/course/types.ts';
import { tell, tellFile } from './check/tell.ts';
import type { LanguageBuild } from './course-build.ts';
import type { LoadedCourse, LoadedLanguage, Located } from './loaded.ts';
import type { Problem } from './problem.ts';
import { unsafePart } from './safe-html.ts';

/** A value of the build, and the thing or the file it was made of. */
type Made = [value: unknown, from: Located<unknown> | string];

/** What is not as it should be. Fields that are plain text may hold a `<` as it is. */
function unsafeIn(value: unknown): string[] {
	if (typeof value === 'string') return value.includes('<') ? [unsafePart(value) ?? []].flat() : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		/^(plain|source)$/.test(key) ? [] : unsafeIn(inner)
	);
}

function madeOf(course: LoadedCourse, loaded: LoadedLanguage, edition: LanguageBuild): Made[] {
	const { index, lessons, exam, scenarios, handouts, workshops, evaluation, reference } = edition;
	const byId = <T extends { data: { id: string } }>(list: readonly T[], id: string): T | string =>
		list.find(({ data }) => data.id === id) ?? course.file;
	const fileOf = (list: 'lessons' | 'handouts', id: string): string =>
		loaded[list].find((one) => one.id === id)?.file ?? course.file;
	const questions = [...lessons.flatMap((lesson) => lesson.questions), ...(exam?.questions ?? [])];
	const packs = [...lessons, ...scenarios, exam, handouts, reference];
	const facts = new Map(packs.flatMap((pack) => (pack?.facts ?? []).map((fact) => [fact.id, fact])));
	const plans = workshops.flatMap((plan) => {
		const from = byId(loaded.workshops, plan.id);
		const steps = typeof from === 'string' ? [] : from.data.steps;
		const notes = plan.steps.map(({ id, lessonNotes }): Made => {
			const lesson = steps.find((step) => step.id === id)?.lesson;
			return [lessonNotes, loaded.notes.find((one) => one.lesson === lesson)?.file ?? course.file];
		});
		const own: Made = [{ ...plan, steps: plan.steps.map((step) => ({ ...step, lessonNotes: null })) }, from];
		return [own, ...notes];
	});
	return [
		[[index.description, index.notice], course.course],
		...lessons.map(({ id, html, notice }): Made => [[html, notice], fileOf('lessons', id)]),
		...(handouts?.handouts ?? []).map(({ id, html, form }): Made => [[html, form], fileOf('handouts', id)]),
		...questions.map((one): Made => [one, byId(loaded.questions, one.id)]),
		...[...facts.values()].map((one): Made => [one, byId(course.facts.items, one.id)]),
		...scenarios.map(({ scenario }): Made => [scenario, byId(loaded.scenarios, scenario.id)]),
		...plans,
		[evaluation, loaded.evaluation ?? course.file],
		[[reference.terms, reference.signals, reference.types], loaded.reference ?? course.file]
	];
}

/** What the check should have seen, and did not: it stops the build all the same. */
export function unsafeTexts(course: LoadedCourse, editions: Record<Language, LanguageBuild>): Problem[] {
	return course.languages.flatMap((loaded) => {
		const edition = editions[loaded.language];
		if (!edition) return [];
		return madeOf(course, loaded, edition).flatMap(([value, from]) =>
			unsafeIn(value).map((found) => {
				const words = {
					found: `${found} in the rendered text`,
					wanted: 'plain text and blocks',
					mend: 'look for Markdown that makes more than text and write it otherwise'
				};
				return typeof from === 'string' ? tellFile(from, words) : tell(from, [], words);
			})
		);
	});
}
