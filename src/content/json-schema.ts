/** JSON Schemas of the files authors write, so that an editor completes and checks them while they type. */
import { z } from 'zod';
import { courseSchema, factsSchema, lessonSchema, regionSchema } from '../lib/course/course.schema.ts';
import { questionFileSchema } from '../lib/course/questions/index.schema.ts';

const schemas = {
	course: courseSchema,
	facts: factsSchema,
	region: regionSchema,
	questions: questionFileSchema,
	lesson: lessonSchema
};

/** File name in `courses/.schema/` → its text, not yet laid out. */
export function schemaFiles(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => {
			const made = { title: name, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) };
			return [`${name}.json`, JSON.stringify(made)];
		})
	);
}
