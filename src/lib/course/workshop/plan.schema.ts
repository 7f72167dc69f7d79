/** Schema of `<lang>/workshops/<id>.yaml`: one plan for a workshop a file. */
import { z } from 'zod';
import { id, line, markdown } from '../questions/question.schema.ts';

/** What every step has, whatever is done in it. */
const shared = {
	id,
	title: line,
	/** Whole minutes the step takes at least and at most. */
	minutes: z.strictObject({ min: z.number().int().min(1).max(120), max: z.number().int().min(1).max(120) }),
	/** What the room should be able to do, or have, afterwards. */
	aim: line,
	materials: z.array(line).max(8).default([]),
	/** For the trainer alone. */
	notes: markdown,
	/** Lesson whose `*.notes.md` the trainer sees beside the step's own notes. */
	lesson: id.optional(),
	skippable: z.boolean().default(false)
};

/** What the room sees, one after the other. */
const screens = z.array(markdown).min(1).max(8);

const step = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('introduction'), ...shared, screens }),
	/** Content notice and house rules. */
	z.strictObject({ kind: z.literal('rules'), ...shared, screens }),
	z.strictObject({ kind: z.literal('plenary'), ...shared, screens }),
	z.strictObject({ kind: z.literal('pause'), ...shared, screens }),
	z.strictObject({
		kind: z.literal('vote'),
		...shared,
		question: id,
		/** What the room talks about between two votes; left out, there is one vote. */
		discuss: line.optional()
	}),
	z.strictObject({
		kind: z.literal('groups'),
		...shared,
		assignment: markdown,
		/** People in a group. */
		size: z.number().int().min(2).max(8).default(4),
		/** The first goes to the first of a group, and so on. */
		roles: z.array(line).max(8).default([]),
		/** Cases whose opening the groups get, in turn. */
		cases: z.array(id).max(8).default([]),
		/** What each group brings back. */
		collect: line
	}),
	z.strictObject({ kind: z.literal('case'), ...shared, scenario: id }),
	z.strictObject({ kind: z.literal('dialogue'), ...shared, scenario: id }),
	z.strictObject({ kind: z.literal('pattern'), ...shared, question: id }),
	z.strictObject({
		kind: z.literal('closing'),
		...shared,
		screens,
		/** Whom to turn to: contacts of the region, shown to the room. */
		contacts: z.array(id).max(6).default([])
	})
]);

export const workshopSchema = z.strictObject({
	id,
	title: line,
	/** What the whole is meant to take. */
	minutes: z.number().int().min(15).max(480),
	aim: markdown,
	/** What must lie ready. */
	prepare: z.array(line).min(1).max(12),
	/** What to do when somebody tells of something that happened to them. */
	disclosure: markdown,
	/** What to do afterwards, also for the trainer. */
	aftercare: markdown,
	steps: z.array(step).min(3).max(40)
});
export type AuthoredWorkshop = z.infer<typeof workshopSchema>;
