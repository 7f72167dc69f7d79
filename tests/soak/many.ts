/** Thousands of stories from one seed; a story that breaks something is made short and printed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tell, type Chapter } from './story.ts';

/** Sessions to play with one standard; `npm run soak` asks for more. `SOAK_SEED` plays other stories. */
const wanted = Math.ceil(Number(process.env['SOAK_SESSIONS'] ?? 500) / 3);
const seed = Number(process.env['SOAK_SEED'] ?? 20261123);

/** Ten thousand sessions take less than three minutes, a third of them with each standard at the same time; milliseconds. */
const inTime = Math.max(30_000, (180_000 * wanted * 3) / 10_000);

type Story<K extends string> = fc.Arbitrary<Chapter<K>[]>;
/** Plays a story; gives what is left of it, the same for the same story. Throws when something was broken. */
type Play<K extends string> = (chapters: readonly Chapter<K>[]) => Promise<unknown>;

/** Stories have 1–4 sessions; with these, `wanted` sessions are surely reached by playing until they are. */
async function play<K extends string>(story: Story<K>, live: Play<K>): Promise<number> {
	let sessions = 0;
	let round = 0;
	while (sessions < wanted) {
		await fc.assert(
			fc.asyncProperty(story, async (chapters) => {
				sessions += chapters.length;
				await live(chapters);
			}),
			{
				numRuns: 100,
				seed: seed + round++,
				reporter(run) {
					if (!run.failed) return;
					const [short] = run.counterexample as [Chapter<K>[]];
					throw new Error(
						`seed ${run.seed}, path ${run.counterexamplePath}: ${(run.errorInstance as Error).message}\n${tell(short)}`
					);
				}
			}
		);
	}
	return sessions;
}

export function thousandsOfLearners<K extends string>(
	standard: string,
	story: Story<K>,
	live: Play<K>
): void {
	test(
		`${standard}: on random roads with random faults nothing is lost, no status falls or lies, nothing is refused`,
		{ timeout: 1_800_000 },
		async () => {
			const begun = performance.now();
			expect(await play(story, live)).toBeGreaterThanOrEqual(wanted);
			expect(performance.now() - begun).toBeLessThan(inTime);
		}
	);

	test(`${standard}: the same seed gives the same run, to the last call`, async () => {
		for (const chapters of fc.sample(story, { seed, numRuns: 5 })) {
			expect(await live(chapters)).toEqual(await live(chapters));
		}
	});
}
