/** The course as the player must know it before any lesson is opened. */
import type { AuthoredContact } from '../lib/course/course.schema.ts';
import type {
	Contact,
	CourseIndex,
	ExamRules,
	Fact,
	Language,
	LessonEntry,
	Region
} from '../lib/course/types.ts';
import type { ScenarioEntry } from '../lib/course/scenario/scenario.ts';
import type { SlotTable } from '../lib/course/course.schema.ts';
import type { LoadedCourse, LoadedLanguage } from './loaded.ts';
import { renderText } from './markdown-text.ts';
import { contactsOf } from './regions.ts';

const inLanguage = (texts: Record<string, string>, language: Language): string => texts[language] ?? '';

function contactIn(language: Language, contact: AuthoredContact): Contact {
	const optional = (texts: Record<string, string> | undefined) =>
		texts ? inLanguage(texts, language) : null;
	return {
		id: contact.id,
		name: inLanguage(contact.name, language),
		purpose: inLanguage(contact.purpose, language),
		audiences: contact.audiences,
		phone: contact.phone ?? null,
		hours: optional(contact.hours),
		cost: optional(contact.cost),
		address: contact.address ?? null,
		site: contact.site ?? null,
		checked: contact.checked
	};
}

function regionsIn(language: Language, course: LoadedCourse): Region[] {
	return course.course.data.regions.map((id) => {
		const head = course.regions.find((region) => region.id === id)?.head;
		return {
			id,
			name: inLanguage(head?.name ?? {}, language),
			contacts: contactsOf(course, id).map(({ data }) => contactIn(language, data))
		};
	});
}

/** Ids that the blocks of one name in a lesson refer to, in order. */
const idsIn = (lesson: LoadedLanguage['lessons'][number], block: string): string[] =>
	lesson.scan.tags.filter(({ name }) => name === block).map(({ attributes }) => attributes['id'] ?? '');

/** Ids of the practice questions in a lesson, in order. */
export const questionsIn = (lesson: LoadedLanguage['lessons'][number]): string[] => idsIn(lesson, 'Question');

function lessonsIn({ lessons }: LoadedLanguage, order: readonly string[], slots: SlotTable): LessonEntry[] {
	return order.flatMap((id) => {
		const lesson = lessons.find((one) => one.id === id);
		if (!lesson?.head) return [];
		const { title, minutes } = lesson.head.data;
		return { id, slot: slots.lessons[id] ?? 0, title, minutes };
	});
}

function scenariosIn(loaded: LoadedLanguage, order: readonly string[], slots: SlotTable): ScenarioEntry[] {
	return order.flatMap((id) => {
		const lesson = loaded.lessons.find((one) => one.id === id);
		return (lesson ? idsIn(lesson, 'Scenario') : []).flatMap((named) => {
			const data = loaded.scenarios.find((one) => one.data.id === named)?.data;
			if (!data) return [];
			const { form, title, minutes } = data;
			const slot = slots.scenarios[named]?.slot ?? 0;
			return { id: named, slot, form, title, minutes, lesson: slots.lessons[id] ?? 0 };
		});
	});
}

function examIn(language: Language, exam: LoadedCourse['course']['data']['exam']): ExamRules | null {
	if (!exam) return null;
	return {
		title: inLanguage(exam.title, language),
		minutes: exam.minutes,
		after: exam.after ?? null,
		passMark: exam.passMark,
		blueprint: Object.entries(exam.blueprint).map(([objective, count]) => ({ objective, count }))
	};
}

export function compileIndex(course: LoadedCourse, loaded: LoadedLanguage, slots: SlotTable): CourseIndex {
	const { data } = course.course;
	const { language } = loaded;
	return {
		id: data.id,
		version: data.version,
		released: data.released,
		language,
		title: inLanguage(data.title, language),
		neutralTitle: inLanguage(data.neutralTitle, language),
		description: renderText(inLanguage(data.description, language), language),
		audience: inLanguage(data.audience, language),
		notice: renderText(inLanguage(data.notice, language), language),
		lessons: lessonsIn(loaded, data.lessons, slots),
		scenarios: scenariosIn(loaded, data.lessons, slots),
		objectives: data.objectives.map(({ id, text, reread }) => ({
			id,
			text: inLanguage(text, language),
			reread
		})),
		handouts: data.handouts,
		exam: examIn(language, data.exam),
		completion: data.completion,
		quickExit: data.quickExit,
		reportTo: data.reportTo ?? null,
		regions: regionsIn(language, course)
	};
}

/** All facts of the course in one language, by id. */
export function compileFacts({ facts }: LoadedCourse, language: Language): Map<string, Fact> {
	return new Map(
		facts.items.map(({ data }) => {
			const { id, statement, source, checked, confidence, caveat } = data;
			const fact: Fact = {
				id,
				statement: renderText(inLanguage(statement, language), language),
				source: { ...source, url: source.url ?? null },
				checked,
				confidence,
				caveat: caveat ? renderText(inLanguage(caveat, language), language) : null
			};
			return [id, fact];
		})
	);
}
