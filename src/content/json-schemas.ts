/** JSON Schemas of authors' files, so that an editor completes and checks them while one types. */
import { z } from 'zod';
import {
	courseSchema,
	factsSchema,
	handoutSchema,
	lessonSchema,
	regionSchema
} from '../lib/course/course.schema.ts';
import { brandSchema } from '../lib/course/brand.schema.ts';
import { referenceSchema } from '../lib/course/reference.schema.ts';
import { termsSchema } from '../lib/course/terms.schema.ts';
import { evaluationSchema } from '../lib/course/workshop/evaluation.schema.ts';
import { scenarioSchema } from '../lib/course/scenario/scenario.schema.ts';
import { workshopSchema } from '../lib/course/workshop/plan.schema.ts';
import { questionFileSchema } from '../lib/course/questions/index.schema.ts';

const schemas = {
	course: courseSchema,
	facts: factsSchema,
	region: regionSchema,
	brand: brandSchema,
	questions: questionFileSchema,
	scenario: scenarioSchema,
	workshop: workshopSchema,
	evaluation: evaluationSchema,
	lesson: lessonSchema,
	handout: handoutSchema,
	terms: termsSchema,
	reference: referenceSchema
};

/** What they are of, as a sentence names it: `course, facts, … and reference`. */
export const schemaNames = new Intl.ListFormat('en').format(Object.keys(schemas));

/** File name → text, for the folder `courses/.schema`. */
export function jsonSchemas(): Map<string, string> {
	return new Map(
		Object.entries(schemas).map(([name, schema]) => [
			`${name}.json`,
			`${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`
		])
	);
}
