import { z } from 'zod';
import { base, part } from './question.schema.ts';

/** Items to be put in order; authors write them in the right one. */
export const schema = z.strictObject({
	type: z.literal('ordering'),
	...base,
	items: z.array(part).min(3).max(8)
});
export type Authored = z.infer<typeof schema>;
