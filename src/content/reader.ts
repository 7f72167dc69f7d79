import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { explainIssues, slugOf } from './explain.ts';
import type { LocatedList } from './loaded.ts';
import type { Problem } from './problem.ts';
import { shownPath } from './project.ts';
import { YamlSource, type Path } from './yaml-source.ts';

/** Reads the files of one course; `problems` grows while it does. */
export class Reader {
	readonly problems: Problem[] = [];

	yaml(path: string): YamlSource {
		const source = new YamlSource(shownPath(path), readFileSync(path, 'utf8'));
		this.problems.push(...source.problems);
		return source;
	}

	/** The whole source by a schema, or `null` after telling what is wrong. */
	whole<S extends z.ZodType>(source: YamlSource, schema: S): z.infer<S> | null {
		if (source.problems.length > 0) return null;
		const result = schema.safeParse(source.value);
		if (result.success) return result.data;
		this.problems.push(...explainIssues(result.error.issues, source, schema));
		return null;
	}

	/** The valid items of the list `key`, silently: the file as a whole was told about by {@link whole}. */
	list<S extends z.ZodType>(source: YamlSource, key: string, schema: S): LocatedList<z.infer<S>> {
		const found: LocatedList<z.infer<S>> = { items: [], ids: new Set(), broken: source.problems.length > 0 };
		const value = (source.value as Record<string, unknown> | null | undefined)?.[key];
		if (!Array.isArray(value)) return found;
		value.forEach((item: unknown, index) => {
			const id = (item as { id?: unknown } | null)?.id;
			// A name that is only misspelt as an id is told about once, not also as missing.
			if (typeof id === 'string') found.ids.add(id).add(slugOf(id));
			const result = schema.safeParse(item);
			if (result.success) found.items.push({ source, path: [key, index] as Path, data: result.data });
		});
		return found;
	}
}
