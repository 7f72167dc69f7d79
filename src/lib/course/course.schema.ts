/** Schemas of the files that make a course, questions apart. Read by the checker and turned into JSON Schema for editors. */
import { z } from 'zod';
import { id, line, markdown } from './questions/question.schema.ts';
import { audiences } from './types.ts';

/** Id of a course, region or brand: also a folder or file name. */
export const fileId = z
	.string()
	.regex(/^[a-z][a-z0-9-]{0,59}$/, 'a name: a small letter, then small letters, digits and - (60 at most)');
export const day = z.string().regex(z.regexes.date, 'a day of the calendar as YYYY-MM-DD, e.g. 2026-11-23');
/** A day, a month or a year: how precisely a source is dated. */
const sourceDate = z
	.string()
	.regex(
		new RegExp(`^\\d{4}(-(0[1-9]|1[0-2]))?$|${z.regexes.date.source}`),
		'a year, month or day in quotes, e.g. "2026", "2026-11" or "2026-11-23"'
	);
const language = z.string().regex(/^[a-z]{2}$/, 'a language code of two small letters, e.g. nl');
/** One text per language of the course. */
const texts = z.record(language, line);
const longTexts = z.record(language, markdown);
const address = z.string().regex(/^https:\/\/\S+$/, 'an address that starts with https://');

/** `course.yaml` */
export const courseSchema = z.strictObject({
	id: fileId,
	version: z
		.string()
		.regex(
			/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/,
			'a version of three numbers without zeros in front, e.g. 1.0.0'
		),
	released: day,
	languages: z.array(language).min(1),
	regions: z.array(fileId).min(1),
	title: texts,
	neutralTitle: texts,
	description: longTexts,
	audience: texts,
	notice: longTexts,
	quickExit: address,
	reportTo: z.email().optional(),
	/** The only place where the order of lessons stands. */
	lessons: z.array(id).min(1),
	/** Cards to print, in the order in which they are offered. */
	handouts: z.array(id).default([]),
	objectives: z
		.array(z.strictObject({ id, text: texts, reread: id }))
		.min(1)
		.max(30),
	exam: z
		.strictObject({
			title: texts,
			minutes: z.number().int().min(1).max(120),
			/** Lesson behind which the exam stands; the last when left out. */
			after: id.optional(),
			passMark: z.number().int().min(1).max(100),
			blueprint: z.record(id, z.number().int().min(1).max(10))
		})
		.optional(),
	completion: z.strictObject({
		lessons: z.enum(['finished', 'none']),
		exam: z.enum(['passed', 'none'])
	}),
	/** Limits of Dutch texts; see `src/content/language/measure.ts`. */
	language: z
		.strictObject({
			/** Words in a sentence, on average. */
			meanSentence: z.number().min(5).max(30),
			/** Words in any one sentence. */
			longestSentence: z.number().int().min(10).max(60),
			/** Percent of words of twelve letters or more. */
			longWords: z.number().min(0).max(100),
			/** Percent of sentences in the passive. */
			passive: z.number().min(0).max(100),
			/** Flesch-Douma score, at least. */
			fleschDouma: z.number().min(0).max(100)
		})
		.optional(),
	/**
	 * Minutes the main road may take, exam included. Where it is given, the minutes that lessons, cases and exam declare
	 * are held against their words (see `src/content/reading/main-road.ts`).
	 */
	mainRoad: z.number().int().min(5).max(600).optional(),
	/** Words that look like a claim without a source and are none. */
	claims: z.strictObject({ allow: z.array(z.strictObject({ text: line, because: line })) }).optional()
});
export type AuthoredCourse = z.infer<typeof courseSchema>;

/** A claim that can age. */
export const factSchema = z.strictObject({
	id,
	/** Row of the research file this came from, for reviewers. */
	basis: z.string().optional(),
	statement: longTexts,
	source: z.strictObject({
		title: line,
		publisher: line,
		url: address.optional(),
		date: sourceDate
	}),
	checked: day,
	reviewBy: day,
	confidence: z.enum(['official', 'several', 'one']),
	caveat: longTexts.optional(),
	/** Why a fact stays although no text rests on it. */
	kept: line.optional()
});
export type AuthoredFact = z.infer<typeof factSchema>;

