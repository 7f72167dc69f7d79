import { z } from 'zod';
import { base, option } from './question.schema.ts';

/** Any number of options may be chosen; each right choice counts, each wrong one takes away. */
export const schema = z.strictObject({
	type: z.literal('multiple'),
	...base,
	options: z.array(option).min(3).max(12)
});
export type Authored = z.infer<typeof schema>;
