/** Thousands of stories from one seed; a story that breaks something is made short and printed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StrictStandard } from '../strict-lms/types.ts';
import { live } from './life.ts';
import { story, tell, type Chapter } from './story.ts';

/** Sessions to play with one standard; `npm run soak` asks for more. `SOAK_SEED` plays other stories. */
const wanted = Number(process.env['SOAK_SESSIONS'] ?? 500) / 2;
const seed = Number(process.env['SOAK_SEED'] ?? 20261123);

/** Stories have 1–4 sessions; with these, `wanted` sessions are surely reached by playing until they are. */
async function play(standard: StrictStandard): Promise<number> {
	let sessions = 0;
	let round = 0;
	while (sessions < wanted) {
		await fc.assert(
			fc.asyncProperty(story, async (chapters) => {
				sessions += chapters.length;
				await live(standard, chapters);
			}),
			{
				numRuns: 100,
				seed: seed + round++,
				reporter(run) {
					if (!run.failed) return;
					const [short] = run.counterexample as [Chapter[]];
					throw new Error(
						`seed ${run.seed}, path ${run.counterexamplePath}: ${(run.errorInstance as Error).message}\n${tell(short)}`
					);
				}
			}
		);
	}
	return sessions;
}

export function thousandsOfLearners(standard: StrictStandard): void {
	test(
		`${standard}: on random roads with random faults nothing is lost, no status falls or lies, nothing is refused`,
		{ timeout: 1_800_000 },
		async () => {
			expect(await play(standard)).toBeGreaterThanOrEqual(wanted);
		}
	);

	test(`${standard}: the same seed gives the same run, to the last call`, async () => {
		for (const chapters of fc.sample(story, { seed, numRuns: 5 })) {
			expect(await live(standard, chapters)).toEqual(await live(standard, chapters));
		}
	});
}