/** `facts.yaml` */
export const factsSchema = z.strictObject({ facts: z.array(factSchema) });
export type AuthoredFacts = z.infer<typeof factsSchema>;

/** Someone to turn to. */
export const contactSchema = z.strictObject({
	id,
	name: texts,
	purpose: texts,
	audiences: z.array(z.enum(audiences)).min(1),
	phone: z
		.string()
		.regex(/^[0-9][0-9 -]{1,14}$/, 'a phone number in quotes: digits, blanks and -, e.g. "0800-2000"')
		.optional(),
	hours: texts.optional(),
	cost: texts.optional(),
	address: line.optional(),
	site: address.optional(),
	/** Only `verified` entries reach a learner. */
	status: z.enum(['verified', 'unverified']),
	/** What has to be asked before an unverified entry may be shown. With it `npm run facts` tells of it, not the check. */
	waits: line.optional(),
	checked: day,
	reviewBy: day,
	source: line
});
export type AuthoredContact = z.infer<typeof contactSchema>;

/** `regions/<id>.yaml` */
export const regionSchema = z.strictObject({
	name: texts,
	/** Region whose contacts stand where this one has none. */
	extends: fileId.optional(),
	contacts: z.array(contactSchema).min(1)
});
export type AuthoredRegion = z.infer<typeof regionSchema>;

/** The head of a lesson file. */
export const lessonSchema = z.strictObject({
	title: line,
	/** Of the main road: without what stands behind `<More>`. */
	minutes: z.number().int().min(1).max(60),
	/** How many of its cases belong to the main road; left out: all of them. */
	pick: z.number().int().min(0).max(10).optional(),
	/** Objectives the lesson teaches. */
	objectives: z.array(id).default([]),
	/** Warning before the lesson, with a summary to read instead. */
	notice: z.strictObject({ text: markdown, summary: markdown }).optional()
});
export type AuthoredLesson = z.infer<typeof lessonSchema>;

/** The head of a hand-out: a card to print, on A4. */
export const handoutSchema = z.strictObject({
	title: line,
	/** For whom it is and what for, one line. */
	about: line,
	/** Sheets of A4 it takes at most. */
	sheets: z.number().int().min(1).max(2).default(1),
	/** Under the text an empty form, as often as there are entries. */
	form: z
		.strictObject({
			entries: z.number().int().min(1).max(6),
			fields: z
				.array(z.strictObject({ text: line, help: line.optional(), long: z.boolean().default(false) }))
				.min(1)
				.max(20)
		})
		.optional(),
	/** Under the text the contacts of a region; one card for each region. */
	contacts: z.boolean().default(false)
});
export type AuthoredHandout = z.infer<typeof handoutSchema>;

/** `released.json`: the append-only slot table. Slots are numbers from 0, never reused, also after removal. */
export const slotTableSchema = z.strictObject({
	format: z.literal(1),
	/** Version of the course that was released last. */
	version: z.string(),
	/** Fingerprint of everything else in the table, as the release wrote it; earlier releases gave none. */
	seal: z.string().optional(),
	lessons: z.record(id, z.number().int().min(0)),
	questions: z.record(
		id,
		z.strictObject({
			slot: z.number().int().min(0),
			/** Options, sources, items: what a response counts by. */
			parts: z.record(id, z.number().int().min(0)),
			/** Targets or groups of a question that joins two sides. */
			targets: z.record(id, z.number().int().min(0)).optional(),
			/** Fingerprint of the answer key at release. */
			key: z.string(),
			/** Fingerprint of all its words at release; releases from before it had none. */
			words: z.string().optional(),
			/** It was no longer in the course at that release. */
			gone: z.literal(true).optional()
		})
	),
	scenarios: z
		.record(
			id,
			z.strictObject({
				slot: z.number().int().min(0),
				/** `<step>.<choice>` → slot. */
				parts: z.record(z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+$/), z.number().int().min(0)),
				/** What each choice was worth at release. */
				key: z.string()
			})
		)
		.default({})
});
export type SlotTable = z.infer<typeof slotTableSchema>;
