/**
 * SCORM 2004 3rd Edition in the embedded LMS. `course.spec.ts` goes through everything there is in the two other
 * editions, and looks at what is shown of it too.
 */
import { expect } from '@playwright/test';
import { test } from './course-desk.ts';
import { Taker } from './taker.ts';

test('scorm2004-3: a passed course is seen as passed by whoever looks at the results', async ({
	page,
	deskFor
}) => {
	test.setTimeout(180_000);
	const desk = await deskFor('scorm2004-3');
	await desk.open();
	const taker = new Taker(page.frameLocator('iframe'), 'scorm2004-3', 'quick');
	await taker.wholeCourse();
	await taker.leave();
	await expect.poll(async () => (await desk.record()).outcome).toMatchObject({ percent: 100 });
	const seen = await desk.record();
	expect(seen.outcome.status).toBe('passed');
	expect(seen.interactions.length).toBeGreaterThanOrEqual(18);
	const refused = seen.calls.filter((call) => /SetValue/.test(call.name) && call.error !== '0');
	expect(refused).toEqual([]);
	await desk.expectShown();
});
