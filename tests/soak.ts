/**
 * `npm run soak`: everything that is too long for `npm test`: ten thousand learners without a browser, every fault of
 * an LMS or LRS with every way of leaving in one, and from both the table in `docs/reliability.md`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { readArguments, refuseArguments, type ProgramSpec } from '../src/cli/arguments.ts';
import { clearPackages, packageProgram } from './e2e/packages.ts';
import { routes, runStep, tsx, type Count, type Step } from './tools/steps.ts';

const spec = {
	name: 'npm run soak --',
	usage: '[--sessions 10000] [--seed 20261123] [--only learners] [--only faults --shard 3/24]',
	summary: 'Plays thousands of learners and every fault of an LMS, and writes docs/reliability.md.',
	options: {
		sessions: {
			type: 'string',
			placeholder: 'n',
			default: '10000',
			help: 'Sessions to play without a browser.'
		},
		seed: {
			type: 'string',
			placeholder: 'n',
			default: '20261123',
			help: 'Other stories; a failing one is printed.'
		},
		only: {
			type: 'string',
			choices: ['learners', 'faults'],
			help: 'learners: the sessions without a browser; faults: those with one. No table then.'
		},
		shard: {
			type: 'string',
			placeholder: 'n/of',
			help: 'With --only faults: that part of the cases, of so many; all of them take more than an hour.'
		}
	}
} as const satisfies ProgramSpec;

const { values } = readArguments(spec);
for (const name of ['sessions', 'seed'] as const)
	if (!/^[1-9]\d{0,8}$/.test(values[name]))
		refuseArguments(spec, `--${name} can't be "${values[name]}". Give a whole number.`);

if (values.shard && (values.only !== 'faults' || !/^[1-9]\d*\/[1-9]\d*$/.test(values.shard)))
	refuseArguments(spec, `--shard can't be "${values.shard}" here. Give n/of, e.g. 3/24, with --only faults.`);

const results = 'test-results';
/** Both matrices, or everything the browser tests have. */
const played = values.only
	? [
			'tests/e2e/matrix.spec.ts',
			'tests/e2e/cmi5-matrix.spec.ts',
			...(values.shard ? ['--shard', values.shard] : [])
		]
	: [];
const unit: Step = {
	name: `learners: ${values.sessions} sessions, seed ${values.seed}`,
	program: [
		'vitest',
		'vitest.mjs',
		'run',
		...(values.only ? ['tests/soak'] : []),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${results}/unit.json`
	],
	report: `${results}/unit.json`
};
const browser: Step[] = [
	{
		name: 'build and packages',
		program: tsx(...packageProgram)
	},
	{
		name: 'every fault with every way of leaving',
		program: ['@playwright/test', 'cli.js', 'test', ...played],
		report: `${results}/e2e.json`,
		browser: true
	}
];
const table: Step = { name: 'table', program: tsx('tests/reliability/write.ts') };
const steps =
	values.only === 'learners'
		? [routes, unit]
		: values.only === 'faults'
			? browser
			: [routes, unit, ...browser, table];

Object.assign(process.env, {
	SOAK: 'all',
	SOAK_SESSIONS: values.sessions,
	SOAK_SEED: values.seed,
	E2E_PACKAGES: 'ready'
});
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
clearPackages();
const total: Count = { passed: 0, failed: 0 };
for (const step of steps) {
	const count = await runStep(step);
	total.passed += count.passed;
	total.failed += count.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
