import { z } from 'zod';
import { schema as single } from './single.schema.ts';
import { schema as multiple } from './multiple.schema.ts';
import { schema as truefalse } from './truefalse.schema.ts';
import { schema as matching } from './matching.schema.ts';
import { schema as ordering } from './ordering.schema.ts';
import { schema as sorting } from './sorting.schema.ts';
import { schema as spotting } from './spotting.schema.ts';
import { schema as pattern } from './pattern.schema.ts';
import { schema as logbook } from './logbook.schema.ts';
import { schema as numeric } from './numeric.schema.ts';
import { schema as likert } from './likert.schema.ts';
import { schema as reflection } from './reflection.schema.ts';

/** The one list of question forms, for authors' files. Adding a form: one line here and one in `index.ts`. */
export const questionSchema = z.discriminatedUnion('type', [
	single,
	multiple,
	truefalse,
	matching,
	ordering,
	sorting,
	spotting,
	pattern,
	logbook,
	numeric,
	likert,
	reflection
]);
export type AuthoredQuestion = z.infer<typeof questionSchema>;

/** A file under `<lang>/questions/`. */
export const questionFileSchema = z.strictObject({
	/** `practice`: shown where a lesson names it. `exam`: drawn by the blueprint. */
	bank: z.enum(['practice', 'exam']),
	questions: z.array(questionSchema).min(1)
});
