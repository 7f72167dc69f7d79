/** The learner at the exam: what may be done when, on top of the state machine in `course/exam.ts`. */
import {
	answerExam,
	judge,
	mayRetryWrong,
	retryWrong,
	startExam,
	unanswered,
	type ExamResult
} from '../course/exam.ts';
import { makeInteraction } from '../course/make-report.ts';
import { mix, partOrder } from '../course/order.ts';
import { closeExam } from '../course/progress.ts';
import { kindOf, type Question, type Response } from '../course/questions/index.ts';
import type { Slot } from '../course/types.ts';
import type { Session } from './session.svelte.ts';

export class ExamDesk {
	readonly #session: Session;
	exam = $derived.by(() => this.#session.progress.exam);
	rules = $derived.by(() => this.#session.course.exam);
	/** Drawn questions by slot, as far as they still exist. */
	questions = $derived.by(
		() =>
			new Map(
				(this.#session.texts.bank?.questions ?? []).map((question): [Slot, Question] => [
					question.slot,
					question
				])
			)
	);
	/** Questions asked in this round, in order. */
	asked = $derived.by(() => (this.exam?.asked ?? []).flatMap((slot) => this.questions.get(slot) ?? []));
	/** Questions of this round without an answer. */
	open = $derived.by(() =>
		this.exam ? unanswered(this.exam).filter((slot) => this.questions.has(slot)) : []
	);
	/** How the draw came out; `null` while the exam runs. */
	result = $derived.by<ExamResult | null>(() => {
		const { bank } = this.#session.texts;
		if (this.exam?.phase !== 'finished' || !this.rules || !bank) return null;
		return judge(this.exam, this.rules, bank.questions);
	});
	mayRetryWrong = $derived.by(() => (this.result ? mayRetryWrong(this.result) : false));

	constructor(session: Session) {
		this.#session = session;
	}

	/** Begins with a fresh draw. */
	start(): void {
		const { progress, texts } = this.#session;
		const { bank } = texts;
		if (!this.rules || !bank) return;
		const exam = startExam(
			this.rules,
			bank.questions,
			this.#session.world.chance(),
			progress.exam?.rounds ?? 0
		);
		this.#session.change({ ...progress, exam }, 'page');
	}

	/** The answer given, as far as it still fits the question. */
	answer(question: Question): Response | null {
		const response = this.exam?.answers.get(question.slot);
		return response ? kindOf(question).fit(question, response) : null;
	}

	/** A question came into view; how long answering takes counts from here. */
	seen(question: Question): void {
		this.#session.seen.note(question.slot);
	}

	/** Order in which the parts of a question are seen in this draw. */
	order(question: Question): Slot[] {
		return partOrder(question, mix(this.exam?.seed ?? 0));
	}

	give(question: Question, response: Response): void {
		const { progress } = this.#session;
		if (!progress.exam) return;
		this.#session.change({ ...progress, exam: answerExam(progress.exam, question.slot, response) }, 'answer');
	}

	/** Ends the round: it is judged, and every answer of it goes to the LMS's list. */
	finish(): void {
		const { progress, seen, texts } = this.#session;
		const { bank } = texts;
		if (!this.rules || !bank) return;
		const given = this.asked.flatMap((question) => {
			const response = this.answer(question);
			return response ? makeInteraction(question, response, true, seen.moments(question.slot)) : [];
		});
		this.#session.journal(given);
		this.#session.change(closeExam(progress, this.rules, bank.questions), 'status');
	}

	/** Asks the questions again that were not right. */
	retryWrong(): void {
		const { progress } = this.#session;
		if (!progress.exam || !this.result) return;
		this.#session.change({ ...progress, exam: retryWrong(progress.exam, this.result) }, 'page');
	}
}

const desks = new WeakMap<Session, ExamDesk>();

/**
 * The one desk of a session, for every page of the exam. It belongs to no page: what is derived in a component stops
 * following when that component goes, and whoever came back to the exam would see it as it was.
 */
export function examDeskOf(session: Session): ExamDesk {
	const known = desks.get(session);
	if (known) return known;
	let desk: ExamDesk | undefined;
	$effect.root(() => {
		desk = new ExamDesk(session);
	});
	const made = desk ?? new ExamDesk(session);
	desks.set(session, made);
	return made;
}
