import { z } from 'zod';
import { material } from '../material.schema.ts';
import { base, id, line, markdown, part } from './question.schema.ts';

/** Incidents to be written down from material, then laid beside a model. What is typed stays on the device. */
export const schema = z.strictObject({
	type: z.literal('logbook'),
	...base,
	material: z.array(material).min(1).max(4),
	fields: z
		.array(z.strictObject({ id, text: line, help: line.optional(), long: z.boolean().default(false) }))
		.min(3)
		.max(14),
	entries: z
		.array(
			z.strictObject({
				id,
				text: line,
				/** Field id → what a good entry says there. */
				model: z.record(id, line),
				/** Why the model is as it is. */
				why: markdown.optional()
			})
		)
		.min(1)
		.max(4),
	/** What one looks at when comparing own words with the model. */
	checks: z.array(part).min(2).max(6)
});
export type Authored = z.infer<typeof schema>;
