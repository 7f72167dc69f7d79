import { z } from 'zod';
import { base, id, line, markdown, part } from './question.schema.ts';

/** Items to be put into groups; reported to an LMS as `matching`. */
export const schema = z.strictObject({
	type: z.literal('sorting'),
	...base,
	groups: z.array(part).min(2).max(6),
	items: z
		.array(z.strictObject({ id, text: line, group: id, feedback: markdown.optional() }))
		.min(3)
		.max(14)
});
export type Authored = z.infer<typeof schema>;
