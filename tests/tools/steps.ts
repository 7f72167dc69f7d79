/** Programs that check something, run one after the other, each in a process of its own, and what they counted. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { needChromium } from './chromium.ts';

export interface Step {
	name: string;
	/** Package that has the program, the program's file, its arguments; or a file of our own for tsx. */
	program: [packageName: string, file: string, ...args: string[]];
	/** Report in which the step counts its own tests. */
	report?: string;
	browser?: boolean;
}

export interface Count {
	passed: number;
	failed: number;
}

export const tsx = (file: string, ...args: string[]): Step['program'] => [
	'tsx',
	'dist/cli.mjs',
	file,
	...args
];

/** SvelteKit's own settings, which types, lint and unit tests build on: in a fresh clone there are none. */
export const routes: Step = { name: 'routes', program: ['@sveltejs/kit', 'svelte-kit.js', 'sync'] };

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

async function count(step: Step): Promise<Count> {
	const began = Date.now();
	console.log(`\n▶ ${step.name}`);
	// Here, so that it is told what is installed; the step finds it again.
	if (step.browser) needChromium('lean');
	const good = await start(step);
	const count = (step.report && counted(step.report)) || { passed: good ? 1 : 0, failed: 0 };
	if (!good && count.failed === 0) count.failed = 1;
	const verdict = good ? '✔' : '✘';
	console.log(
		`${verdict} ${step.name}: ${count.passed} passed, ${count.failed} failed (${Math.round((Date.now() - began) / 1000)} s)`
	);
	return count;
}

/** One step; a program that can't even start counts as one failure. */
export const runStep = (step: Step): Promise<Count> =>
	count(step).catch((error: Error) => {
		console.error(error.message);
		return { passed: 0, failed: 1 };
	});
