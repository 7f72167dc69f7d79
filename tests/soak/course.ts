/** A small course that its makers keep changing while learners are half-way. */
import fc from 'fast-check';
import { packId, type Edition, type Pack } from '../../src/lib/course/edition.ts';
import type { Question } from '../../src/lib/course/questions/index.ts';
import type { CourseIndex, Lesson } from '../../src/lib/course/types.ts';
import type { Scenario } from '../../src/lib/course/scenario/scenario.ts';
import {
	likert,
	logbook,
	matching,
	multiple,
	numeric,
	ordering,
	pattern,
	right,
	single,
	sorting,
	spotting,
	truefalse
} from '../questions.ts';
import { caseEdits, editCase, firstCases } from './cases.ts';

/** What a release may change. `at` says where, counted round. */
export const edit = fc.record({
	what: fc.constantFrom(
		'add question',
		'drop question',
		'add lesson',
		'drop lesson',
		'move lesson',
		'drop option',
		'reword',
		...caseEdits
	),
	at: fc.nat(20)
});
export type Edit = { what: string; at: number };

interface Chapter {
	id: string;
	slot: number;
	questions: Question[];
}

export interface SmallCourse {
	chapters: Chapter[];
	bank: Question[];
	cases: Scenario[];
	/** Next slots; none is ever given out twice. */
	next: { lesson: number; question: number };
}

type Form = (slot: number) => Question;

const ofOldest: Form[] = [
	(slot) => single(slot, [right('a', 0), right('b', 1, false), right('c', 2, false), right('d', 3, false)]),
	multiple,
	truefalse,
	matching,
	sorting,
	ordering
];
/** With the longer forms, whose work is kept before it is handed in. */
const ofAll: Form[] = [...ofOldest, pattern, spotting, (slot) => logbook(slot), numeric, likert];

const oneOf =
	(forms: Form[]) =>
	(slot: number): Question => ({ ...(forms[slot % forms.length] as Form)(slot), confidence: slot % 2 === 0 });
const questionAt = oneOf(ofAll);
const examQuestionAt = oneOf(ofOldest);

export function firstCourse(): SmallCourse {
	const chapter = (n: number): Chapter => ({
		id: `lesson_${n}`,
		slot: n,
		questions: [questionAt(3 * n), questionAt(3 * n + 1), questionAt(3 * n + 2)]
	});
	const bank = Array.from({ length: 8 }, (_, n) => examQuestionAt(12 + n));
	return {
		chapters: [0, 1, 2, 3].map(chapter),
		bank,
		cases: firstCases(),
		next: { lesson: 4, question: 20 }
	};
}

function without<T>(list: readonly T[], at: number, least: number): T[] {
	return list.length > least ? list.filter((_, n) => n !== at % list.length) : [...list];
}

function editQuestion(question: Question, what: string): Question {
	if (what === 'drop option' && question.type === 'single' && question.options.length > 2)
		return { ...question, options: question.options.slice(0, -1) };
	return what === 'reword' ? { ...question, plain: `${question.plain} (nieuw)` } : question;
}

/** The course after one change. */
function change(course: SmallCourse, { what, at }: Edit): SmallCourse {
	const { chapters, next } = course;
	if (caseEdits.includes(what)) return { ...course, cases: editCase(course.cases, { what, at }) };
	const place = at % chapters.length;
	const inPlace = (edited: (questions: Question[]) => Question[]): Chapter[] =>
		chapters.map((one, n) => (n === place ? { ...one, questions: edited(one.questions) } : one));
	switch (what) {
		case 'add question':
			return {
				...course,
				chapters: inPlace((questions) => [questionAt(next.question), ...questions]),
				next: { ...next, question: next.question + 1 }
			};
		case 'drop question':
			return { ...course, chapters: inPlace((questions) => without(questions, at, 1)) };
		case 'add lesson': {
			const added = {
				id: `lesson_${next.lesson}`,
				slot: next.lesson,
				questions: [questionAt(next.question)]
			};
			return {
				...course,
				chapters: chapters.toSpliced(place, 0, added),
				next: { lesson: next.lesson + 1, question: next.question + 1 }
			};
		}
		case 'drop lesson':
			return { ...course, chapters: without(chapters, at, 2) };
		case 'move lesson':
			return { ...course, chapters: [...chapters.slice(place), ...chapters.slice(0, place)] };
		default:
			return {
				...course,
				chapters: inPlace((questions) => questions.map((one) => editQuestion(one, what))),
				bank: course.bank.map((one, n) => (n === at % course.bank.length ? editQuestion(one, what) : one))
			};
	}
}

export const changed = (course: SmallCourse, edits: readonly Edit[]): SmallCourse =>
	edits.reduce(change, course);

function indexOf({ chapters, cases }: SmallCourse): CourseIndex {
	return {
		id: 'small',
		version: '1.0.0',
		released: '2026-11-23',
		language: 'nl',
		title: 'Proef',
		neutralTitle: 'Proef',
		description: '',
		audience: '',
		notice: '',
		lessons: chapters.map(({ id, slot }) => ({ id, slot, title: id, minutes: 1 })),
		scenarios: cases.map(({ id, slot, form, title, minutes }) => ({
			id,
			slot,
			form,
			title,
			minutes,
			lesson: 0
		})),
		objectives: [{ id: 'o_one', text: '', reread: 'lesson_0' }],
		handouts: [],
		exam: { title: '', minutes: 1, after: null, passMark: 70, blueprint: [{ objective: 'o_one', count: 5 }] },
		completion: { lessons: 'finished', exam: 'passed' },
		quickExit: 'https://example.org',
		reportTo: null,
		regions: []
	};
}

/** The course as the player gets it; every pack is here already. */
export function asEdition(course: SmallCourse, tracking: unknown): { edition: Edition; packs: Pack[] } {
	const build = 'soak';
	const lessons = course.chapters.map(({ id, questions }): Pack<Lesson> => ({
		build,
		id: packId.lesson('nl', id),
		data: { id, html: '', notice: null, questions, facts: [] }
	}));
	const exam = { build, id: packId.exam('nl'), data: { questions: course.bank, facts: [] } };
	const cases = course.cases.map((scenario): Pack => ({
		build,
		id: packId.scenario('nl', scenario.id),
		data: { scenario, facts: [] }
	}));
	return {
		edition: {
			build,
			name: 'soak',
			kind: 'lms',
			tracking,
			neutral: false,
			courses: [indexOf(course)],
			parts: []
		},
		packs: [...lessons, exam, ...cases]
	};
}
