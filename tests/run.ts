/**
 * `npm test`: everything that must hold before a change goes out. The last line is `N passed, N failed`.
 * Each step is a program of its own, so that one that dies takes nothing with it.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { readArguments } from '../src/cli/arguments.ts';
import { clearPackages, packageProgram } from './e2e/packages.ts';
import { routes, runStep, tsx, type Count, type Step } from './tools/steps.ts';

const results = 'test-results';
/** In order; of one row so many steps run side by side as the smallest machine has cores. */
const beside = 2;
const rows: Step[][] = [
	[routes],
	// Each of these keeps one core busy. The longest first, so that none is left alone at the end.
	[
		{
			name: 'types',
			program: ['svelte-check', 'bin/svelte-check', '--fail-on-warnings', '--output', 'human']
		},
		{ name: 'lint', program: ['eslint', 'bin/eslint.js', '--max-warnings', '0', '.'] },
		{
			name: 'build and packages',
			program: tsx(...packageProgram)
		},
		{ name: 'format', program: ['prettier', 'bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
		{ name: 'course check', program: tsx('src/content/cli/check.ts') }
	],
	[
		{
			name: 'unit tests',
			program: [
				'vitest',
				'vitest.mjs',
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${results}/unit.json`
			],
			report: `${results}/unit.json`
		}
	],
	[
		{
			name: 'browser tests',
			program: ['@playwright/test', 'cli.js', 'test'],
			report: `${results}/e2e.json`,
			browser: true
		}
	],
	[{ name: 'reliability table', program: tsx('tests/reliability/write.ts') }]
];

readArguments({
	name: 'npm test --',
	summary: 'Runs everything: types, lint, format, unit tests, course check, packages, browser tests.',
	usage: '',
	options: {}
});
rmSync(results, { recursive: true, force: true });
// The browser tests run what the step before them made.
process.env['E2E_PACKAGES'] = 'ready';
mkdirSync(results);
clearPackages();
const total: Count = { passed: 0, failed: 0 };

/** Steps go on after a failure, so that one run tells everything that is wrong. */
async function goOn(left: Step[]): Promise<void> {
	for (let step = left.shift(); step; step = left.shift()) {
		const count = await runStep(step);
		total.passed += count.passed;
		total.failed += count.failed;
	}
}

for (const row of rows) {
	const left = [...row];
	await Promise.all(Array.from({ length: beside }, () => goOn(left)));
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
