/** What a step of a story does to a launch. */
import { kindOf, type Question, type Response } from '../../src/lib/course/questions/index.ts';
import type { Lesson } from '../../src/lib/course/types.ts';
import type { Launched } from './launch.ts';
import type { Step } from './story.ts';

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

const reply = (question: Question, good = true): Response =>
	good ? kindOf(question).right(question) : kindOf(question).widest(question);

/** Ids of practice questions answered by this step; they should turn up in the LMS's list. */
type Answered = string[];

function answer({ session }: Launched, { n, good }: Step): Answered {
	const lessons = session.course.lessons.flatMap(({ id }) => session.lesson(id) ?? ([] as Lesson[]));
	const question = pick(
		lessons.flatMap((lesson) => lesson.questions),
		n
	);
	if (!question) return [];
	session.shown(question.slot);
	session.submit(question, reply(question, good));
	return [question.id];
}

function answerExam({ desk }: Launched, { n, good }: Step): void {
	const question = pick(desk.asked, n);
	if (question && desk.exam?.phase === 'running') desk.give(question, reply(question, good));
}

const deeds: Record<string, (at: Launched, step: Step) => Answered | void> = {
	read({ session }, { n }) {
		const lesson = pick(session.course.lessons, n);
		if (lesson) session.goTo({ kind: 'lesson', slot: lesson.slot });
	},
	finish({ session }, { n }) {
		// Mostly a single lesson; now and then somebody reads on to the end.
		const { lessons } = session.course;
		for (const { slot } of n > 24 ? lessons : lessons.slice(n % lessons.length).slice(0, 1))
			session.finishLesson(slot);
	},
	answer,
	'begin exam': ({ desk }) => (desk.exam?.phase === 'running' ? undefined : desk.start()),
	'exam answer': answerExam,
	'hand in'({ desk }) {
		if (desk.exam?.phase === 'running') desk.finish();
	},
	/** From the first question to the result, mostly well. */
	'take exam'({ desk }, { n }) {
		if (desk.exam?.phase !== 'running') desk.start();
		if (n > 8) for (const question of desk.asked) desk.give(question, reply(question));
		desk.finish();
	},
	retry: ({ desk }) => desk.retryWrong(),
	'try again': ({ desk }) => (desk.exam?.phase === 'finished' ? desk.start() : undefined),
	'start over': ({ session }, { n }) => (n > 20 ? session.startOver() : undefined),
	wait: ({ host }, { n }) => host.advance(n * n * 1000),
	hide({ session, host }) {
		session.keep('hidden');
		host.hide();
		host.show();
	},
	offline: ({ host }) => host.connect(false),
	online: ({ host }) => host.connect(true),
	'commits fail'({ strict }, { n }) {
		strict.failCommits = 1 + (n % 4);
	},
	'logged out'({ strict }) {
		strict.loggedOut = true;
	},
	'logged in'({ strict }) {
		strict.loggedOut = false;
	},
	'session lost'({ strict }, { n }) {
		strict.loseSessionAfter = n % 12;
	}
};

export function take(at: Launched, step: Step): Answered {
	const deed = deeds[step.does];
	if (!deed) throw new Error(`no such step: ${step.does}`);
	return deed(at, step) ?? [];
}
