/** Random roads of random learners with an LMS that fails at random: what must hold on every one of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/lib/course/report.ts';
import { parseStatus, rises } from '../../src/lib/tracking/status.ts';
import {
	answer,
	bothStandards,
	createVisitor,
	refused,
	report,
	type Visit,
	type Visitor
} from './learner.ts';
import type { StrictStandard } from './types.ts';

const step = fc.oneof(
	fc.record({ does: fc.constant('answer' as const), count: fc.integer({ min: 1, max: 3 }) }),
	fc.record({ does: fc.constant('exam' as const), points: fc.integer({ min: 0, max: 24 }) }),
	fc.record({ does: fc.constant('wait' as const), seconds: fc.integer({ min: 0, max: 700 }) }),
	fc.record({ does: fc.constant('fail' as const), commits: fc.integer({ min: 1, max: 4 }) }),
	fc.record({ does: fc.constantFrom('page', 'complete', 'hide', 'offline', 'online', 'lose') })
);
const road = fc.array(
	fc.record({
		steps: fc.array(step, { maxLength: 12 }),
		leaves: fc.constantFrom('finish', 'close', 'killed'),
		drops: fc.boolean()
	}),
	{ minLength: 1, maxLength: 4 }
);
type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Step = Drawn<typeof step>;

/** One visit as the course would report it. */
function change(now: Report, taken: Step, ids: () => string): Report {
	const counter = Number(now.state) + 1;
	const next = { ...now, state: String(counter), seconds: now.seconds + 1 };
	if (taken.does === 'answer') {
		const more = Array.from({ length: taken.count }, () => answer(ids()));
		return { ...next, interactions: [...now.interactions, ...more] };
	}
	if (taken.does === 'exam') {
		const scaled = taken.points / 24;
		if (now.score && now.score.scaled >= scaled) return next;
		const objectives = [{ id: 'signals', scaled, passed: scaled >= 0.7 }];
		return { ...next, score: { raw: taken.points, max: 24, scaled }, passed: scaled >= 0.7, objectives };
	}
	if (taken.does === 'complete') return { ...next, completed: now.passed === true, progress: 1 };
	return { ...next, location: `page_${counter}` };
}

/** What the world does; true when it was not the learner who did something. */
function befall(visit: Visit, taken: Step): boolean {
	if (taken.does === 'wait') visit.host.advance(taken.seconds * 1000);
	else if (taken.does === 'fail') visit.strict.failCommits = taken.commits;
	else if (taken.does === 'lose') visit.strict.loseSessionAfter = 2;
	else if (taken.does === 'hide') {
		visit.host.hide();
		visit.host.show();
	} else if (taken.does === 'offline' || taken.does === 'online') visit.host.connect(taken.does === 'online');
	else return false;
	return true;
}

function journal(learner: Visitor): string[] {
	const values = learner.record.attempts.at(-1)?.values ?? {};
	return Object.keys(values)
		.filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name))
		.map((name) => values[name] as string);
}

/** `counts`: whether the LMS can say how many rows of answers it has. */
function walk(standard: StrictStandard, visits: Drawn<typeof road>, counts: boolean): void {
	const learner = createVisitor(standard);
	const names =
		standard === 'scorm12' ? ['cmi.core.lesson_status'] : ['cmi.completion_status', 'cmi.success_status'];
	const raw = standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw';
	let before = names.map(() => parseStatus(''));
	let current = report({ state: '1' });
	let count = 0;
	/** Answers of all sessions that ended well. */
	const stored: string[] = [];
	let online = (): boolean => true;

	/** Holds at every moment. */
	function check(visit: Visit): void {
		const now = names.map((name) => parseStatus(learner.stored(name) ?? ''));
		now.forEach((status, n) => expect(rises(status, before[n] ?? status)).toBe(false));
		before = now;
		if (now.includes('passed')) expect(learner.stored(raw)).toMatch(/^\d/);
		if (visit.health().state === 'saved') expect(learner.storedState()).toBe(current.state);
		const written = journal(learner);
		expect(new Set(written).size).toBe(written.length);
	}

	for (const { steps, leaves, drops } of visits) {
		// Offline, a commit answers "true" and arrives nowhere.
		const visit: Visit = learner.visit({ dropsUnsent: drops }, (method, [name]) => {
			if (!counts && name === 'cmi.interactions._count') return { answer: '', code: 401 };
			return /Commit/.test(method) && !online() ? { answer: 'true', code: 0 } : undefined;
		});
		online = () => visit.host.online();
		current = { ...current, interactions: [] };
		for (const taken of steps) {
			if (!befall(visit, taken)) {
				current = change(current, taken, () => `question_${(count += 1)}`);
				visit.tracker.save(current, taken.does === 'answer' ? 'answer' : 'page');
			}
			check(visit);
		}
		visit.host.connect(true);
		delete visit.strict.loseSessionAfter;
		visit.strict.failCommits = 0;
		if (leaves === 'finish') expect(visit.tracker.finish(current)).toBe(true);
		if (leaves === 'close') visit.host.fire('pagehide', { persisted: false });
		if (leaves !== 'killed' && steps.length > 0) {
			stored.push(...current.interactions.map((one) => one.id));
			expect(journal(learner)).toEqual(expect.arrayContaining(stored));
		}
		check(visit);
		expect(refused(visit.calls()).filter((line) => !/_count| (101|391|301|122|132|142)$/.test(line))).toEqual(
			[]
		);
		expect(learner.record.attempts).toHaveLength(1);
		current = { ...current, state: learner.storedState() || '1' };
	}
}

describe.each(bothStandards)('on any road in %s', (standard) => {
	test('nothing reported is lost but by a kill, no status falls, nothing is written twice or refused', () => {
		fc.assert(
			fc.property(road, fc.boolean(), (visits, counts) => {
				walk(standard, visits, counts);
			}),
			{ numRuns: 300, seed: 20261123 }
		);
	});
});
