/** Schema of `<lang>/reference.yaml`: words with what they mean, and the course by signal and by type. */
import { z } from 'zod';
import { id, line, markdown } from './questions/question.schema.ts';

/** A lesson, or a piece of one by its heading or the title of a card, written as in its own address without `h-`. */
const section = z
	.string()
	.regex(
		/^[a-z][a-z0-9_]{0,59}(#[a-z0-9-]+)?$/,
		'a lesson, or a heading in it: lesson_id or lesson_id#words-of-the-heading'
	);

const subject = z.strictObject({
	title: line,
	/** What it is, in one or two sentences. */
	about: markdown.optional(),
	/** Where lessons tell of it. */
	lessons: z.array(section).min(1),
	/** Cases in which it can be seen. */
	cases: z.array(id).default([])
});

export const referenceSchema = z.strictObject({
	terms: z.array(
		z.strictObject({
			id,
			term: line,
			/** Other words somebody may look for. */
			also: z.array(line).default([]),
			means: markdown,
			/** Where the course tells more. */
			more: section.optional()
		})
	),
	signals: z.array(subject),
	types: z.array(subject)
});
export type AuthoredReference = z.infer<typeof referenceSchema>;
export type AuthoredSubject = z.infer<typeof subject>;
