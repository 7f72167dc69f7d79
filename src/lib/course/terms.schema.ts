/** Schema of `<lang>/terms.yaml`: how the course words things in one language. */
import { z } from 'zod';
import { line } from './questions/question.schema.ts';

export const termsSchema = z.strictObject({
	/** Words a learner is spoken to with, and those that are never used for it outside quotes. */
	address: z.strictObject({ write: line, not: z.array(line).min(1) }),
	/** One wording for one thing. */
	terms: z.array(
		z.strictObject({
			write: line,
			not: z.array(line).min(1),
			/** Why this wording, for authors. */
			because: line.optional()
		})
	),
	/** Every abbreviation the course uses. */
	abbreviations: z.array(
		z.strictObject({
			short: z.string().regex(/^\p{Lu}{2,7}$/u, 'an abbreviation in capitals, e.g. CBS'),
			/** In full; stands beside the abbreviation where it is first used. Left out: everybody knows it. */
			long: line.optional()
		})
	),
	/** Words that lay blame on a victim. */
	blame: z.array(z.strictObject({ words: line, instead: line }))
});
export type AuthoredTerms = z.infer<typeof termsSchema>;
