/** What a step of a story does to a launch. */
import { kindOf, type Question, type Response } from '../../src/lib/course/questions/index.ts';
import { stepId } from '../../src/lib/course/scenario/scenario.ts';
import { packId } from '../../src/lib/course/edition.ts';
import type { Lesson, ScenarioPack } from '../../src/lib/course/types.ts';
import { PracticeDesk } from '../../src/lib/player/practice-desk.ts';
import { ScenarioDesk } from '../../src/lib/player/scenario-desk.svelte.ts';
import type { Seat } from './launch.ts';
import type { Step } from './story.ts';

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

const reply = (question: Question, good = true): Response =>
	good ? kindOf(question).right(question) : kindOf(question).widest(question);

/** Ids of practice questions answered by this step; they should turn up in the LMS's list. */
type Answered = string[];

function practice({ session }: Seat): Question[] {
	const lessons = session.course.lessons.flatMap(({ id }) => session.texts.lesson(id) ?? ([] as Lesson[]));
	return lessons.flatMap((lesson) => lesson.questions);
}

function answer(at: Seat, { n, good }: Step): Answered {
	const question = pick(practice(at), n);
	if (!question) return [];
	const desk = new PracticeDesk(at.session);
	const response = reply(question, good);
	desk.seen(question);
	desk.submit(question, response);
	// Of some forms nothing leaves the device.
	return kindOf(question).interaction(question, response) === null ? [] : [question.id];
}

/** Opens a case, as its page does: what no longer fits of a road is cut there. */
function openCase({ session }: Seat, n: number): ScenarioDesk | null {
	const entry = pick(session.course.scenarios, n);
	const pack = entry && session.packs.get<ScenarioPack>(packId.scenario(session.course.language, entry.id));
	if (!pack) return null;
	const desk = new ScenarioDesk(session, pack);
	desk.open();
	return desk;
}

/** Up to `most` choices on, by the dice in `n`; those of the first road belong in the LMS's list. */
function walkOn(at: Seat, n: number, most: number): Answered {
	const desk = openCase(at, n);
	const told: Answered = [];
	for (let left = most; desk && left > 0; left -= 1) {
		const { at: node, open } = desk.walk;
		const choice = pick(open, n + left);
		if (!choice || node.kind === 'ending') break;
		desk.seen(node);
		if (!desk.trying) told.push(stepId(desk.scenario.id, node.id));
		desk.choose(choice);
	}
	return told;
}

function answerExam({ desk }: Seat, { n, good }: Step): void {
	const question = pick(desk.asked, n);
	if (question && desk.exam?.phase === 'running') desk.give(question, reply(question, good));
}

const deeds: Record<string, (at: Seat, step: Step) => Answered | void> = {
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
	/** Work on a longer form that is not handed in. */
	draft(at, { n }) {
		const question = pick(
			practice(at).filter((one) => kindOf(one).keepsDraft),
			n
		);
		if (question) new PracticeDesk(at.session).keepDraft(question, reply(question, n % 2 === 0));
	},
	confidence(at, { n }) {
		const question = pick(
			practice(at).filter((one) => one.confidence),
			n
		);
		if (question)
			new PracticeDesk(at.session).tellConfidence(question, n % 3 === 0 ? 1 : n % 3 === 1 ? 2 : 3);
	},
	choose: (at, { n }) => walkOn(at, n, 1),
	'play on': (at, { n }) => walkOn(at, n, 6),
	/** Back to an earlier step, to try another road; only when the first one has ended, as on the screen. */
	'step back'(at, { n }) {
		const desk = openCase(at, n);
		if (desk?.finished) desk.tryFrom(n % Math.max(1, desk.walk.visits.length));
	},
	'first road': (at, { n }) => openCase(at, n)?.endOther(),
	'begin exam': ({ desk }) => (desk.exam?.phase === 'running' ? undefined : desk.start()),
	'exam answer': answerExam,
	'hand in'({ desk }) {
		if (desk.exam?.phase === 'running') desk.finish();
	},
	/** From the first question to the result; every other time mostly, or wholly, wrong. */
	'take exam'({ desk }, { n }) {
		if (desk.exam?.phase !== 'running') desk.start();
		const rights = n % 2 === 0 ? desk.asked.length : n % 4;
		for (const [at, question] of desk.asked.entries()) desk.give(question, reply(question, at < rights));
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

export function take(at: Seat, step: Step): Answered {
	const deed = deeds[step.does];
	if (!deed) throw new Error(`no such step: ${step.does}`);
	return deed(at, step) ?? [];
}
