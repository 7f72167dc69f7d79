/** The success criteria of WCAG 2.2, level A and AA, as data: what looks at each, and what is left for a person. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkNames } from './checks.ts';
import { traitNames } from './traits.ts';

const criterionSchema = z.strictObject({
	/** `1.4.10` */
	id: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/),
	level: z.enum(['A', 'AA']),
	/** Dutch, as the authorised translation has it. */
	name: z.string(),
	tests: z.array(z.enum(checkNames)).default([]),
	/** A trait of the package; where the package has nothing of it, the criterion does not apply. */
	absent: z.enum(traitNames).nullable().default(null),
	/** What only a person can judge. */
	person: z.string().nullable().default(null)
});
export type Criterion = z.infer<typeof criterionSchema>;

export const loadCriteria = (): Criterion[] =>
	z.array(criterionSchema).parse(parse(readFileSync(join(import.meta.dirname, 'criteria.yaml'), 'utf8')));
