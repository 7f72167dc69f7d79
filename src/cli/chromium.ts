/** Finds a Chromium, or something that behaves like one, that is on this machine already. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Playwright from 'playwright';

/** Where systems keep one. */
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

/** Debian's Chromium without windows of its own: the same pages, for a quarter to a third less of the processor. */
const withoutWindow = '/usr/bin/chromium-headless-shell';

/**
 * `whole`: as people have it, for what is measured or looked at, and for keeping pages behind Back, which the other does
 * not do. `lean`: rather one without windows, for long tests.
 */
export type BrowserKind = 'whole' | 'lean';

/** Where Playwright keeps its own. Playwright is large: it is loaded by who asks, not by every program that may print. */
function ownOfPlaywright(): string {
	const { chromium } = createRequire(import.meta.url)('playwright') as typeof Playwright;
	return chromium.executablePath();
}

/** `CHROMIUM_PATH`, Playwright's own, or the system's. @throws Error when `CHROMIUM_PATH` names no file */
export function foundChromium(kind: BrowserKind = 'whole'): string | null {
	const wanted = process.env['CHROMIUM_PATH'];
	if (wanted) {
		if (existsSync(wanted)) return wanted;
		throw new Error(
			`CHROMIUM_PATH names ${wanted}, and there is no such file. Mend it, or unset it to search.`
		);
	}
	const first = kind === 'lean' ? [withoutWindow] : [];
	return [...first, ownOfPlaywright(), ...places()].find((path) => path && existsSync(path)) ?? null;
}

/**
 * Parts of Chromium that nobody looks at here: it keeps a page of its own tool bar, two of its address bar and an empty
 * page ready beside every window, each with a process. The last list counts, so what Playwright turns off is in it as well.
 */
const withoutFeatures = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'PreloadTopChromeWebUI',
	'InitialWebUI',
	'WebUIReloadButton',
	'SpareRendererForSitePerProcess',
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'TcpPortRandomizationWin',
	'ThirdPartyStoragePartitioning'
];

/** Flags for a quiet browser that asks the network for nothing of its own. */
export const chromiumFlags = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Without windows it would set letters on whole pixels, as no learner's does, and lines would end elsewhere.
	'--font-render-hinting=none',
	`--disable-features=${withoutFeatures.join()}`,
	// Root has no sandbox to use; everyone else keeps it.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];
