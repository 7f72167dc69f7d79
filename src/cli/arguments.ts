/**
 * Command-line arguments of every program of ours, so that all of them answer alike: `--help` prints and leaves with
 * exit 0; anything wrong gets one clear line on stderr and exit 2.
 */
import { parseArgs } from 'node:util';
import { nearest } from './suggest.ts';

export interface OptionSpec {
	type: 'string' | 'boolean';
	/** One letter: `-x`. */
	short?: string;
	/** Value when the option is not given; booleans are false then. */
	default?: string | boolean;
	/** One line for `--help`. */
	help: string;
	/** What may be given; more than one at a time, split by commas, when `list` is set. */
	choices?: readonly string[];
	/** The value is a list split by commas; it arrives as the text that was typed, see {@link listOf}. */
	list?: boolean;
	/** May be given more than once; arrives as all the values. */
	many?: boolean;
	/** What stands for the value in `--help`, e.g. `YYYY-MM-DD`. */
	placeholder?: string;
}

export interface PositionalSpec {
	name: string;
	help: string;
	/** Any number of them. */
	many?: boolean;
	required?: boolean;
}

export interface ProgramSpec {
	/** As one types it, e.g. `npm run check --`. */
	name: string;
	/** What it does, one line or more. */
	summary: string;
	/** What follows the name, e.g. `[course…] [--json]`. */
	usage: string;
	options: Record<string, OptionSpec>;
	positionals?: PositionalSpec;
}

type Value = string | boolean | string[] | undefined;

type ValueOf<O extends OptionSpec> = O['type'] extends 'boolean'
	? boolean
	: O extends { many: true }
		? string[]
		: O extends { default: string }
			? string
			: string | undefined;

export interface Arguments<S extends ProgramSpec> {
	values: { [K in keyof S['options']]: ValueOf<S['options'][K]> };
	positionals: string[];
}

/** Bad arguments: the message is the one line to show. */
export class UsageError extends Error {}

