import { z } from 'zod';
import { base, id, line, markdown, part } from './question.schema.ts';

/** Each source belongs with one target. Targets may be used more than once or not at all. */
export const schema = z.strictObject({
	type: z.literal('matching'),
	...base,
	sources: z
		.array(z.strictObject({ id, text: line, target: id, feedback: markdown.optional() }))
		.min(2)
		.max(12),
	targets: z.array(part).min(2).max(12)
});
export type Authored = z.infer<typeof schema>;
