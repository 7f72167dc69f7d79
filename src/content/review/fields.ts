/** Everything a reviewer answers for, flattened to named fields, so that two editions can be laid side by side. */
import type { Language } from '../../lib/course/types.ts';
import type { LoadedCourse, LoadedLanguage, LoadedPage } from '../loaded.ts';
import { anchors } from './write.ts';

/** What a field decides; from what matters most to least. */
export const weights = ['key', 'fact', 'road', 'wording'] as const;
export type Weight = (typeof weights)[number];

export interface Field {
	/** Names and ids from the top, e.g. `options`, `b`, `feedback`; items of lists by id where they have one. */
	path: string[];
	value: string;
	weight: Weight;
}

export type EntityKind =
	| 'lesson'
	| 'handout'
	| 'question'
	| 'scenario'
	| 'term'
	| 'subject'
	| 'fact'
	| 'contact'
	| 'exam'
	| 'objective';

export interface Entity {
	kind: EntityKind;
	id: string;
	/** Where it stands in the edition, `null` for what has no place of its own. */
	anchor: string | null;
	fields: Field[];
}

/** What right and wrong is, and what counts. */
const keyFields = new Set(
	'type correct grade answer near target group signal accept threshold critical weight blueprint passMark bank'.split(
		' '
	)
);
/** Where a case leads. */
const roadFields = new Set('to when sets clears moves gauges ends flags attempts'.split(' '));

const weightOf = (path: readonly string[]): Weight => {
	if (path.some((step) => keyFields.has(step))) return 'key';
	return path.some((step) => roadFields.has(step)) ? 'road' : 'wording';
};

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

function* flatten(value: unknown, path: string[]): Generator<{ path: string[]; value: string }> {
	if (value === undefined || path.at(-1) === 'id') return;
	if (isScalar(value)) return yield { path, value: String(value) };
	if (Array.isArray(value)) {
		if (value.length === 0) return;
		if (value.every(isScalar)) return yield { path, value: value.join(', ') };
		for (const [index, item] of value.entries()) {
			const id = (item as { id?: unknown } | null)?.id;
			yield* flatten(item, [...path, typeof id === 'string' ? id : String(index + 1)]);
		}
		return;
	}
	for (const [name, inner] of Object.entries(value as object)) yield* flatten(inner, [...path, name]);
}

const fieldsOf = (value: unknown, weight?: Weight): Field[] =>
	[...flatten(value, [])].map((field) => ({ ...field, weight: weight ?? weightOf(field.path) }));

/** The text of a page under each of its headings; a heading that comes twice is numbered. */
function sectionsOf({ scan, head }: LoadedPage<object>): Field[] {
	const fields: Field[] = fieldsOf(head?.data ?? {});
	const seen = new Map<string, number>();
	for (const section of scan.prose.split(/^(?=#{1,4} )/m)) {
		const title = /^#{1,4} (.*)/.exec(section)?.[1]?.trim() ?? '';
		const count = (seen.get(title) ?? 0) + 1;
		seen.set(title, count);
		const text = section.replace(/^#{1,4} .*/, '').trim();
		const name = count === 1 ? title : `${title} (${count})`;
		fields.push({ path: ['section', name], value: text, weight: 'wording' });
	}
	return fields;
}

/** One order of answers among the parts of an ordering is its key. */
function questionFields(data: LoadedCourse['languages'][number]['questions'][number]['data']): Field[] {
	const fields = fieldsOf(data);
	if (data.type !== 'ordering') return fields;
	return [...fields, { path: ['answer'], value: data.items.map(({ id }) => id).join(' > '), weight: 'key' }];
}

/** The reference: each word by its id, each subject by its title. */
function referenceEntities({ reference }: LoadedLanguage): Entity[] {
	const { terms = [], signals = [], types = [] } = reference?.data ?? {};
	return [
		...terms.map(({ also: synonyms, ...data }): Entity => {
			return { kind: 'term', id: data.id, anchor: 'naslag', fields: fieldsOf({ ...data, synonyms }) };
		}),
		...[...signals, ...types].map(({ title, ...data }): Entity => {
			return { kind: 'subject', id: title, anchor: 'naslag', fields: fieldsOf(data) };
		})
	];
}

/** Everything in the course that is read in one language. */
export function entitiesOf(course: LoadedCourse, language: Language): Entity[] {
	const texts = course.languages.find((one) => one.language === language);
	const { exam, objectives } = course.course.data;
	return [
		...(texts?.lessons ?? []).map((lesson): Entity => {
			return { kind: 'lesson', id: lesson.id, anchor: anchors.lesson(lesson.id), fields: sectionsOf(lesson) };
		}),
		...(texts?.handouts ?? []).map((handout): Entity => {
			const anchor = anchors.handout(handout.id);
			return { kind: 'handout', id: handout.id, anchor, fields: sectionsOf(handout) };
		}),
		...(texts?.questions ?? []).map(({ data, bank }): Entity => ({
			kind: 'question',
			id: data.id,
			anchor: anchors.question(data.id),
			fields: [{ path: ['bank'], value: bank, weight: 'key' }, ...questionFields(data)]
		})),
		...(texts?.scenarios ?? []).map(({ data }): Entity => {
			return { kind: 'scenario', id: data.id, anchor: anchors.scenario(data.id), fields: fieldsOf(data) };
		}),
		...(texts ? referenceEntities(texts) : []),
		...course.facts.items.map(({ data }): Entity => {
			return { kind: 'fact', id: data.id, anchor: anchors.fact(data.id), fields: fieldsOf(data, 'fact') };
		}),
		...course.regions.flatMap((region) =>
			region.contacts.items.map(({ data }): Entity => ({
				kind: 'contact',
				id: `${data.id} (${region.id})`,
				anchor: anchors.region(region.id),
				fields: fieldsOf(data, 'fact')
			}))
		),
		...objectives.map((data): Entity => {
			return { kind: 'objective', id: data.id, anchor: null, fields: fieldsOf(data) };
		}),
		...(exam ? [{ kind: 'exam' as const, id: 'eindtoets', anchor: 'toetsbank', fields: fieldsOf(exam) }] : [])
	];
}
