/**
 * Numbers that address lessons, questions and their parts in the saved state. Once released a number belongs to its
 * id for ever; what is new gets the next free ones in course order.
 */
import type { SlotTable } from '../lib/course/course.schema.ts';
import type { Id, Slot } from '../lib/course/types.ts';
import { answerKey, mergeKeys, partsOf, type QuestionParts } from './answer-key.ts';
import { fingerprint } from './fingerprint.ts';
import type { LoadedCourse, LoadedQuestion, LoadedScenario } from './loaded.ts';
import { scenarioKey, scenarioParts } from './scenario-parts.ts';

/** Version of the slot table of a course that was never released. */
export const neverReleased = '0.0.0';

/** What needs slots, in course order. */
export interface SlotNames {
	lessons: Id[];
	/** `words`: fingerprint of all words of the question. */
	questions: (QuestionParts & { id: Id; key: string; words?: string })[];
	scenarios: { id: Id; parts: string[]; key: string }[];
}

/** A table that covers the whole course, and what in it was not released yet. */
export interface AssignedSlots {
	table: SlotTable;
	/** `lesson <id>`, `question <id>`, `part <question>.<part>`, `scenario <id>`, `choice <scenario>.<step>.<choice>`. */
	unreleased: string[];
}

/** Questions in course order: as the lessons name them, then the rest as they stand in the files. */
export function inCourseOrder(course: LoadedCourse): LoadedQuestion[] {
	const [first] = course.languages;
	if (!first) return [];
	const named = course.course.data.lessons.flatMap((id) =>
		(first.lessons.find((lesson) => lesson.id === id)?.scan.tags ?? [])
			.filter((tag) => tag.name === 'Question')
			.map((tag) => tag.attributes['id'])
	);
	const place = new Map(named.map((id, index) => [id, index]));
	// With an id given out twice, the first has it.
	const questions = [
		...new Map(first.questions.toReversed().map((one) => [one.data.id, one])).values()
	].toReversed();
	const rank = ({ bank, data }: LoadedQuestion): number =>
		(bank === 'exam' ? 1e6 : 0) + (place.get(data.id) ?? 1e5);
	return questions
		.map((question, index) => ({ question, rank: rank(question), index }))
		.sort((a, b) => a.rank - b.rank || a.index - b.index)
		.map(({ question }) => question);
}

export function slotNames(course: LoadedCourse): SlotNames {
	return {
		lessons: course.course.data.lessons,
		questions: inCourseOrder(course).map(({ data }) => ({
			id: data.id,
			key: answerKey(data),
			words: fingerprint(data),
			...partsOf(data)
		})),
		scenarios: scenariosInOrder(course).map(({ data }) => ({
			id: data.id,
			parts: scenarioParts(data),
			key: scenarioKey(data)
		}))
	};
}

/** Scenarios as the lessons name them, then the rest by name. */
export function scenariosInOrder({ course, languages: [first] }: LoadedCourse): LoadedScenario[] {
	if (!first) return [];
	const named = course.data.lessons.flatMap(
		(id) => first.lessons.find((lesson) => lesson.id === id)?.scan.tags ?? []
	);
	const order = named.flatMap((tag) => (tag.name === 'Scenario' ? (tag.attributes['id'] ?? []) : []));
	const rank = ({ data }: LoadedScenario) => (order.includes(data.id) ? order.indexOf(data.id) : Infinity);
	return first.scenarios.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** Rows of the table for scenarios, with what in them was not released yet. */
function assignScenarios(
	names: SlotNames['scenarios'],
	known: SlotTable['scenarios']
): { scenarios: SlotTable['scenarios']; unreleased: string[] } {
	const numbers = Object.fromEntries(Object.entries(known).map(([id, { slot }]) => [id, slot]));
	const { slots, added } = extend(
		numbers,
		names.map(({ id }) => id)
	);
	const scenarios = { ...known };
	const unreleased: string[] = [];
	for (const { id, parts, key } of names) {
		const mine = extend(known[id]?.parts ?? {}, parts);
		scenarios[id] = { slot: slots[id] ?? 0, parts: mine.slots, key: mergeKeys(known[id]?.key, key) };
		if (added.includes(id)) unreleased.push(`scenario ${id}`);
		else unreleased.push(...mine.added.map((part) => `choice ${id}.${part}`));
	}
	return { scenarios, unreleased };
}

/** Adds the ids that have no slot yet, from the highest slot ever given out on. Tells which those are. */
function extend(slots: Record<Id, Slot>, ids: readonly Id[]): { slots: Record<Id, Slot>; added: Id[] } {
	let next = Math.max(-1, ...Object.values(slots)) + 1;
	const added = ids.filter((id) => !Object.hasOwn(slots, id));
	return { slots: { ...slots, ...Object.fromEntries(added.map((id) => [id, next++])) }, added };
}

const wordsOf = (words: string | undefined): { words?: string } => (words === undefined ? {} : { words });

/** The released table, with everything in the course that is not in it behind what is. Pure and repeatable. */
export function assignSlots(names: SlotNames, released: SlotTable | null): AssignedSlots {
	const lessons = extend(released?.lessons ?? {}, names.lessons);
	const unreleased = lessons.added.map((id) => `lesson ${id}`);
	const known = released?.questions ?? {};
	const numbers = Object.fromEntries(Object.entries(known).map(([id, { slot }]) => [id, slot]));
	const { slots, added } = extend(
		numbers,
		names.questions.map(({ id }) => id)
	);
	// What is not in the course keeps its row, marked; below, what is gets a row without the mark.
	const questions: SlotTable['questions'] = Object.fromEntries(
		Object.entries(known).map(([id, row]) => [id, { ...row, gone: true }])
	);
	for (const { id, parts, targets, key, words } of names.questions) {
		const before = known[id];
		const mine = extend(before?.parts ?? {}, parts);
		const theirs = targets && extend(before?.targets ?? {}, targets);
		questions[id] = {
			slot: slots[id] ?? 0,
			parts: mine.slots,
			...(theirs ? { targets: theirs.slots } : {}),
			key: mergeKeys(before?.key, key),
			...wordsOf(words ?? before?.words)
		};
		if (added.includes(id)) unreleased.push(`question ${id}`);
		else unreleased.push(...[...mine.added, ...(theirs?.added ?? [])].map((part) => `part ${id}.${part}`));
	}
	const cases = assignScenarios(names.scenarios, released?.scenarios ?? {});
	const table: SlotTable = {
		format: 1,
		version: released?.version ?? neverReleased,
		lessons: lessons.slots,
		questions,
		scenarios: cases.scenarios
	};
	return { table, unreleased: [...unreleased, ...cases.unreleased] };
}

/** Objects with their fields in the order of their names, so that only what they hold counts. */
const byName = (_: string, value: unknown): unknown =>
	value !== null && typeof value === 'object' && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;

/** What tells that a table is as a release wrote it. */
export const sealOf = ({ seal: _, ...table }: SlotTable): string =>
	fingerprint(JSON.parse(JSON.stringify(table, byName)) as object);

/** The table to write at a release: everything provisional becomes final, nothing that was released changes. */
export function mergeSlots(provisional: SlotTable, version: string): SlotTable {
	const table = { ...provisional, version };
	return { ...table, seal: sealOf(table) };
}
