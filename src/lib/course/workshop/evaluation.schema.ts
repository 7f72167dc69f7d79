/** Schema of `<lang>/evaluation.yaml`: what participants of a workshop are asked on paper, without names. */
import { z } from 'zod';
import { line, markdown } from '../questions/question.schema.ts';

const question = z.discriminatedUnion('kind', [
	/** Statements, each with the same answers beside it to tick one of. */
	z.strictObject({
		kind: z.literal('scale'),
		text: line,
		answers: z.array(line).min(2).max(5),
		statements: z.array(line).min(1).max(10)
	}),
	/** Lines to write on. */
	z.strictObject({ kind: z.literal('open'), text: line, lines: z.number().int().min(1).max(12).default(3) })
]);

export const evaluationSchema = z.strictObject({
	title: line,
	/** What is done with it, and what not to write. */
	intro: markdown,
	questions: z.array(question).min(1).max(12),
	/** What stands at the end, e.g. where to turn to. */
	closing: markdown.optional()
});
export type AuthoredEvaluation = z.infer<typeof evaluationSchema>;
