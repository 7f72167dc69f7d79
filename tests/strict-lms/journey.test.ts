import { describe, expect, test } from 'vitest';
import type { InteractionReport, ObjectiveReport } from '../../src/lib/course/report.ts';
import { answer, bothStandards, createVisitor, refused, report } from './learner.ts';

const everyType: InteractionReport[] = [
	answer('first_signal'),
	answer('two_of_three', {
		answer: {
			type: 'choice',
			among: ['a', 'b', 'c'],
			response: ['a', 'c', 'a'],
			correct: [['a', 'b'], ['b', 'a'], ['a']]
		},
		outcome: 'partly'
	}),
	answer('is_it_true', { answer: { type: 'true-false', response: false, correct: true }, outcome: 'wrong' }),
	answer('what_belongs', {
		answer: {
			type: 'matching',
			sources: ['call', 'gift'],
			targets: ['contact', 'threat'],
			response: [
				['call', 'contact'],
				['gift', 'contact']
			],
			correct: [
				['call', 'contact'],
				['gift', 'contact']
			]
		}
	}),
	answer('in_order', {
		answer: {
			type: 'sequencing',
			among: ['x', 'y', 'z'],
			response: ['z', 'x', 'y'],
			correct: ['x', 'y', 'z']
		}
	}),
	answer('thirty_options', {
		answer: {
			type: 'choice',
			among: Array.from({ length: 30 }, (_, n) => `option_${n}`),
			response: ['option_29'],
			correct: [['option_29']]
		}
	}),
	answer('forty_options', {
		answer: {
			type: 'choice',
			among: Array.from({ length: 40 }, (_, n) => `option_${n}`),
			response: ['option_39'],
			correct: [['option_39']]
		},
		description: '{"odd"}\nén lang: '.padEnd(400, 'é')
	}),
	answer('nothing_chosen', {
		answer: { type: 'choice', among: ['a'], response: [], correct: [['a']] },
		latency: NaN
	})
];

const objectives: ObjectiveReport[] = [
	{ id: 'signals', scaled: 0.5, passed: false },
	{ id: 'types', scaled: null, passed: null },
	{ id: 'acting', scaled: 1, passed: true }
];

/** What an administrator reads of it afterwards. */
const recorded12 = {
	'cmi.core.lesson_status': 'passed',
	'cmi.core.score.raw': '75',
	'cmi.core.score.max': '100',
	'cmi.core.total_time': '0000:01:40.00',
	'cmi.interactions.0.student_response': '1',
	'cmi.interactions.1.student_response': '0,2',
	'cmi.interactions.1.correct_responses.0.pattern': '0,1',
	'cmi.interactions.1.correct_responses.1.pattern': '0',
	'cmi.interactions.1.result': 'wrong',
	'cmi.interactions.2.student_response': 'f',
	'cmi.interactions.3.student_response': '0.0,1.0',
	'cmi.interactions.4.student_response': '2,0,1',
	'cmi.interactions.5.student_response': 't',
	'cmi.interactions.6.type': 'performance',
	'cmi.interactions.7.latency': '0000:00:00.00',
	'cmi.objectives.0.score.raw': '50',
	'cmi.objectives.1.id': 'types',
	'cmi.objectives.2.status': 'passed'
};
const recorded2004 = {
	'cmi.completion_status': 'completed',
	'cmi.success_status': 'passed',
	'cmi.score.raw': '75',
	'cmi.score.scaled': '0.75',
	'cmi.total_time': 'PT0H1M40.00S',
	'cmi.interactions.0.learner_response': 'b',
	'cmi.interactions.0.timestamp': '2026-11-23T09:01:02.00Z',
	'cmi.interactions.1.learner_response': 'a[,]c',
	'cmi.interactions.1.correct_responses.0.pattern': 'a[,]b',
	'cmi.interactions.1.result': 'incorrect',
	'cmi.interactions.2.learner_response': 'false',
	'cmi.interactions.3.learner_response': 'call[.]contact[,]gift[.]contact',
	'cmi.interactions.4.learner_response': 'z[,]x[,]y',
	'cmi.interactions.5.learner_response': 'option_29',
	'cmi.interactions.6.type': 'other',
	'cmi.interactions.7.latency': 'PT0H0M0.00S',
	'cmi.objectives.0.score.scaled': '0.5',
	'cmi.objectives.1.id': 'types',
	'cmi.objectives.2.success_status': 'passed'
};

