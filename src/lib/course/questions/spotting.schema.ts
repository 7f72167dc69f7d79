import { z } from 'zod';
import { materialHead, materialRow } from '../material.schema.ts';
import { base, id, markdown, part } from './question.schema.ts';

/** Signals to be found in material. A row with an id can be marked; one with `signal` should be. */
export const schema = z.strictObject({
	type: z.literal('spotting'),
	...base,
	material: z.strictObject({
		...materialHead,
		rows: z
			.array(
				z.strictObject({
					id: id.optional(),
					...materialRow,
					/** Kind of signal it is; left out: no signal. */
					signal: id.optional(),
					feedback: markdown.optional()
				})
			)
			.min(3)
			.max(40)
	}),
	/** Kinds of signal to name. */
	kinds: z.array(part).min(2).max(8)
});
export type Authored = z.infer<typeof schema>;
