import {
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Document,
	type Node,
	type Pair
} from 'yaml';
import type { Problem } from './problem.ts';
import { signWords, takeSigns, type YamlSign } from './yaml-signs.ts';

/** Where in a file a value stands: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** `questions[2].options[1].correct` */
export function fieldName(path: Path): string {
	return path.reduce<string>(
		(name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
		''
	);
}

interface Parsed {
	document: Document;
	lines: LineCounter;
	signs: YamlSign[];
}

function parse(text: string): Parsed {
	const lines = new LineCounter();
	// Below "error" the library writes to the screen by itself, in words for programmers.
	const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
	return { document, lines, signs: takeSigns(document, text) };
}

/** Texts that were parsed before, the last used last; a course that is read again after a change differs in one file. */
const known = new Map<string, Parsed>();
/** Characters of them together at most: a course of a usual size. */
const mostHeld = 1_000_000;
let held = 0;

/** Parses a text once, as long as it is asked for now and then. What it gives is only looked at, never changed. */
function parsed(text: string): Parsed {
	const before = known.get(text);
	const found = before ?? parse(text);
	if (!before) held += text.length;
	known.delete(text);
	known.set(text, found);
	for (const oldest of known.keys()) {
		if (held <= mostHeld || oldest === text) break;
		known.delete(oldest);
		held -= oldest.length;
	}
	return found;
}

/** A YAML text that remembers on which line everything stands. */
export class YamlSource {
	readonly file: string;
	/** The parsed value; as much of it as could be read when there are `problems`. */
	readonly value: unknown;
	/** Mistakes against YAML itself, and what YAML would not read as text. */
	readonly problems: Problem[];
	readonly #text: string;
	readonly #document: Document;
	readonly #lines: LineCounter;
	readonly #before: number;

	/** @param before number of lines that precede the text in its file (the head of a lesson starts at line 2) */
	constructor(file: string, text: string, before = 0) {
		this.file = file;
		this.#text = text;
		this.#before = before;
		const { document, lines, signs } = parsed(text);
		this.#document = document;
		this.#lines = lines;
		this.problems = this.#parseProblems(signs);
		this.value = this.#read();
	}

	#read(): unknown {
		try {
			return this.#document.toJS();
		} catch (error) {
			this.problems.push(this.#syntaxProblem({ message: (error as Error).message, pos: [0] }));
			return undefined;
		}
	}

	/**
	 * One for a line with a sign on it: whatever else YAML says of that line comes of the sign. Of what is no YAML the
	 * first place alone: from there on the lines are read as something they are not.
	 */
	#parseProblems(signs: readonly YamlSign[]): Problem[] {
		const told = new Map<number, Problem>();
		for (const { offset, path } of signs) {
			const line = this.#lineAt(offset);
			if (told.has(line)) continue;
			const words = signWords(this.#text, offset);
			told.set(line, { file: this.file, line, field: fieldName(path), ...words, severity: 'error' });
		}
		const errors = [...this.#document.errors, ...this.#document.warnings]
			.filter(({ pos }) => !told.has(this.#lineAt(pos[0])))
			.sort((a, b) => a.pos[0] - b.pos[0]);
		const broken = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
		const first = broken < 0 ? errors : errors.slice(0, broken + 1);
		return [...told.values(), ...first.map((error) => this.#syntaxProblem(error))];
	}

	#syntaxProblem({
		code,
		message,
		pos
	}: {
		code?: string;
		message: string;
		pos: readonly number[];
	}): Problem {
		const twice = code === 'DUPLICATE_KEY';
		const [what] = message.split(/ at line \d+|\n/);
		return {
			file: this.file,
			line: this.#lineAt(pos[0] ?? 0),
			field: '',
			found: twice ? 'the same field twice' : `text that is not YAML: ${what ?? message}`,
			wanted: twice ? 'every field once' : 'valid YAML',
			mend: twice
				? 'keep one of the two'
				: 'look at the indentation, quotes and colons on this line and the one before; put text with a colon in quotes',
			severity: 'error'
		};
	}

	#lineAt(offset: number): number {
		return this.#lines.linePos(offset).line + this.#before;
	}

	/** Deepest node on the way to `path`, and where its key (or else itself) begins. */
	#find(path: Path): { node: Node | null; offset: number; whole: boolean } {
		let node = this.#document.contents as Node | null;
		let offset = node?.range?.[0] ?? 0;
		for (const step of path) {
			const pair: Pair | undefined = isMap(node)
				? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
				: undefined;
			const next = (pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined) as
				Node | undefined;
			if (!pair && !next) return { node, offset, whole: false };
			offset = (pair?.key as Node | undefined)?.range?.[0] ?? next?.range?.[0] ?? offset;
			node = next ?? null;
		}
		return { node, offset, whole: true };
	}

	/** Line of the key or list item at `path`; of the nearest thing around it when that is not there. */
	lineOf(path: Path): number {
		return this.#lineAt(this.#find(path).offset);
	}

	/** Line on which `words` stand inside the text at `path`, the `nth` (from 0) time; else {@link lineOf}. */
	lineWithin(path: Path, words: string, nth = 0): number {
		const { node, offset } = this.#find(path);
		const [start, end] = node?.range ?? [offset, offset];
		let at = start - 1;
		for (let i = 0; i <= nth; i++) at = this.#text.indexOf(words, at + 1);
		return at >= start && at < end ? this.#lineAt(at) : this.lineOf(path);
	}
}
