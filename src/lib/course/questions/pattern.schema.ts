import { z } from 'zod';
import { base, id, line, markdown, part } from './question.schema.ts';
import { decisions } from './pattern.ts';

/** Incidents come one at a time; each time the learner waits, notes or acts. Then all of them stand on one line. */
export const schema = z.strictObject({
	type: z.literal('pattern'),
	...base,
	/** Channels; the line has a lane for each. */
	lanes: z.array(part).min(2).max(6),
	incidents: z
		.array(
			z.strictObject({
				id,
				lane: id,
				/** Days since the first incident. */
				day: z.number().int().min(0).max(3650),
				/** The moment in words, e.g. "maandag 3 maart, 19.40 uur". */
				at: line,
				text: markdown,
				/** Decisions that fit what can be known by then. */
				accept: z.array(z.enum(decisions)).min(1),
				reason: markdown,
				/** Answers of their own to a decision. */
				reasons: z.partialRecord(z.enum(decisions), markdown).default({})
			})
		)
		.min(4)
		.max(14),
	/** Incident at which specialists say: act now. */
	threshold: id,
	thresholdReason: markdown
});
export type Authored = z.infer<typeof schema>;
