import { z } from 'zod';
import { materialKinds } from './material.ts';
import { line } from './questions/question.schema.ts';

const percent = z.number().min(0).max(100);
/** `[x, y, width, height]` in percent of the picture. */
const area = z.tuple([percent, percent, percent, percent]);

/** Fields of one line of material; forms that mark lines add their own. */
export const materialRow = {
	from: line.optional(),
	mine: z.boolean().default(false),
	at: line.optional(),
	text: line,
	paragraph: z.boolean().default(false),
	area: area.optional()
};

/** Fields of material apart from its rows. */
export const materialHead = {
	kind: z.enum(materialKinds),
	title: line,
	head: z
		.array(z.strictObject({ label: line, value: line }))
		.max(6)
		.default([]),
	picture: z
		.strictObject({
			src: line,
			alt: line,
			width: z.number().int().positive(),
			height: z.number().int().positive()
		})
		.optional()
};

/** Material as it is shown in a scenario or beside a form. */
export const material = z.strictObject({
	...materialHead,
	rows: z.array(z.strictObject(materialRow)).min(1).max(40)
});
export type AuthoredMaterial = z.infer<typeof material>;
