import { z } from 'zod';
import { base, markdown } from './question.schema.ts';

/** A statement that is true or not. `whenTrue` and `whenFalse` are the feedback to each answer. */
export const schema = z.strictObject({
	type: z.literal('truefalse'),
	...base,
	answer: z.boolean(),
	whenTrue: markdown.optional(),
	whenFalse: markdown.optional()
});
export type Authored = z.infer<typeof schema>;
