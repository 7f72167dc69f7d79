/** The learner at the practice questions of a lesson. */
import { makeInteraction } from '../course/make-report.ts';
import { mix, partOrder } from '../course/order.ts';
import { answerQuestion, keepDraft, tellConfidence, type Confidence } from '../course/progress.ts';
import { kindOf, type Question, type Response } from '../course/questions/index.ts';
import type { Slot } from '../course/types.ts';
import type { Session } from './session.svelte.ts';

export class PracticeDesk {
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** A question came into view; how long answering takes counts from here. */
	seen(question: Question): void {
		this.#session.seen.note(question.slot);
	}

	/** Order in which this learner sees the parts of a question. */
	order(question: Question): Slot[] {
		return partOrder(question, mix(this.#session.seed));
	}

	/** What was done on a longer form and not handed in yet, as far as it still fits. */
	draft(question: Question): Response | null {
		const draft = this.#session.progress.drafts.get(question.slot);
		return draft ? kindOf(question).fit(question, draft) : null;
	}

	/** Keeps work on a longer form before it is handed in; other forms have none to keep. */
	keepDraft(question: Question, response: Response | null): void {
		if (!kindOf(question).keepsDraft) return;
		this.#session.change(keepDraft(this.#session.progress, question.slot, response), 'answer');
	}

	tellConfidence(question: Question, confidence: Confidence): void {
		this.#session.change(tellConfidence(this.#session.progress, question.slot, confidence), 'answer');
	}

	/** The learner hands in an answer. */
	submit(question: Question, response: Response): void {
		const { progress, seen } = this.#session;
		const { slot } = question;
		this.#session.journal(makeInteraction(question, response, false, seen.moments(slot)));
		seen.again(slot);
		this.#session.change(answerQuestion(progress, slot, response), 'answer');
	}
}
