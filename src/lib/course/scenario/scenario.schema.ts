/** Schema of `<lang>/scenarios/<id>.yaml`: one branching case or dialogue a file. */
import { z } from 'zod';
import { material } from '../material.schema.ts';
import { id, line, markdown } from '../questions/question.schema.ts';
import { grades } from '../types.ts';
import { endingKinds, gaugeTop, gauges } from './scenario.ts';

const condition = z.strictObject({ is: z.array(id).default([]), not: z.array(id).default([]) });
const also = z
	.array(z.strictObject({ when: condition, text: markdown }))
	.max(6)
	.default([]);
const move = z.number().int().min(-3).max(3);

const choice = z.strictObject({
	id,
	/** One paragraph: it stands in the label of a radio button. */
	text: line,
	grade: z.enum(grades),
	consequence: markdown,
	reason: markdown,
	objectives: z.array(id).min(1),
	when: condition.optional(),
	sets: z.array(id).default([]),
	clears: z.array(id).default([]),
	moves: z.partialRecord(z.enum(gauges), move).default({}),
	/** A step or ending; or ways with conditions, the last without one. */
	to: z.union([
		id,
		z
			.array(z.strictObject({ when: condition.optional(), to: id }))
			.min(2)
			.max(5)
	])
});

const step = z.strictObject({
	id,
	title: line,
	after: line.optional(),
	present: line.optional(),
	situation: markdown,
	also,
	material: z.array(material).max(3).default([]),
	choices: z.array(choice).min(2).max(5)
});

const ending = z.strictObject({ id, title: line, ends: z.enum(endingKinds), text: markdown, also });

export const scenarioSchema = z.strictObject({
	id,
	form: z.enum(['case', 'dialogue']),
	title: line,
	role: markdown,
	intro: markdown,
	minutes: z.number().int().min(1).max(30),
	objectives: z.array(id).min(1),
	/** Warning before the case, with a summary to read instead. */
	notice: z.strictObject({ text: markdown, summary: markdown }).optional(),
	/** What to take from it. */
	lesson: markdown,
	/** Where a dialogue's gauges stand at the start; only in a dialogue. */
	gauges: z.record(z.enum(gauges), z.number().int().min(0).max(gaugeTop)).optional(),
	/** Facts of the case that choices set and test: id → what it says. */
	flags: z.record(id, line).default({}),
	/** The first is where it starts. */
	steps: z.array(step).min(2).max(200),
	endings: z.array(ending).min(2).max(12)
});
export type AuthoredScenario = z.infer<typeof scenarioSchema>;
