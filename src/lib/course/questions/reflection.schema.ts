import { z } from 'zod';
import { base, line } from './question.schema.ts';

/** A few sentences for oneself. They stay on the device; nothing is judged. */
export const schema = z.strictObject({
	type: z.literal('reflection'),
	...base,
	/** An opening to write on from, shown in the empty field. */
	opening: line.optional()
});
export type Authored = z.infer<typeof schema>;