/** A comma-separated value as a list, without blanks and empty items. */
export function listOf(value: string | undefined): string[] {
	return (value ?? '')
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

/** The text of `--help`. */
export function helpText(spec: ProgramSpec): string {
	const options: [string, OptionSpec][] = [
		...Object.entries(spec.options),
		['help', { type: 'boolean', short: 'h', help: 'Show this and stop.' }]
	];
	const heads = options.map(([name, option]) => {
		const value = option.type === 'string' ? ` <${option.placeholder ?? name}>` : '';
		return `${option.short ? `-${option.short}, ` : '    '}--${name}${value}`;
	});
	const width = Math.max(...heads.map((head) => head.length));
	const lines = options.map(([, option], index) => {
		const extra = [
			option.choices ? `One${option.list ? ' or more' : ''} of: ${option.choices.join(', ')}.` : '',
			typeof option.default === 'string' ? `Default: ${option.default}.` : ''
		].filter((part) => part !== '');
		return `  ${(heads[index] ?? '').padEnd(width)}  ${[option.help, ...extra].join(' ')}`;
	});
	const { positionals } = spec;
	return [
		`Usage: ${spec.name} ${spec.usage}`.trimEnd(),
		'',
		spec.summary,
		...(positionals ? ['', `  ${positionals.name}: ${positionals.help}`] : []),
		'',
		'Options:',
		...lines
	].join('\n');
}

function checkChoice(name: string, option: OptionSpec, value: string): void {
	if (!option.choices) return;
	for (const item of option.list ? listOf(value) : [value]) {
		if (option.choices.includes(item)) continue;
		const near = nearest(item, option.choices);
		const hint = near ? ` Did you mean "${near}"?` : '';
		throw new UsageError(`--${name} can't be "${item}".${hint} Choose from: ${option.choices.join(', ')}.`);
	}
}

function checkPositionals(spec: ProgramSpec, found: readonly string[]): void {
	const { positionals } = spec;
	const most = positionals ? (positionals.many ? Infinity : 1) : 0;
	const first = found[0];
	if (first !== undefined && most === 0) throw new UsageError(`"${first}" is one word too many.`);
	if (found.length > most) throw new UsageError(`"${found[most]}" is one word too many.`);
	if (first === undefined && positionals?.required) {
		throw new UsageError(`${positionals.name} is missing: ${positionals.help}`);
	}
}

/** One token of `parseArgs`, checked against what the program knows. */
function readOption(
	spec: ProgramSpec,
	rawName: string,
	value: string | undefined
): [OptionSpec, string | boolean] {
	const option = spec.options[rawName];
	if (!option) {
		const near = nearest(rawName, [...Object.keys(spec.options), 'help']);
		throw new UsageError(`Unknown option --${rawName}.${near ? ` Did you mean --${near}?` : ''}`);
	}
	if (option.type === 'boolean') {
		if (value !== undefined) throw new UsageError(`--${rawName} takes no value.`);
		return [option, true];
	}
	const empty = option.list ? listOf(value).length === 0 : value?.trim() === '';
	if (value === undefined || empty) throw new UsageError(`--${rawName} needs a value.`);
	checkChoice(rawName, option, value);
	return [option, value];
}

const unset = ({ type, many, default: value }: OptionSpec): Value =>
	value ?? (many ? [] : type === 'boolean' ? false : undefined);

/** Of two values the last would win without a word. */
function refuseTwo(name: string, { list }: OptionSpec, first: Value, second: string | boolean): never {
	const mend = list ? ` Write --${name} ${String(first)},${second}.` : '';
	throw new UsageError(`--${name} is given twice.${mend}`);
}

/**
 * The arguments of a program. Pure: throws {@link UsageError}, and returns `'help'` when help was asked for.
 * @param argv without node and script
 */
export function parseArguments<const S extends ProgramSpec>(
	spec: S,
	argv: readonly string[]
): Arguments<S> | 'help' {
	const config = Object.fromEntries(
		Object.entries(spec.options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }])
	);
	const { tokens } = parseArgs({
		args: [...argv],
		options: { ...config, help: { type: 'boolean', short: 'h' } },
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const given = Object.fromEntries(
		Object.entries(spec.options).map(([name, option]) => [name, unset(option)])
	);
	const seen = new Set<string>();
	const positionals: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') positionals.push(token.value);
		if (token.kind !== 'option') continue;
		if (token.name === 'help') return 'help';
		const [option, value] = readOption(spec, token.name, token.value);
		const before = given[token.name];
		if (Array.isArray(before)) given[token.name] = [...before, String(value)];
		else if (option.type === 'string' && seen.has(token.name)) refuseTwo(token.name, option, before, value);
		else given[token.name] = value;
		seen.add(token.name);
	}
	checkPositionals(spec, positionals);
	return { values: given as Arguments<S>['values'], positionals };
}

/** The one line to show for bad arguments, and how to learn more. */
const usageLine = (spec: ProgramSpec, message: string): string => `${message} See: ${spec.name} --help`;

/** Shows a mistake in what was typed and leaves with exit 2; for checks a program makes itself. */
export function refuseArguments(spec: ProgramSpec, message: string): never {
	process.stderr.write(`${usageLine(spec, message)}\n`);
	process.exit(2);
}

/**
 * `npm run check | head` closes its end when it has read enough. What is written after that is for nobody, and no reason
 * to stop half-way with a stack trace: packages and exit code stay what they would have been.
 */
function outliveReader(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (!['EPIPE', 'EOF'].includes(error.code ?? '')) throw error;
		});
	}
}

/** {@link parseArguments} on this process: prints help and leaves (0), or one line and leaves (2). */
export function readArguments<const S extends ProgramSpec>(
	spec: S,
	argv = process.argv.slice(2)
): Arguments<S> {
	outliveReader();
	try {
		const found = parseArguments(spec, argv);
		if (found !== 'help') return found;
		process.stdout.write(`${helpText(spec)}\n`);
		process.exit(0);
	} catch (error) {
		if (error instanceof UsageError) refuseArguments(spec, error.message);
		throw error;
	}
}
