import { describe, expect, test } from 'vitest';
import { helpText, listOf, parseArguments, UsageError, type ProgramSpec } from './arguments.ts';

const spec = {
	name: 'npm run bake --',
	summary: 'Bakes loaves.',
	usage: '[loaf…] [--heat <n>]',
	options: {
		heat: { type: 'string', short: 't', default: '200', placeholder: 'n', help: 'Degrees.' },
		flour: { type: 'string', list: true, choices: ['rye', 'wheat'], help: 'What it is made of.' },
		slice: { type: 'boolean', help: 'Cuts it too.' },
		seed: { type: 'string', many: true, help: 'What is strewn on it; more than one may be given.' }
	},
	positionals: { name: 'loaf', help: 'Name of a loaf.', many: true }
} as const satisfies ProgramSpec;

const one = { ...spec, positionals: { name: 'loaf', help: 'name one', required: true } } as const;

describe('arguments of a program', () => {
	test('what is not given has its default', () => {
		expect(parseArguments(spec, [])).toEqual({
			values: { heat: '200', flour: undefined, slice: false, seed: [] },
			positionals: []
		});
	});

	test('options may stand before, behind and between words, with = or a blank', () => {
		expect(parseArguments(spec, ['a', '--slice', 'b', '--heat=220', '--flour', 'rye,wheat', 'c'])).toEqual({
			values: { heat: '220', flour: 'rye,wheat', slice: true, seed: [] },
			positionals: ['a', 'b', 'c']
		});
	});

	test('an option that may be given more than once has all its values, in order', () => {
		const found = parseArguments(spec, ['--seed', 'poppy', 'a', '--seed', 'sesame, white']);
		expect(found).toMatchObject({ values: { seed: ['poppy', 'sesame, white'] }, positionals: ['a'] });
	});

	test('help is help wherever it stands', () => {
		expect(parseArguments(spec, ['a', '--help'])).toBe('help');
	});

	test.each([
		[['--slise'], 'Unknown option --slise. Did you mean --slice?'],
		[['--zzzzzz'], 'Unknown option --zzzzzz.'],
		[['--slice=yes'], '--slice takes no value.'],
		[['--heat'], '--heat needs a value.'],
		[['--heat', ' '], '--heat needs a value.'],
		[['--flour', ' , '], '--flour needs a value.'],
		[['--flour', 'rye,weat'], '--flour can\'t be "weat". Did you mean "wheat"? Choose from: rye, wheat.'],
		[['--heat', '200', '--heat', '220'], '--heat is given twice.'],
		[['--flour', 'rye', '--flour', 'wheat'], '--flour is given twice. Write --flour rye,wheat.']
	])('%j gets one clear line', (argv, message) => {
		expect(() => parseArguments(spec, argv)).toThrow(new UsageError(message));
	});

	test('a word too many and a word too few are told', () => {
		expect(() => parseArguments(one, ['a', 'b'])).toThrow(new UsageError('"b" is one word too many.'));
		expect(() => parseArguments(one, [])).toThrow(new UsageError('loaf is missing: name one'));
	});

	test('help lists every option with choices and default', () => {
		expect(helpText(spec)).toBe(
			[
				'Usage: npm run bake -- [loaf…] [--heat <n>]',
				'',
				'Bakes loaves.',
				'',
				'  loaf: Name of a loaf.',
				'',
				'Options:',
				'  -t, --heat <n>       Degrees. Default: 200.',
				'      --flour <flour>  What it is made of. One or more of: rye, wheat.',
				'      --slice          Cuts it too.',
				'      --seed <seed>    What is strewn on it; more than one may be given.',
				'  -h, --help           Show this and stop.'
			].join('\n')
		);
	});

	test('a list may have blanks, and empty places count for nothing', () => {
		expect(listOf('rye, wheat,,')).toEqual(['rye', 'wheat']);
		expect(listOf(undefined)).toEqual([]);
	});
});
