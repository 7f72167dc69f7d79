/** From a course folder to everything an edition needs, or to every reason why not. */
import { compileBrand } from './brands/compile.ts';
import type { ExamBank, Fact, Handout, HandoutPack, Html, Language, Lesson } from '../lib/course/types.ts';
import type { Question } from '../lib/course/questions/index.ts';
import type { SlotTable } from '../lib/course/course.schema.ts';
import { checkCourse } from './check.ts';
import { ageingOf } from './check/dates.ts';
import { compileFacts, compileIndex, questionsIn } from './compile-index.ts';
import { compileQuestion } from './compile-question.ts';
import { compileHandouts } from './compile-handouts.ts';
import { compileScenario } from './compile-scenario.ts';
import { compileEvaluation, compileWorkshops } from './compile-workshop.ts';
import type { CourseBuild, LanguageBuild, MediaFile } from './course-build.ts';
import type { LoadedCourse, LoadedLanguage, LoadedLesson } from './loaded.ts';
import { renderText } from './markdown-text.ts';
import { compileReference, compileSearch } from './reference/compile.ts';
import { ContentError, hasErrors } from './problem.ts';
import { createRenderer, type Renderer } from './render.ts';
import { changesSince } from './changes.ts';
import { assignSlots, inCourseOrder, slotNames } from './slots.ts';
import { unsafeTexts } from './unsafe-texts.ts';

export interface CompileOptions {
	/** Keeps rendered lessons between calls; by default every call renders everything. */
	renderer?: Renderer;
}

/** Ids of the facts a source button in these values stands for, in order of appearance. */
export function factsNamed(values: unknown): string[] {
	const ids = [...JSON.stringify(values).matchAll(/data-fact=\\?"([a-z0-9_]+)/g)].map(
		(match) => match[1] ?? ''
	);
	return [...new Set(ids)];
}

const factsFor = (values: unknown, facts: ReadonlyMap<string, Fact>): Fact[] =>
	factsNamed(values).flatMap((id) => facts.get(id) ?? []);

function compileLesson(
	lesson: LoadedLesson,
	language: Language,
	html: Html,
	questions: ReadonlyMap<string, Question>,
	facts: ReadonlyMap<string, Fact>
): Lesson {
	const { notice } = lesson.head?.data ?? {};
	const content = {
		id: lesson.id,
		html,
		notice: notice
			? { text: renderText(notice.text, language), summary: renderText(notice.summary, language) }
			: null,
		questions: questionsIn(lesson).flatMap((id) => questions.get(id) ?? [])
	};
	return { ...content, facts: factsFor(content, facts) };
}

function compileBank(questions: readonly Question[], facts: ReadonlyMap<string, Fact>): ExamBank | null {
	return questions.length === 0 ? null : { questions: [...questions], facts: factsFor(questions, facts) };
}

function handoutPack(handouts: Handout[], facts: ReadonlyMap<string, Fact>): HandoutPack | null {
	return handouts.length === 0 ? null : { handouts, facts: factsFor(handouts, facts) };
}

async function compileLanguage(
	course: LoadedCourse,
	loaded: LoadedLanguage,
	slots: SlotTable,
	renderer: Renderer
): Promise<LanguageBuild> {
	const { language } = loaded;
	const facts = compileFacts(course, language);
	const bank = new Map(loaded.questions.map((question) => [question.data.id, question.bank]));
	const written = new Map(loaded.questions.map(({ data }) => [data.id, data]));
	const questions = new Map(
		inCourseOrder(course).flatMap(({ data: { id } }): [string, Question][] => {
			const data = written.get(id);
			const row = slots.questions[id];
			return data && row ? [[id, compileQuestion(data, language, row)]] : [];
		})
	);
	const lessons = course.course.data.lessons.flatMap(
		(id) => loaded.lessons.find((one) => one.id === id) ?? []
	);
	const handouts = course.course.data.handouts.flatMap(
		(id) => loaded.handouts.find((one) => one.id === id) ?? []
	);
	const html = await renderer.render(
		[...lessons, ...handouts].map(({ file, scan }) => ({ ...scan, file, language }))
	);
	const exam = [...questions.values()].filter(({ id }) => bank.get(id) === 'exam');
	const index = compileIndex(course, loaded, slots);
	const texts = {
		lessons: lessons.map((lesson, i) => compileLesson(lesson, language, html[i] ?? '', questions, facts)),
		scenarios: index.scenarios.flatMap(({ id }) => {
			const data = loaded.scenarios.find((one) => one.data.id === id)?.data;
			const row = slots.scenarios[id];
			if (!data || !row) return [];
			const scenario = compileScenario(data, language, row);
			return { scenario, facts: factsFor(scenario, facts) };
		}),
		workshops: compileWorkshops(loaded),
		evaluation: compileEvaluation(loaded)
	};
	const cards = compileHandouts(handouts, language, html.slice(lessons.length));
	const reference = compileReference(loaded, index, texts.lessons, facts);
	return {
		index,
		...texts,
		exam: course.course.data.exam ? compileBank(exam, facts) : null,
		handouts: handoutPack(cards, facts),
		reference,
		search: compileSearch(language, { ...texts, handouts: cards }, reference.terms)
	};
}

function mediaOf(course: LoadedCourse, editions: Record<Language, LanguageBuild>): MediaFile[] {
	const shown = new Map<string, Language[]>();
	for (const [language, edition] of Object.entries(editions)) {
		const names = [...JSON.stringify(edition).matchAll(/media:([a-z0-9._-]+)/g)].map(
			(match) => match[1] ?? ''
		);
		for (const name of new Set(names)) shown.set(name, [...(shown.get(name) ?? []), language]);
	}
	return [...course.media.files]
		.filter(([name]) => shown.has(name))
		.map(([name, path]) => ({ name, path, languages: shown.get(name) ?? [] }));
}

/**
 * Reads, checks and renders one course. The same files give the same build on any day and machine.
 * @param folder absolute path of the course, e.g. `join(coursesFolder, 'stalking')`
 * @throws ContentError with every problem, when one of them is an error
 */
export async function compileCourse(folder: string, options: CompileOptions = {}): Promise<CourseBuild> {
	const { course, problems } = checkCourse(folder);
	if (!course || hasErrors(problems)) throw new ContentError(problems);
	const names = slotNames(course);
	const { table, unreleased } = assignSlots(names, course.released);
	const renderer = options.renderer ?? createRenderer();
	const editions: Record<Language, LanguageBuild> = {};
	for (const loaded of course.languages) {
		editions[loaded.language] = await compileLanguage(course, loaded, table, renderer);
	}
	const unsafe = unsafeTexts(course, editions);
	if (unsafe.length > 0) throw new ContentError([...problems, ...unsafe]);
	const { id, version, released, languages, regions } = course.course.data;
	return {
		id,
		version,
		released,
		languages,
		regions,
		editions,
		media: mediaOf(course, editions),
		brands: course.brands.map(compileBrand),
		slots: table,
		unreleased,
		changes: changesSince(course.released, names),
		ageing: ageingOf(course),
		problems
	};
}
