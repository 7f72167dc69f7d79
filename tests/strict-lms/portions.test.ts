/** What an LMS has refused for long is told again in portions, so that the page goes on answering; who goes away gets it whole. */
import { describe, expect, test } from 'vitest';
import { breath } from '../../src/lib/tracking/schedule.ts';
import {
	answer,
	bothStandards,
	createVisitor,
	refused,
	report,
	type Visit,
	type Visitor
} from './learner.ts';
import type { Call, StrictStandard } from './types.ts';

const answers = Array.from({ length: 45 }, (_, n) => answer(`question_${n}`));
const all = (state: string, change = {}) => report({ interactions: answers, state, ...change });

/** A learner whose answers the LMS did not store so far; from here on it does. */
async function refusedForLong(
	standard: StrictStandard
): Promise<{ learner: Visitor; visit: Visit; from: number }> {
	const learner = createVisitor(standard);
	const visit = learner.visit();
	await visit.launched;
	visit.strict.failCommits = 1;
	visit.tracker.save(all('v1|1|0000|a'), 'answer');
	visit.host.hide();
	visit.host.show();
	return { learner, visit, from: visit.calls().length };
}

/** Lets time pass task by task until something is called; gives what was called in that task. */
function nextTask({ host, calls }: Visit, { record }: Visitor): Call[] {
	const before = record.calls.length;
	const own = calls().length;
	for (let n = 0; n < 40_000 && record.calls.length === before; n += 1) host.advance(breath);
	return calls().slice(own);
}

const idsIn = (calls: readonly Call[]): string[] =>
	calls.flatMap(({ method, args }) =>
		method === 'SetValue' && /^cmi\.interactions\.\d+\.id$/.test(args[0] ?? '') ? [args[1] ?? ''] : []
	);
const commitsIn = (calls: readonly Call[]): number =>
	calls.filter(({ method }) => method === 'Commit').length;

describe.each(bothStandards)('many answers refused so far, %s', (standard) => {
	const known = ({ stored }: Visitor): number =>
		answers.filter((_, n) => stored(`cmi.interactions.${n}.id`) !== undefined).length;

	test('are told in tasks of at most twenty, and committed once, behind the last of them', async () => {
		const { learner, visit, from } = await refusedForLong(standard);
		const tasks: Call[][] = [];
		while (commitsIn(visit.calls().slice(from)) === 0) tasks.push(nextTask(visit, learner));
		expect(tasks.map((task) => idsIn(task).length)).toEqual([20, 20, 5]);
		expect(
			tasks
				.slice(0, -1)
				.flat()
				.filter(({ args }) => args[0] === 'cmi.suspend_data')
		).toEqual([]);
		const last = tasks.at(-1)?.map(({ method, args }) => args[0] || method) ?? [];
		expect(last.indexOf('cmi.suspend_data')).toBeGreaterThan(last.indexOf('cmi.interactions.44.id'));
		expect(last.at(-1)).toBe('Commit');
		expect(known(learner)).toBe(answers.length);
		expect(visit.health().state).toBe('saved');
		expect(refused(visit.calls().slice(from))).toEqual([]);
	});

	test('nothing counts as stored as long as a portion is missing', async () => {
		const { learner, visit } = await refusedForLong(standard);
		nextTask(visit, learner);
		expect(visit.health().state).toBe('failing');
		expect(visit.tracker.diagnostics().unsent).toBe(answers.length);
		expect(known(learner)).toBe(0);
		expect((await learner.visit().launched).copy?.answers).toHaveLength(answers.length);
	});

	test.each([
		['another tab is looked at', (visit: Visit) => visit.host.hide()],
		['the page is frozen', (visit: Visit) => visit.host.fire('freeze')],
		['the page goes away', (visit: Visit) => visit.host.fire('pagehide', { persisted: false })],
		['the learner closes the course', (visit: Visit) => void visit.tracker.finish(all('v1|1|0000|a'))]
	])('between two portions %s: all of it goes at once', async (_, goAway) => {
		const { learner, visit } = await refusedForLong(standard);
		nextTask(visit, learner);
		goAway(visit);
		expect(known(learner)).toBe(answers.length);
		expect(learner.storedState()).toBe('v1|1|0000|a');
	});

	test('a status that rises between two portions takes the rest along in one task', async () => {
		const { learner, visit } = await refusedForLong(standard);
		nextTask(visit, learner);
		visit.tracker.save(all('v1|1|0000|b', { completed: true }), 'status');
		const task = nextTask(visit, learner);
		expect(idsIn(task)).toHaveLength(25);
		// Saving failed before: in 1.2 the status comes behind a commit without it.
		expect(commitsIn(task)).toBe(standard === 'scorm12' ? 2 : 1);
	});

	test('what is answered between two portions comes behind them, in the same commit', async () => {
		const { learner, visit, from } = await refusedForLong(standard);
		nextTask(visit, learner);
		const more = [...answers, answer('late')];
		visit.tracker.save(report({ interactions: more, state: 'v1|1|0000|c' }), 'answer');
		while (commitsIn(visit.calls().slice(from)) === 0) nextTask(visit, learner);
		expect(learner.stored('cmi.interactions.45.id')).toBe('late');
		expect(learner.storedState()).toBe('v1|1|0000|c');
		expect(visit.health().state).toBe('saved');
	});

	test('a session that is lost between two portions is opened anew, and all is told again', async () => {
		const { learner, visit, from } = await refusedForLong(standard);
		nextTask(visit, learner);
		visit.strict.loseSessionAfter = 30;
		while (commitsIn(visit.calls().slice(from)) === 0) nextTask(visit, learner);
		expect(known(learner)).toBe(answers.length);
		expect(learner.storedState()).toBe('v1|1|0000|a');
	});
});

test('an LMS that takes long for each call gets one answer a task', async () => {
	const learner = createVisitor('scorm2004-4');
	const visit: Visit = learner.visit({}, (method) => {
		if (method === 'SetValue') visit.host.spend(5);
		return undefined;
	});
	await visit.launched;
	visit.host.advance(11_000);
	visit.tracker.save(all('v1|1|0000|a'), 'answer');
	expect(idsIn(nextTask(visit, learner))).toHaveLength(1);
	expect(idsIn(nextTask(visit, learner))).toHaveLength(1);
});
