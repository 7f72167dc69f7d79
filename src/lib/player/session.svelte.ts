/** The running course: the one place where progress lives and changes. */
import type { Edition } from '../course/edition.ts';
import { makeReport } from '../course/make-report.ts';
import {
	finishLesson,
	newProgress,
	openLesson,
	regionCode,
	samePlace,
	settle,
	startOver,
	type Place,
	type Progress
} from '../course/progress.ts';
import type { InteractionReport, Report } from '../course/report.ts';
import { goOnFrom } from '../course/restore.ts';
import type { StateTrouble } from '../course/state.ts';
import type { CourseIndex, Slot } from '../course/types.ts';
import type { Diagnostics, Launch, Notebook, Reason, SaveHealth, Tracker } from '../tracking/tracker.ts';
import { Attention } from './attention.ts';
import { FirstSeen } from './first-seen.ts';
import { Handover } from './handover.svelte.ts';
import { LiveRecord, type Kept } from './live-record.svelte.ts';
import type { Packs } from './packs.svelte.ts';
import { Parts } from './parts.ts';
import { Texts } from './texts.svelte.ts';

/** What comes from outside the course: the time, milliseconds since 1970, and seeds, 0–65535. */
export interface World {
	now(): number;
	chance(): number;
	/** Calls `work` once what was changed is on screen. */
	soon(work: () => void): void;
}

export class Session {
	readonly world: World;
	readonly texts: Texts;
	readonly attention: Attention;
	readonly seen: FirstSeen;
	readonly #tracker: Tracker;
	readonly #handover: Handover;
	readonly #record = new LiveRecord();
	/** The stored state could not be read; said once on the start page. */
	trouble = $state<StateTrouble | null>(null);
	/** Packs of lessons and cases whose content notice was answered with "go on" in this visit: it is not asked twice. */
	accepted = $state.raw<ReadonlySet<string>>(new Set());
	/** Something was done before: the start page offers to go on. */
	begun = $derived(this.progress.lessons.size > 0 || this.progress.exam !== null);
	/** Where results go in this launch: an LMS, this device, or (review) nowhere. */
	situation = $derived<'lms' | 'device' | 'review'>(
		this.launch && this.launch.mode !== 'normal' ? 'review' : this.edition.kind === 'lms' ? 'lms' : 'device'
	);
	/** Lesson that is being left for the next page, finished with it. */
	#leaving: Slot | null = null;

