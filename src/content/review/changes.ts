/** What differs between two editions of a course, thing by thing. */
import type { Language } from '../../lib/course/types.ts';
import type { LoadedCourse } from '../loaded.ts';
import { entitiesOf, weights, type Entity, type Field, type Weight } from './fields.ts';

export interface FieldChange {
	path: string[];
	weight: Weight;
	/** `null`: it was not there, or is no longer. */
	before: string | null;
	after: string | null;
}

export interface Change {
	entity: Entity;
	what: 'added' | 'removed' | 'changed';
	/** That of its weightiest field; things that came or went weigh as a key. */
	weight: Weight;
	/** Weightiest first; empty for things that came or went. */
	fields: FieldChange[];
}

const rank = (weight: Weight): number => weights.indexOf(weight);
const nameOf = ({ path }: Field): string => path.join('\0');
const sameWords = (a: string, b: string): boolean => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');

function fieldChanges(before: Entity, after: Entity): FieldChange[] {
	const old = new Map(before.fields.map((field) => [nameOf(field), field]));
	const now = new Set(after.fields.map(nameOf));
	const changed = after.fields.flatMap((field): FieldChange[] => {
		const was = old.get(nameOf(field));
		if (was && sameWords(was.value, field.value)) return [];
		return [{ path: field.path, weight: field.weight, before: was?.value ?? null, after: field.value }];
	});
	const gone = before.fields
		.filter((field) => !now.has(nameOf(field)))
		.map(({ path, weight, value }): FieldChange => ({ path, weight, before: value, after: null }));
	return [...changed, ...gone].sort((a, b) => rank(a.weight) - rank(b.weight));
}

/** Most important first: keys, what came and went, facts and contacts, roads of cases, wording. */
export function changesOf(before: LoadedCourse, after: LoadedCourse, language: Language): Change[] {
	const key = ({ kind, id }: Entity): string => `${kind} ${id}`;
	const old = new Map(entitiesOf(before, language).map((entity) => [key(entity), entity]));
	const now = entitiesOf(after, language);
	const kept = new Set(now.map(key));
	const changes = now.flatMap((entity): Change[] => {
		const was = old.get(key(entity));
		if (!was) return [{ entity, what: 'added', weight: 'key', fields: [] }];
		const fields = fieldChanges(was, entity);
		const [first] = fields;
		return first ? [{ entity, what: 'changed', weight: first.weight, fields }] : [];
	});
	const removed = [...old.values()]
		.filter((entity) => !kept.has(key(entity)))
		.map((entity): Change => ({ entity, what: 'removed', weight: 'key', fields: [] }));
	const order = ({ weight, what }: Change): number => rank(weight) * 2 + (what === 'changed' ? 0 : 1);
	return [...changes, ...removed].sort((a, b) => order(a) - order(b));
}
