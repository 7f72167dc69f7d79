/**
 * The words of the house: what a course is once it has been read, checked and rendered.
 *
 * Everything here is plain data that survives `JSON.stringify`. Authors write other shapes (see the `*.schema.ts`
 * files); the content layer turns those into these. Nothing here knows a screen, an LMS or a disk.
 */
import type { Question } from './questions/index.ts';
import type { Scenario, ScenarioEntry } from './scenario/scenario.ts';

/** Stable name of a thing an author made: `[a-z][a-z0-9_]{0,59}` (safe in every LMS, catalogue row A4.4). */
export type Id = string;

/** Text that was rendered at build time to HTML from a limited list of tags; safe to show as it is. */
export type Html = string;

/** A language tag as used for folders and `lang` attributes, e.g. `nl`. */
export type Language = string;

/** Calendar day `YYYY-MM-DD`. */
export type Day = string;

/** How good an action is, where a question is about acting. From best to worst. */
export const grades = ['strong', 'defensible', 'risky', 'harmful'] as const;
export type Grade = (typeof grades)[number];

/**
 * Number that addresses a thing in the saved state: given out once in `released.json`, never reused.
 * Lessons, questions and the parts of one question each have their own row of slots, from 0.
 */
export type Slot = number;

/** A thing the saved state can point at. */
export interface Slotted {
	id: Id;
	slot: Slot;
}

/** What a learner should be able to do; the exam is scored per objective. */
export interface Objective {
	id: Id;
	text: string;
	/** Lesson to read again after a weak result. */
	reread: Id;
}

/** A claim that can age, with its pedigree (`facts.yaml`). */
export interface Fact {
	id: Id;
	statement: Html;
	source: { title: string; publisher: string; url: string | null; date: string };
	checked: Day;
	/** How sure the claim is: an official text, several independent sources, or one. */
	confidence: 'official' | 'several' | 'one';
	caveat: Html | null;
}

/** Who a contact is meant for; decides where the help panel shows it. */
export const audiences = ['danger', 'victim', 'professional', 'own_behaviour', 'crisis'] as const;
export type Audience = (typeof audiences)[number];

/** One row of the regional card. Entries that were not verified never get this far. */
export interface Contact {
	id: Id;
	name: string;
	/** What one can turn to them for. */
	purpose: string;
	audiences: Audience[];
	phone: string | null;
	hours: string | null;
	/** E.g. "gratis". */
	cost: string | null;
	address: string | null;
	site: string | null;
	checked: Day;
}

/** Referral data of one region; the national contacts it does not replace are already merged in. */
export interface Region {
	id: string;
	name: string;
	contacts: Contact[];
}

/** A warning before a heavy lesson: concrete, short, with a summary to read instead. */
export interface ContentNotice {
	text: Html;
	summary: Html;
}

/** A line of the table of contents: every first view carries it, so what only a lesson needs stands in the lesson. */
export interface LessonEntry extends Slotted {
	title: string;
	/** Reading time of the main road, in minutes. */
	minutes: number;
}

/** What is asked on a form, above the lines to write the answer on. */
export interface FormField {
	label: Html;
	help: string | null;
	/** Several lines to write on. */
	long: boolean;
}

/** A card to print, on A4. */
export interface Handout {
	id: Id;
	title: string;
	/** For whom it is and what for. */
	about: string;
	/** As in a lesson. */
	html: Html;
	/** An empty form under the text, as often as there are entries. */
	form: { fields: FormField[]; entries: number } | null;
	/** The contacts of a region under the text: there is one such card for each region. */
	contacts: boolean;
	/** Sheets of A4 it takes at most. */
	sheets: number;
}

/** The content of the hand-outs pack. */
export interface HandoutPack {
	handouts: Handout[];
	facts: Fact[];
}

/** How an exam is drawn and judged. */
export interface ExamRules {
	title: string;
	minutes: number;
	/** Lesson behind which the exam stands; `null`: behind the last. */
	after: Id | null;
	/** Percentage 1–100 that passes. */
	passMark: number;
	/** How many questions are drawn per objective. */
	blueprint: { objective: Id; count: number }[];
}

/** When the whole course counts as completed. */
export interface CompletionRule {
	/** `finished`: every lesson was read to its end or passed with "next". */
	lessons: 'finished' | 'none';
	exam: 'passed' | 'none';
}

/** The course as the player must know it before any lesson is opened; one a language. */
export interface CourseIndex {
	id: Id;
	version: string;
	released: Day;
	language: Language;
	title: string;
	/** Title that gives nothing away: document title, LMS title when the packager is asked for it. */
	neutralTitle: string;
	description: Html;
	/** Who it is for, one line. */
	audience: string;
	/** Shown before the start: what may be heavy. */
	notice: Html;
	lessons: LessonEntry[];
	/** In the order in which lessons name them. */
	scenarios: ScenarioEntry[];
	objectives: Objective[];
	/** Ids of the hand-outs, in their order; the rest of them comes in a pack of its own. */
	handouts: Id[];
	exam: ExamRules | null;
	completion: CompletionRule;
	/** Where Snel weg goes when the page stands alone and online. */
	quickExit: string;
	/** Address for reports of errors, if the publisher has one. */
	reportTo: string | null;
	regions: Region[];
}

/** A rendered lesson with everything its blocks need: the content of one lesson pack. */
export interface Lesson {
	id: Id;
	/** Prose with placeholders `<course-block data-block="Name" data-props="…json…">` where blocks stand. */
	html: Html;
	notice: ContentNotice | null;
	questions: Question[];
	facts: Fact[];
}

/** The content of a scenario pack. */
export interface ScenarioPack {
	scenario: Scenario;
	facts: Fact[];
}

/** The content of the exam pack: the whole bank. */
export interface ExamBank {
	questions: Question[];
	facts: Fact[];
}
