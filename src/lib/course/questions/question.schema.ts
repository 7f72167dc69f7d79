import { z } from 'zod';
import { idPattern } from '../ids.ts';
import { grades } from '../types.ts';

/**
 * An id as authors write it. The second argument of `regex`, here and elsewhere, is how the checker says what was
 * wanted.
 */
export const id = z
	.string()
	.regex(idPattern, 'an id: a small letter, then small letters, digits and _ (60 characters at most)');
/** A text in Markdown: one paragraph or more. */
export const markdown = z.string().trim().min(1);
/** A text of one line with inline Markdown at most. */
export const line = z.string().trim().min(1).max(400);

/** Fields every question shares; spread into the schema of each form. */
export const base = {
	id,
	objectives: z.array(id).min(1),
	situation: markdown.optional(),
	stem: markdown,
	weight: z.number().positive().max(10).default(1),
	critical: z.boolean().default(false),
	attempts: z.number().int().min(1).max(4).default(2),
	shuffle: z.boolean().default(true),
	hint: markdown.optional(),
	model: markdown.optional(),
	/** Ask how sure the learner is, with the answer. */
	confidence: z.boolean().default(false),
	feedback: z
		.strictObject({
			correct: markdown.optional(),
			partly: markdown.optional(),
			wrong: markdown.optional()
		})
		.default({})
};

/** A part that can be named in an answer. */
export const part = z.strictObject({ id, text: line });

/** An option: either right or wrong (`correct`), or graded as an action (`grade`). */
export const option = z.strictObject({
	id,
	text: line,
	correct: z.boolean().optional(),
	grade: z.enum(grades).optional(),
	feedback: markdown.optional()
});
