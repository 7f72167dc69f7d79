import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './src/cli/chromium.ts';
import { needChromium } from './tests/tools/chromium.ts';

/** Specs with a test of most of a minute: begun first, so that the last worker is not left alone with one of them. */
const long = /(workshop-print|gallery|evidence|dev|a11y|\bcourse|workshop|update)\.spec\.ts$/;

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/packages.setup.ts',
	// A folder of its own: Playwright empties it, and the reports of the steps before stand one up.
	outputDir: 'test-results/browser',
	// On two cores: a third one works while others wait for a clock, a slow LMS or a paint.
	workers: 3,
	fullyParallel: true,
	projects: [
		{ name: 'long', testMatch: long },
		{ name: 'others', testIgnore: long }
	],
	forbidOnly: true,
	retries: 0,
	timeout: 60_000,
	// Over ten seconds: where the clock was put forward before the course had begun to wait, its ten seconds really pass.
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		browserName: 'chromium',
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		viewport: { width: 800, height: 600 },
		launchOptions: { executablePath: needChromium('lean'), args: chromiumFlags },
		screenshot: 'only-on-failure',
		trace: 'off'
	}
});
