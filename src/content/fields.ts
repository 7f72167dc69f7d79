import { z } from 'zod';
import type { Path } from './yaml-source.ts';

/** The part of JSON Schema that zod writes and we need. */
interface Shape {
	properties?: Record<string, Shape>;
	items?: Shape;
	additionalProperties?: Shape | false;
	oneOf?: Shape[];
	anyOf?: Shape[];
	const?: unknown;
	minimum?: number;
	exclusiveMinimum?: number;
	maximum?: number;
}

const shapes = new WeakMap<z.ZodType, Shape>();

/** The schema as JSON Schema for what an author writes (`input`: fields with a default may be left out). */
export function shapeOf(schema: z.ZodType): Shape {
	const known = shapes.get(schema);
	if (known) return known;
	const made = z.toJSONSchema(schema, { io: 'input' }) as Shape;
	shapes.set(schema, made);
	return made;
}

/** Of a union by `type` or `kind`, the branch the value chose. */
function branchOf(shape: Shape, value: unknown): Shape {
	const branches = shape.oneOf ?? shape.anyOf;
	if (!branches) return shape;
	const chosen = (name: string, branch: Shape): boolean => {
		const wanted = branch.properties?.[name]?.const;
		return wanted !== undefined && wanted === (value as Record<string, unknown> | null)?.[name];
	};
	return branches.find((branch) => chosen('type', branch) || chosen('kind', branch)) ?? shape;
}

/** The shape of what stands at `path` of `value`. */
function shapeAt(schema: z.ZodType, path: Path, value: unknown): Shape {
	let shape = branchOf(shapeOf(schema), value);
	let here = value;
	for (const step of path) {
		const next =
			typeof step === 'number'
				? shape.items
				: (shape.properties?.[step] ?? (shape.additionalProperties || undefined));
		here = (here as Record<string | number, unknown> | undefined)?.[step];
		shape = branchOf(next ?? {}, here);
	}
	return shape;
}

/** Names of the fields that may stand in the group at `path` of `value`. */
export const fieldsAt = (schema: z.ZodType, path: Path, value: unknown): string[] =>
	Object.keys(shapeAt(schema, path, value).properties ?? {});

/** How far above the least number an example is taken, in a range that goes further. */
const farEnough = 4;

/** A number that may stand at `path` of `value`, above the least one that may: that is seldom what is meant. */
export function exampleAt(schema: z.ZodType, path: Path, value: unknown): number {
	const { minimum, exclusiveMinimum, maximum = Infinity } = shapeAt(schema, path, value);
	const least = Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity);
	// Whole numbers without bounds get those of what JavaScript can count.
	const low = least > -1e9 ? least : 0;
	return Math.min(low + farEnough, Math.ceil((low + maximum) / 2));
}
