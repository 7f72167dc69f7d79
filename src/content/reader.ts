import type { z } from 'zod';
import { explainIssues, slugOf } from './explain.ts';
import type { LocatedList } from './loaded.ts';
import type { Problem } from './problem.ts';
import { shownPath } from './project.ts';
import { readText } from './read-text.ts';
import { YamlSource, type Path } from './yaml-source.ts';

/** Reads the files of one course; `problems` grows while it does. */
export class Reader {
	readonly problems: Problem[] = [];
	/** What is wrong with files that are no text, by file as problems show it. */
	readonly unread = new Map<string, Problem>();

	/** All that was found. Of a file that is no text only that: the rest may come of the bytes that were lost. */
	get told(): Problem[] {
		return [...this.unread.values(), ...this.problems.filter(({ file }) => !this.unread.has(file))];
	}

	/** A text, or as much as can be read of a file that is none. */
	text(path: string): string {
		const file = shownPath(path);
		const { text, problem } = readText(path, file);
		if (problem) this.unread.set(file, problem);
		return text;
	}

	yaml(path: string): YamlSource {
		const source = new YamlSource(shownPath(path), this.text(path));
		this.problems.push(...source.problems);
		return source;
	}

	isBroken({ file, problems }: YamlSource): boolean {
		return problems.length > 0 || this.unread.has(file);
	}

	/** The whole source by a schema, or `null` after telling what is wrong. */
	whole<S extends z.ZodType>(source: YamlSource, schema: S): z.infer<S> | null {
		if (this.isBroken(source)) return null;
		const result = schema.safeParse(source.value);
		if (result.success) return result.data;
		this.problems.push(...explainIssues(result.error.issues, source, schema));
		return null;
	}

	/** The valid items of the list `key`, silently: the file as a whole was told about by {@link whole}. */
	list<S extends z.ZodType>(source: YamlSource, key: string, schema: S): LocatedList<z.infer<S>> {
		const value = (source.value as Record<string, unknown> | null | undefined)?.[key];
		const broken = this.isBroken(source) || !Array.isArray(value);
		const found: LocatedList<z.infer<S>> = { items: [], ids: new Set(), broken };
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
