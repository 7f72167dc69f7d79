/**
 * The record on its way to the tracker: after the next paint, so that the learner sees first what she did, or at once
 * when the page may go away. Nothing goes before the tracker has told what it found: it would take its place. After the
 * learner closed the course only what is done then goes, and the tracker opens the session anew or says that it is over.
 */
import type { InteractionReport, Report } from '../course/report.ts';
import type { Launch, Reason, SaveHealth, Tracker } from '../tracking/tracker.ts';

/** What of a tracker is told. */
type Ear = Pick<Tracker, 'onHealth' | 'save' | 'finish'>;

export class Handover {
	readonly #tracker: Ear;
	/** @see World.soon */
	readonly #soon: (work: () => void) => void;
	/** The record as it stands, with these answers for the LMS's list. */
	readonly #report: (answers: readonly InteractionReport[]) => Report;
	health = $state.raw<SaveHealth>({ state: 'idle', at: null, error: null });
	/** What the tracker found; `null` until it knows. */
	launch = $state.raw<Launch | null>(null);
	/** The learner saved and closed, and has done nothing since. */
	closed = $state(false);
	/** Something was done, so there is something to keep: a visit alone leaves no trace on a device. */
	touched = false;
	/** Why the tracker is to have the record after the next paint; `null` when it has it. */
	#due: Reason | null = null;
	#answers: readonly InteractionReport[] = [];

	constructor(
		tracker: Ear,
		soon: (work: () => void) => void,
		report: (answers: readonly InteractionReport[]) => Report
	) {
		this.#tracker = tracker;
		this.#soon = soon;
		this.#report = report;
	}

	/** Hears from here on how saving stands. */
	listen(): void {
		this.#tracker.onHealth((health) => (this.health = health));
	}

	/** Whether something can be handed over now. */
	get open(): boolean {
		return !this.closed && this.launch !== null;
	}

	/** Puts answers on the LMS's list with the next save. */
	journal(answers: readonly InteractionReport[]): void {
		this.#answers = [...this.#answers, ...answers];
	}

	/** The record was changed: it goes after the next paint. An urgent reason stays one, whatever is changed after it. */
	plan(reason: Reason): void {
		this.touched = true;
		this.closed = false;
		const planned = this.#due !== null;
		if (this.#due !== 'status') this.#due = reason;
		if (!planned) this.#soon(() => this.#go());
	}

	/** The record goes at once; what was planned goes with it. */
	now(reason: Reason): void {
		this.#due = reason;
		this.#go();
	}

	#go(): void {
		const reason = this.#due;
		this.#due = null;
		if (reason && this.open) this.#tracker.save(this.#report(this.#answers), reason);
	}

	/** The record goes for the last time. True when the LMS confirmed. */
	async finish(): Promise<boolean> {
		this.#due = null;
		this.closed = await this.#tracker.finish(this.#report(this.#answers));
		return this.closed;
	}

	/** Nothing was done and nothing waits any more. */
	forget(): void {
		this.touched = false;
		this.#due = null;
		this.#answers = [];
	}
}