	constructor(edition: Edition, tracker: Tracker, world: World) {
		this.world = world;
		this.attention = new Attention(world.now);
		this.seen = new FirstSeen(world.now);
		this.progress = newProgress(world.chance());
		this.texts = new Texts(edition, this.#record);
		new Parts(this.packs);
		this.#tracker = tracker;
		this.#handover = new Handover(tracker, world.soon, (answers) => this.#report(answers));
	}

	get progress(): Progress {
		return this.#record.progress;
	}

	set progress(progress: Progress) {
		this.#record.progress = progress;
	}

	/** Seed of the orders in which this learner sees things. */
	get seed(): number {
		return this.#record.seed;
	}

	/** See {@link LiveRecord.kept}. */
	kept(slot: Slot): Kept {
		return this.#record.kept(slot);
	}

	get packs(): Packs {
		return this.texts.packs;
	}

	get edition(): Edition {
		return this.texts.edition;
	}

	get course(): CourseIndex {
		return this.texts.course;
	}

	/** See {@link Handover.launch}. */
	get launch(): Launch | null {
		return this.#handover.launch;
	}

	get health(): SaveHealth {
		return this.#handover.health;
	}

	/** See {@link Handover.closed}. */
	get closed(): boolean {
		return this.#handover.closed;
	}

	/** What the learner types for herself; it stays on the device. */
	get notebook(): Notebook {
		return this.#tracker.notebook;
	}

	/** Takes what the tracker found as the point to go on from; what only this device had is handed in at once. */
	async begin(launch: Promise<Launch>): Promise<void> {
		this.#handover.listen();
		const found = await launch;
		const { counter, language, region, shortcut } = this.progress;
		const { progress, trouble, ahead } = goOnFrom(found.state, found.copy, this.world.chance());
		this.progress = { ...progress, completed: progress.completed || found.completed };
		this.trouble = trouble;
		this.#handover.touched = (found.state !== '' && !trouble) || ahead;
		this.#handover.launch = found;
		if (ahead) {
			this.journal(found.copy?.answers ?? []);
			this.keep('start');
		}
		if (counter === 0) return;
		// Chosen while the tracker was still asking.
		const { progress: now } = this;
		this.change(
			{
				...now,
				language: language ?? now.language,
				region: region ?? now.region,
				shortcut: shortcut && now.shortcut
			},
			'page'
		);
	}

	/** Hands over the record as it stands, with the time spent so far. */
	keep(reason: Reason): void {
		if (this.#handover.touched) this.#handIn(reason);
	}

	/** The learner asks to try again. Also when nothing was done: the first word to the LMS may be what failed. */
	retry(): void {
		this.#handIn('exit');
	}

	#handIn(reason: Reason): void {
		if (!this.#handover.open) return;
		this.#stand();
		this.#handover.now(reason);
	}

	/** Saves and ends the session. True when the LMS confirmed. */
	async leave(): Promise<boolean> {
		this.#stand();
		return this.#handover.finish();
	}

	/**
	 * Every change goes through here: it is settled, shown, and handed over for saving after the next paint. What goes
	 * away before that calls {@link keep} or {@link leave}, which take everything along.
	 */
	change(progress: Progress, reason: Reason): void {
		if (progress === this.progress) return;
		const settled = settle({ ...progress, counter: progress.counter + 1 }, this.course);
		const achieved = settled.completed !== this.progress.completed || settled.best !== this.progress.best;
		this.progress = settled;
		this.#handover.plan(achieved ? 'status' : reason);
	}

	/** Puts answers on the LMS's list with the next save. */
	journal(answers: readonly InteractionReport[]): void {
		this.#handover.journal(answers);
	}

	#report(answers: readonly InteractionReport[]): Report {
		const { course, bank } = this.texts;
		const report = makeReport(course, this.progress, bank, answers, this.attention.seconds());
		// What could not be read stays until something is done: a later version of the course may have written it.
		if (this.trouble && !this.#handover.touched && this.launch) report.state = this.launch.state;
		// The record says passed though the state knows of no pass (it was lost): a later, weaker result stays out.
		const lost = this.launch?.passed === true && !this.progress.best?.passed;
		return lost ? { ...report, passed: null, score: null } : report;
	}

	/** The learner came to a place. */
	goTo(place: Place): void {
		const progress = this.#left();
		const next = place.kind === 'lesson' ? openLesson(progress, place.slot) : { ...progress, place };
		const known = place.kind !== 'lesson' || progress.lessons.has(place.slot);
		const same = samePlace(progress.place, place);
		this.change(known && same ? progress : next, 'page');
	}

	/** The learner goes on from a lesson. It is finished when the next page comes, so that all is drawn once. */
	leaveLesson(slot: Slot): void {
		this.#leaving = slot;
	}

	/** The record with the lesson finished that is being left. */
	#left(): Progress {
		const slot = this.#leaving;
		this.#leaving = null;
		return slot === null ? this.progress : finishLesson(this.progress, slot);
	}

	/**
	 * Makes the record as it stands one of its own, for a save that no change asked for; what is on screen need not hear of
	 * it. What waits to be saved is one of its own already.
	 */
	#stand(): void {
		const progress = settle(this.#left(), this.course);
		if (progress !== this.progress) this.progress = progress;
		else if (this.health.state === 'saving') return;
		this.#record.count();
	}

	finishLesson(slot: Slot): void {
		this.change(finishLesson(this.progress, slot), 'page');
	}

	choose(choice: { language?: string; region?: string }): void {
		this.change(
			{
				...this.progress,
				language: choice.language ?? this.progress.language,
				region: choice.region === undefined ? this.progress.region : regionCode(choice.region)
			},
			'page'
		);
	}

	/** The learner goes on past the content notice of a lesson or case. */
	accept(pack: string): void {
		this.accepted = new Set(this.accepted).add(pack);
	}

	startOver(): void {
		this.accepted = new Set();
		this.change(startOver(this.progress, this.world.chance()), 'page');
	}

	/** Removes what is kept on this device. Where that is all there is, the page begins anew; an LMS keeps its own. */
	forget(): void {
		this.#tracker.forget();
		if (this.edition.kind === 'lms') return;
		this.#handover.forget();
		this.trouble = null;
		this.progress = newProgress(this.world.chance());
	}

	diagnostics(): Diagnostics {
		return this.#tracker.diagnostics();
	}
}
