/**
 * `npm test`: everything that must hold before a change goes out. The last line is `N passed, N failed`.
 * Each step is a program of its own, so that one that dies takes nothing with it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readArguments } from '../src/cli/arguments.ts';
import { packagesFolder } from './e2e/packages.ts';
import { needChromium } from './tools/chromium.ts';

interface Step {
	name: string;
	/** Package that has the program, the program's file, its arguments; or a file of our own for tsx. */
	program: [packageName: string, file: string, ...args: string[]];
	/** Report in which the step counts its own tests. */
	report?: string;
	browser?: boolean;
}

const results = 'test-results';
const tsx = (file: string, ...args: string[]): Step['program'] => ['tsx', 'dist/cli.mjs', file, ...args];

/** In order; steps of one row run side by side. */
const rows: Step[][] = [
	[{ name: 'routes', program: ['@sveltejs/kit', 'svelte-kit.js', 'sync'] }],
	[
		{
			name: 'types',
			program: ['svelte-check', 'bin/svelte-check', '--fail-on-warnings', '--output', 'human']
		},
		{ name: 'lint', program: ['eslint', 'bin/eslint.js', '--max-warnings', '0', '.'] }
	],
	[
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
			name: 'build and packages',
			program: tsx('src/packaging/cli/package.ts', '--out', packagesFolder, '--allow-stale')
		}
	],
	[
		{
			name: 'browser tests',
			program: ['@playwright/test', 'cli.js', 'test'],
			report: `${results}/e2e.json`,
			browser: true
		}
	]
];

interface Count {
	passed: number;
	failed: number;
}

/** Tests counted by vitest or Playwright; `null` when there is no such report. */
function counted(report: string): Count | null {
	try {
		const read = JSON.parse(readFileSync(report, 'utf8'));
		if (read.stats) return { passed: read.stats.expected, failed: read.stats.unexpected + read.stats.flaky };
		return { passed: read.numPassedTests, failed: read.numFailedTests };
	} catch {
		return null;
	}
}

function start({ program: [name, file, ...args] }: Step): Promise<boolean> {
	const folder = join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..');
	const child = spawn(process.execPath, [join(folder, file), ...args], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
	return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

async function run(step: Step): Promise<Count> {
	const began = Date.now();
	console.log(`\n▶ ${step.name}`);
	if (step.browser) process.env['CHROMIUM_PATH'] = needChromium();
	const good = await start(step);
	const count = (step.report && counted(step.report)) || { passed: good ? 1 : 0, failed: 0 };
	if (!good && count.failed === 0) count.failed = 1;
	const verdict = good ? '✔' : '✘';
	console.log(
		`${verdict} ${step.name}: ${count.passed} passed, ${count.failed} failed (${Math.round((Date.now() - began) / 1000)} s)`
	);
	return count;
}

readArguments({
	name: 'npm test',
	summary: 'Runs everything: types, lint, format, unit tests, course check, packages, browser tests.',
	usage: '',
	options: {}
});
rmSync(results, { recursive: true, force: true });
// The browser tests run what the step before them made.
process.env['E2E_PACKAGES'] = 'ready';
mkdirSync(results);
const total: Count = { passed: 0, failed: 0 };
for (const row of rows) {
	// Steps go on after a failure, so that one run tells everything that is wrong.
	for (const count of await Promise.all(
		row.map((step) =>
			run(step).catch((error: Error) => {
				console.error(error.message);
				return { passed: 0, failed: 1 };
			})
		)
	)) {
		total.passed += count.passed;
		total.failed += count.failed;
	}
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
