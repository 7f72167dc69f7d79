/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foundChromium, type BrowserKind } from '../../src/cli/chromium.ts';

function run(command: string, args: string[]): boolean {
	console.log(`  ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 }).status === 0;
}

const install = (name: string): boolean =>
	run('apt-get', ['install', '--yes', '--no-install-recommends', name]);

const playwrightCli = (): string =>
	join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js');

/**
 * Path of a Chromium: one that is here, else installed by Playwright, else by apt-get (as root on Debian and Ubuntu).
 * @throws Error that names what was tried and what to do.
 */
export function needChromium(kind: BrowserKind = 'whole'): string {
	const here = foundChromium(kind);
	if (here) return here;
	console.log('No Chromium found; trying to install one.');
	run(process.execPath, [playwrightCli(), 'install', 'chromium']);
	const installed = foundChromium(kind);
	if (installed) return installed;
	if (process.platform === 'linux' && process.getuid?.() === 0) {
		run('apt-get', ['update']);
		install('chromium');
		if (kind === 'lean') install('chromium-headless-shell');
	}
	const last = foundChromium(kind);
	if (last) return last;
	throw new Error(
		[
			'The browser tests need Chromium, and none could be had.',
			'Tried: CHROMIUM_PATH, the usual places, "npx playwright install chromium"' +
				(process.platform === 'linux' ? ', "apt-get install chromium" (only as root).' : '.'),
			'Install Chromium, Chrome or Edge yourself, or set CHROMIUM_PATH to its program, and run again.'
		].join('\n')
	);
}
