/** The embedded LMS with the course in it, for one learner who may come back; and what its record says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { decodeState } from '../../src/lib/course/state.ts';
import type { Progress } from '../../src/lib/course/progress.ts';
import type { AttemptView } from '../../src/lms/lms.ts';
import { startLms } from '../../src/lms/server.ts';
import type { CourseLearner } from './course-learner.ts';
import { packageOf } from './packages.ts';
import { typed } from './presses.ts';

export interface Desk {
	/** Opens the course, or goes on with it: always in the same attempt. */
	open(): Promise<void>;
	record(): Promise<AttemptView>;
	/** Whoever looks at the results sees a pass, and the course can be looked back at. */
	expectShown(): Promise<void>;
}

/** What a page asks of itself alone. */
const own = ['data:', 'blob:', 'about:'];

/** Fails a test in which anything was asked of another host than this one. */
export const test = base.extend<{ deskFor: (standard: string) => Promise<Desk> }>({
	context: async ({ context }, use) => {
		const elsewhere: string[] = [];
		context.on('request', (request) => {
			const { protocol, hostname } = new URL(request.url());
			if (!own.includes(protocol) && hostname !== '127.0.0.1') elsewhere.push(request.url());
		});
		await use(context);
		expect(elsewhere, 'requests to other hosts').toEqual([]);
	},
	deskFor: async ({ page }, use) => {
		const closing: (() => Promise<void>)[] = [];
		await use(async (standard) => {
			const dataFolder = mkdtempSync(join(tmpdir(), 'course-'));
			const lms = await startLms({ dataFolder, packages: [packageOf(standard)] });
			closing.push(async () => {
				await lms.stop();
				rmSync(dataFolder, { recursive: true, force: true });
			});
			const learner = (await lms.addLearner('Noor')).id;
			const ask = { package: lms.installed[0]?.id ?? '', learner, action: 'resume' as const };
			const attempts = new Set<string>();
			const attempt = (): string => {
				const [one = '', ...others] = attempts;
				expect(others).toEqual([]);
				return one;
			};
			return {
				async open() {
					const launched = await lms.launch(ask);
					attempts.add(launched.attempt);
					await page.goto(launched.address);
					const way = page.frameLocator('iframe').getByRole('link', { name: /^(Begin|Verder waar u was)/ });
					await expect(way).toBeVisible();
				},
				async record() {
					const seen = await lms.attempt(attempt());
					if (!seen) throw new Error('the LMS has no such attempt');
					return seen;
				},
				async expectShown() {
					await page.goto(lms.pageOf('attempts', attempt()));
					await expect(page.getByText(/geslaagd|behaald/i).first()).toBeVisible();
					await page.goto((await lms.launch({ ...ask, action: 'review' })).address);
					await expect(page.frameLocator('iframe').getByText('U kijkt terug').first()).toBeVisible();
				}
			};
		});
		for (const close of closing) await close();
	}
});

const valuesOf = ({ values }: AttemptView): Record<string, string> => Object.values(values)[0] ?? {};

export const locationOf = (seen: AttemptView): string | undefined =>
	valuesOf(seen)['cmi.core.lesson_location'] ?? valuesOf(seen)['cmi.location'];

export const stateOf = (seen: AttemptView): Progress =>
	decodeState(valuesOf(seen)['cmi.suspend_data'] ?? '', 0).progress;

/** The record has every answer given, in its order, and no other; nothing was refused, and no typed word is in it. */
export function expectTold(seen: AttemptView, { told }: CourseLearner): void {
	expect(seen.interactions.map(({ id, result }) => ({ id, result }))).toEqual(told);
	const refused = seen.calls.filter(
		({ name, error }) => /SetValue|Commit|Finish|Terminate/.test(name) && error !== '0'
	);
	expect(refused).toEqual([]);
	expect(JSON.stringify(seen)).not.toContain(typed);
}
