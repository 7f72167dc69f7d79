/** The elements of one session: which there are, what they hold, and what a check may look at. */
import type { Context, Element, Spec, StrictOptions } from './types.ts';

const generic = (element: string): string => element.replace(/\.\d+(?=\.|$)/g, '.n');

/** Values of one session: what was restored and what was set since, and which elements this LMS has. */
export class Model {
	readonly values: Record<string, string>;
	private readonly spec: Spec;
	private readonly options: StrictOptions;
	/** Rows of each numbered list. */
	private readonly counts = new Map<string, number>();

	constructor(spec: Spec, options: StrictOptions, values: Record<string, string>) {
		this.spec = spec;
		this.options = options;
		this.values = values;
		for (const name of Object.keys(values)) this.tally(name);
	}

	private tally(name: string): void {
		for (const place of name.matchAll(/\.(\d+)(?=\.)/g)) {
			const list = name.slice(0, place.index);
			this.counts.set(list, Math.max(this.counts.get(list) ?? 0, Number(place[1]) + 1));
		}
	}

	put(name: string, value: string): void {
		this.values[name] = value;
		this.tally(name);
	}

	private lacks(element: string): boolean {
		return (this.options.without ?? []).some((one) => element === one || element.startsWith(`${one}.`));
	}

	element(name: string): Element | undefined {
		return this.lacks(name) ? undefined : this.spec.table[generic(name)];
	}

	/** Length of a numbered list, `null` when there is no such list. */
	count(list: string): number | null {
		const start = `${generic(list)}.n.`;
		if (this.lacks(list) || !Object.keys(this.spec.table).some((name) => name.startsWith(start))) return null;
		return this.counts.get(list) ?? 0;
	}

	/** Names below a parent, `null` when it has none. */
	children(parent: string): string | null {
		const start = generic(parent);
		if (this.lacks(parent)) return null;
		const below = Object.keys(this.spec.table).flatMap((name) => {
			const rest = name.startsWith(`${start}.`) ? name.slice(start.length + 1).replace(/^n\./, '') : '';
			return rest ? [rest.split('.')[0] as string] : [];
		});
		return below.length ? [...new Set(below)].join(',') : null;
	}

	/** The first numbered list in the name must not skip a row, nor the second. */
	skips(name: string): boolean {
		const places = [...name.matchAll(/\.(\d+)\./g)];
		return places.some((place) => {
			const list = name.slice(0, place.index);
			return Number(place[1]) > (this.count(list) ?? 0);
		});
	}

	context(name: string): Context {
		const row = /^.*?\.\d+/.exec(name)?.[0] ?? '';
		const last = /^(.*)\.(\d+)\.([^.]+)$/.exec(name);
		return {
			standard: this.options.standard,
			stateLimit: this.options.stateLimit ?? (this.options.standard === 'scorm12' ? 4096 : 64000),
			value: (element) => this.values[element],
			element: name,
			row,
			others: () => {
				if (!last) return [];
				const [, list = '', , leaf = ''] = last;
				const like = new RegExp(`^${list.replaceAll('.', '\\.')}\\.\\d+\\.${leaf}$`);
				return Object.keys(this.values)
					.filter((other) => other !== name && like.test(other))
					.map((other) => this.values[other] as string);
			}
		};
	}
}