describe.each(bothStandards)('a whole course in %s', (standard) => {
	const is12 = standard === 'scorm12';
	const status = is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status';
	const location = is12 ? 'cmi.core.lesson_location' : 'cmi.location';

	test('start, answers, exam, pass, resume and review leave a record nobody refuses', async () => {
		const learner = createVisitor(standard);
		const first = learner.visit();
		expect(await first.launched).toMatchObject({
			connected: true,
			mode: 'normal',
			state: '',
			completed: false
		});
		expect(learner.stored(status)).toBe('incomplete');
		first.tracker.save(report({ interactions: everyType.slice(0, 3), location: 'signals' }), 'answer');
		first.host.advance(20_000);
		first.host.hide();
		first.host.fire('pagehide', { persisted: false });

		const second = learner.visit();
		expect(await second.launched).toMatchObject({
			state: 'v1|1|0000|a',
			location: 'signals',
			completed: false
		});
		const score = { raw: 18, max: 24, scaled: 0.75 };
		const done = report({
			interactions: everyType.slice(3),
			objectives,
			score,
			passed: true,
			completed: true,
			progress: 1,
			state: 'v1|2|0000|b',
			location: 'result'
		});
		second.tracker.save(done, 'status');
		second.host.advance(200);
		expect(learner.stored(status)).toBe(is12 ? 'passed' : 'completed');
		expect(second.tracker.finish({ ...done, seconds: 90 })).toBe(true);

		const third = learner.visit({ mode: 'review' });
		expect(await third.launched).toMatchObject({ mode: 'review', completed: true, passed: true });
		third.tracker.save(report({ interactions: everyType, score: { raw: 0, max: 1, scaled: 0 } }), 'answer');
		third.host.advance(60_000);
		third.host.hide();
		expect(third.tracker.finish(report())).toBe(true);
		expect(third.written().map((line) => line.split('=')[0])).toEqual([location]);
		expect(third.health().state).toBe('off');

		const fourth = learner.visit();
		expect(await fourth.launched).toMatchObject({ state: 'v1|2|0000|b', completed: true, passed: true });
		expect(learner.record.attempts).toHaveLength(1);
		for (const visit of [first, second, third, fourth]) expect(refused(visit.calls())).toEqual([]);
		expect(learner.record.attempts[0]?.values).toMatchObject(is12 ? recorded12 : recorded2004);
	});

	test('the first page costs at most 12 calls and an answer at most 20', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		expect(visit.calls().length).toBeLessThanOrEqual(12);
		visit.host.advance(11_000);
		const before = visit.calls().length;
		const several = answer('several', {
			answer: { type: 'choice', among: ['a', 'b', 'c'], response: ['a'], correct: [['a'], ['b']] },
			objectives: ['signals', 'acting']
		});
		visit.tracker.save(
			report({
				interactions: [several],
				progress: 0.1,
				state: 'v1|2|0000|b',
				location: 'types',
				completed: true
			}),
			'answer'
		);
		visit.host.advance(200);
		expect(visit.calls().length - before).toBeLessThanOrEqual(20);
		expect(visit.commits()).toBe(2);
		const middle = visit.calls().length;
		visit.host.advance(11_000);
		visit.tracker.save(
			report({ interactions: [several, several], progress: 0.2, state: 'v1|3|0000|c', completed: true }),
			'answer'
		);
		visit.host.advance(200);
		expect(visit.calls().length - middle).toBeLessThanOrEqual(20);
	});
});
