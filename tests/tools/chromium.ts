/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright';

/** Where systems keep a Chromium or something that behaves like one. */
function places(): string[] {
	const { env, platform } = process;
	if (platform === 'darwin')
		return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
		);
	if (platform === 'win32')
		return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
			root
				? [
						join(root, 'Google/Chrome/Application/chrome.exe'),
						join(root, 'Microsoft/Edge/Application/msedge.exe')
					]
				: []
		);
	return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
}

/** A browser that is here already: `CHROMIUM_PATH`, Playwright's own, or the system's. */
export function foundChromium(): string | null {
	const wanted = process.env['CHROMIUM_PATH'];
	if (wanted) {
		if (existsSync(wanted)) return wanted;
		throw new Error(
			`CHROMIUM_PATH names ${wanted}, and there is no such file. Mend it, or unset it to search.`
		);
	}
	return [chromium.executablePath(), ...places()].find((path) => path && existsSync(path)) ?? null;
}

function run(command: string, args: string[]): boolean {
	console.log(`  ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 }).status === 0;
}

const playwrightCli = (): string =>
	join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js');

/**
 * Path of a Chromium: one that is here, else installed by Playwright, else by apt-get (as root on Debian and Ubuntu).
 * @throws Error that names what was tried and what to do.
 */
export function needChromium(): string {
	const here = foundChromium();
	if (here) return here;
	console.log('No Chromium found; trying to install one.');
	run(process.execPath, [playwrightCli(), 'install', 'chromium']);
	const installed = foundChromium();
	if (installed) return installed;
	if (process.platform === 'linux' && process.getuid?.() === 0) {
		run('apt-get', ['update']);
		run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
	}
	const last = foundChromium();
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

/** Flags for a quiet browser that asks the network for nothing of its own. */
export const chromiumFlags = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Root has no sandbox to use; everyone else keeps it.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];
