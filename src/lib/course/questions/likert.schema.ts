import { z } from 'zod';
import { base, line, markdown, id } from './question.schema.ts';

/** An opinion on a scale; nothing is right or wrong. */
export const schema = z.strictObject({
	type: z.literal('likert'),
	...base,
	/** From one end to the other; each may answer back. */
	scale: z
		.array(z.strictObject({ id, text: line, feedback: markdown.optional() }))
		.min(3)
		.max(7)
});
export type Authored = z.infer<typeof schema>;
