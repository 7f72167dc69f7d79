/** The learner at the exam: what may be done when, on top of the state machine in `course/exam.ts`. */
import {
	answerExam,
	mayRetryWrong,
	resultOf,
	retryWrong,
	startExam,
	unanswered,
	type Exam,
	type ExamResult
} from '../course/exam.ts';
import { makeInteraction, type Moments } from '../course/make-report.ts';
import { mix, partOrder } from '../course/order.ts';
import { closeExam } from '../course/progress.ts';
import { kindOf, type Question, type Response } from '../course/questions/index.ts';
import type { Slot } from '../course/types.ts';
import type { Session } from './session.svelte.ts';

export class ExamDesk {
	readonly #session: Session;
	/**
	 * When each question of this round was first seen and first answered (`at`, 0 as long as it is not). It is gone when
	 * the page is loaded anew.
	 */
	readonly #times = new Map<Slot, Moments>();
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
	/** A round was begun of which something is left to ask: a later version may have taken all of it out. */
	running = $derived.by(() => this.exam?.phase === 'running' && this.asked.length > 0);
	/** How the draw came out that was handed in; `null` when there is none to show. */
	result = $derived.by<ExamResult | null>(() => {
		const { progress, texts } = this.#session;
		if (!this.exam || !this.rules || !texts.bank) return null;
		return resultOf(this.exam, progress.best, this.rules, texts.bank.questions);
	});
	mayRetryWrong = $derived.by(() => this.result !== null && mayRetryWrong(this.result));

	constructor(session: Session) {
		this.#session = session;
	}

	/** A round begins: times count anew. */
	#begin(exam: Exam): void {
		this.#times.clear();
		this.#session.change({ ...this.#session.progress, exam }, 'page');
	}

	/** Begins with a fresh draw. */
	start(): void {
		const { progress, texts } = this.#session;
		const { bank } = texts;
		if (!this.rules || !bank) return;
		this.#begin(
			startExam(this.rules, bank.questions, this.#session.world.chance(), progress.exam?.rounds ?? 0)
		);
	}

	/** The answer given, as far as it still fits the question. */
	answer(question: Question): Response | null {
		const response = this.exam?.answers.get(question.slot);
		return response ? kindOf(question).fit(question, response) : null;
	}

	/** A question came into view; how long answering takes counts from here. */
	seen({ slot }: Question): void {
		if (!this.#times.has(slot)) this.#times.set(slot, { shownAt: this.#session.world.now(), at: 0 });
	}

	/** Order in which the parts of a question are seen in this draw. */
	order(question: Question): Slot[] {
		return partOrder(question, mix(this.exam?.seed ?? 0));
	}

	give(question: Question, response: Response): void {
		const { progress, world } = this.#session;
		if (!progress.exam) return;
		const times = this.#times.get(question.slot);
		if (times && !this.answer(question)) times.at = world.now();
		this.#session.change({ ...progress, exam: answerExam(progress.exam, question.slot, response) }, 'answer');
	}

	/**
	 * Ends the round: it is judged, and every answer of it goes to the LMS's list. Of one from before the page was loaded
	 * anew only this is known: it is handed in now.
	 */
	finish(): void {
		const { progress, texts, world } = this.#session;
		const { bank } = texts;
		if (!this.rules || !bank) return;
		const at = world.now();
		const given = this.asked.flatMap((question) => {
			const response = this.answer(question);
			const times = this.#times.get(question.slot);
			return response
				? makeInteraction(question, response, true, times?.at ? times : { shownAt: at, at })
				: [];
		});
		this.#session.journal(given);
		this.#session.change(closeExam(progress, this.rules, bank.questions), 'status');
	}

	/** Asks the questions again that were not right. */
	retryWrong(): void {
		if (this.exam && this.result) this.#begin(retryWrong(this.exam, this.result));
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
