/** From what zod found to words an author can act on. */
import type { z } from 'zod';
import { didYouMean, listed } from '../cli/suggest.ts';
import { exampleAt, fieldsAt } from './fields.ts';
import { fieldName, type Path, type YamlSource } from './yaml-source.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'found' | 'wanted' | 'mend'>;

/** What stands somewhere, in words. */
export function describe(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (value === null) return 'an empty field';
	if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}" (text)`;
	if (typeof value === 'boolean') return `${value} (yes or no)`;
	if (typeof value === 'number') return `${value} (number)`;
	return Array.isArray(value) ? `a list of ${value.length}` : 'a group of fields';
}

/** An id made of what was written, e.g. `Type Ex!` → `type_ex`. */
export function slugOf(text: string): string {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^[_0-9]+|_+$/g, '')
		.slice(0, 60);
}

const typeWords: Record<string, { wanted: string; mend: (key: string) => string }> = {
	string: { wanted: 'text', mend: (key) => `write text; put it in quotes: ${key}: "…"` },
	boolean: { wanted: 'true or false', mend: (key) => `write ${key}: true or ${key}: false` },
	array: { wanted: 'a list', mend: (key) => `put every item of ${key} on a line of its own after "- "` },
	object: {
		wanted: 'a group of fields',
		mend: (key) => `write the fields of ${key} on lines of their own, indented`
	},
	record: {
		wanted: 'a value per name, such as a text per language',
		mend: (key) => `write each on a line of its own under ${key}, indented, e.g. nl: …`
	}
};

const numbers: Record<string, { wanted: string; written: RegExp }> = {
	number: { wanted: 'a number', written: /^-?\d+(\.\d+)?$/ },
	int: { wanted: 'a whole number', written: /^-?\d+$/ }
};

/** Examples where a low number would do harm: an exam that everybody passes, texts that nobody can read. */
const sensible: Record<string, number> = { passMark: 70, fleschDouma: 60 };

/** @param example a number that may stand there */
function explainNumber(expected: string, value: unknown, key: string, example: number): Words | null {
	const kind = numbers[expected];
	if (!kind) return null;
	const { wanted, written } = kind;
	const quoted = typeof value === 'string' && written.test(value.trim());
	const mend = quoted
		? `take the quotes away: ${key}: ${value.trim()}`
		: `write ${wanted} in digits, for example ${key}: ${sensible[key] ?? example}`;
	return { found: describe(value), wanted, mend: value === undefined ? `add the field ${key}` : mend };
}

function explainType(expected: string, value: unknown, key: string, fields: readonly string[]): Words {
	const words = typeWords[expected] ?? { wanted: expected, mend: () => `write ${expected}` };
	const missing = value === undefined;
	return {
		found: describe(value),
		wanted: fields.length > 0 ? `${words.wanted}: ${listed(fields, 20)}` : words.wanted,
		mend: missing ? `add the field ${key}` : words.mend(key)
	};
}

function explainChoice(values: readonly unknown[], value: unknown, key: string): Words {
	const choices = values.map(String);
	const [only] = choices;
	const mend =
		choices.length === 1 ? `write ${only}` : didYouMean(String(value), choices, 'choose one of those');
	return {
		found: describe(value),
		wanted: choices.length === 1 ? `${only}` : `one of: ${choices.join(', ')}`,
		mend: value === undefined ? `add the field ${key}` : mend
	};
}

function explainSize(
	issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
	value: unknown,
	key: string
): Words {
	const small = issue.code === 'too_small';
	const limit = Number(small ? issue.minimum : issue.maximum);
	if (issue.origin === 'array') {
		const count = Array.isArray(value) ? value.length : 0;
		const difference = Math.abs(limit - count);
		return {
			found: `a list of ${count}`,
			wanted: `${small ? 'at least' : 'at most'} ${limit}`,
			mend: small ? `add ${difference} more to ${key}` : `take ${difference} from ${key}`
		};
	}
	if (issue.origin === 'string') {
		if (small) return { found: 'an empty text', wanted: 'text', mend: `write the text, or remove ${key}` };
		const { length } = String(value);
		return {
			found: `a text of ${length} characters`,
			wanted: `at most ${limit} characters`,
			mend: `make it ${length - limit} shorter`
		};
	}
	const bound =
		issue.inclusive === false ? (small ? 'more than' : 'less than') : small ? 'at least' : 'at most';
	return { found: describe(value), wanted: `a number of ${bound} ${limit}`, mend: `change the number` };
}

function explainFormat(wanted: string, value: unknown, key: string): Words {
	const slug = wanted.startsWith('an id') ? slugOf(String(value)) : '';
	return {
		found: describe(value),
		wanted: wanted.startsWith('Invalid email') ? 'an e-mail address' : wanted,
		mend: slug ? `write it as an id, for example ${slug}` : `correct ${key}`
	};
}

interface Spot {
	value: unknown;
	key: string;
	/** Names of fields that may stand there. */
	fields: readonly string[];
	/** A number that may stand there. */
	example: number;
}

function explain(issue: Issue, { value, key, fields, example }: Spot): Words {
	switch (issue.code) {
		case 'invalid_type':
			return (
				explainNumber(issue.expected, value, key, example) ?? explainType(issue.expected, value, key, fields)
			);
		case 'invalid_value':
			return explainChoice(issue.values, value, key);
		case 'too_small':
		case 'too_big':
			return explainSize(issue, value, key);
		case 'invalid_format':
			return explainFormat(issue.message, value, key);
		case 'invalid_key':
			return {
				...explainFormat(issue.issues[0]?.message ?? '', key, key),
				mend: `rename ${key}, or remove it`
			};
		case 'invalid_union':
			return explainChoice('options' in issue ? (issue.options as unknown[]) : [], value, key);
		default:
			return { found: describe(value), wanted: issue.message, mend: `correct ${key}` };
	}
}

const ofEmptyFile = (words: Words): Words => ({
	...words,
	found: 'an empty file',
	mend: 'put its text back; remove the file only if nothing needs it'
});

const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>(
		(here, step) => (here as Record<string | number, unknown> | null | undefined)?.[step],
		value
	);

/** All that is wrong with the value at `start` of a source, judged by a schema. */
export function explainIssues(
	issues: readonly Issue[],
	source: YamlSource,
	schema: z.ZodType,
	start: Path = []
): Problem[] {
	const value = valueAt(source.value, start);
	const problem = (path: Path, words: Words): Problem => ({
		file: source.file,
		line: source.lineOf([...start, ...path]),
		field: fieldName([...start, ...path]),
		...words,
		severity: 'error'
	});
	return issues.flatMap((issue) => {
		const path = issue.path as Path;
		if (issue.code !== 'unrecognized_keys') {
			const key = [...start, ...path].findLast((step) => typeof step === 'string') ?? 'the file';
			const words = explain(issue, {
				value: valueAt(value, path),
				key: String(key),
				fields: fieldsAt(schema, path, value),
				example: exampleAt(schema, path, value)
			});
			return problem(path, start.length + path.length === 0 && value === null ? ofEmptyFile(words) : words);
		}
		const allowed = fieldsAt(schema, path, value);
		return issue.keys.map((key) =>
			problem([...path, key], {
				found: `unknown field "${key}"`,
				wanted: `one of: ${listed(allowed, 20)}`,
				mend: didYouMean(key, allowed, 'remove it')
			})
		);
	});
}
