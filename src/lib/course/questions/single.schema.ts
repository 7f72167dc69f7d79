import { z } from 'zod';
import { base, option } from './question.schema.ts';

/** One option is to be chosen. */
export const schema = z.strictObject({
	type: z.literal('single'),
	...base,
	options: z.array(option).min(2).max(12)
});
export type Authored = z.infer<typeof schema>;
