/** Where each fact of a course is used: lessons, texts of YAML, and contacts whose source names it. */
import type { Id } from '../lib/course/types.ts';
import type { LoadedCourse } from './loaded.ts';
import { fieldName } from './yaml-source.ts';
import { passagesOf } from './reading/passages.ts';

export interface FactUse {
	id: Id;
	file: string;
	line: number;
	/** Path inside the file, empty in a lesson. */
	field: string;
	/** What rests on it, e.g. `question t_cijfers_poster`. */
	by: string;
	/** The words around which `<Fact>` stands; the source of a contact. */
	words: string;
}

/** Ids of facts named in the source of a contact, e.g. "Politie (f_150)". */
export const factsInSource = (source: string): Id[] => source.match(/\bf_[a-z0-9_]+\b/g) ?? [];

const fact = /<Fact\s+id="([a-z][a-z0-9_]*)"\s*>([\s\S]*?)<\/Fact>/g;

/** In the order of the files; a fact used twice in one text is there twice. */
export function factUses(course: LoadedCourse): FactUse[] {
	const texts = passagesOf(course).flatMap((passage) =>
		[...passage.text.matchAll(fact)].map(({ index, 1: id = '', 2: words = '' }): FactUse => ({
			id,
			file: passage.file,
			line: passage.lineAt(index),
			field: passage.field,
			by: `${passage.owner.kind} ${passage.owner.id}`,
			words: words.replace(/\s+/g, ' ').trim()
		}))
	);
	const contacts = course.regions.flatMap((region) =>
		region.contacts.items.flatMap(({ source, path, data }) =>
			factsInSource(data.source).map((id): FactUse => ({
				id,
				file: source.file,
				line: source.lineOf([...path, 'source']),
				field: fieldName([...path, 'source']),
				by: `contact ${data.id} of region ${region.id}`,
				words: data.source
			}))
		)
	);
	return [...texts, ...contacts];
}
