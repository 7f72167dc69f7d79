import { z } from 'zod';
import { base, line } from './question.schema.ts';

const range = z.strictObject({ from: z.number(), to: z.number() });

/** A number on a scale, given with a slider or typed. Right is what lies in `answer`, partly right in `near`. */
export const schema = z.strictObject({
	type: z.literal('numeric'),
	...base,
	min: z.number(),
	max: z.number(),
	step: z.number().positive(),
	/** What the number counts, e.g. "procent". */
	unit: line,
	answer: range,
	near: range.optional()
});
export type Authored = z.infer<typeof schema>;
