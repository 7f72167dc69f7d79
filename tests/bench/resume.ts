/** What coming back to a course costs in which everything was done. */
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { compileCourse } from '../../src/content/compile.ts';
import { coursesFolder } from '../../src/content/project.ts';
import { encodeState } from '../../src/lib/course/state.ts';
import { fullProgress } from '../../src/packaging/frozen-sample.ts';
import { openFrame, profiles, type Profile } from './browser.ts';
import { byMedian, type Figure } from './figure.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';

const resumes = 5;

async function scriptUntilUsable(
	browser: Browser,
	site: Site,
	profile: Profile,
	state: string
): Promise<number> {
	const address = `${site.origin}/course/index.html`;
	const { script, close } = await openFrame(browser, profile, address, 'course-usable', state);
	await close();
	return script;
}

export async function measureResume(stage: Stage, browser: Browser, site: Site): Promise<Figure[]> {
	stage.tell('coming back to a course in which everything was done');
	const state = encodeState(fullProgress(await compileCourse(join(coursesFolder, stage.course))));
	const times: Record<'full' | 'empty' | 'slow', number[]> = { full: [], empty: [], slow: [] };
	for (let turn = 0; turn < resumes; turn += 1) {
		times.full.push(await scriptUntilUsable(browser, site, profiles.desktop, state));
		times.empty.push(await scriptUntilUsable(browser, site, profiles.desktop, ''));
		times.slow.push(await scriptUntilUsable(browser, site, profiles.slowDesktop, state));
	}
	const spec = { part: 'journal', unit: 'ms' } as const;
	return [
		byMedian(
			{
				...spec,
				name: 'script until usable, full course resumed',
				budget: 100,
				note: 'the player’s start included'
			},
			times.full
		),
		byMedian({ ...spec, name: 'the same, 4× slow-down', budget: null }, times.slow),
		byMedian({ ...spec, name: 'the same, nothing done before', budget: null }, times.empty)
	];
}
