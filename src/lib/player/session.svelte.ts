/** The running course: the one place where progress lives, changes and is handed to the tracker. */
import { packId, type Edition, type Pack } from '../course/edition.ts';
import { makeChoice, makeInteraction, makeReport, type Moments } from '../course/make-report.ts';
import { mix, partOrder } from '../course/order.ts';
import {
	answerQuestion,
	finishLesson,
	keepDraft,
	newProgress,
	openLesson,
	regionCode,
	samePlace,
	settle,
	startOver,
	tellConfidence,
	type Confidence,
	type Place,
	type Progress
} from '../course/progress.ts';
import { kindOf, type Question, type Response } from '../course/questions/index.ts';
import type { InteractionReport, Report } from '../course/report.ts';
import { stepId, type Scenario } from '../course/scenario/scenario.ts';
import type { Visit } from '../course/scenario/walk.ts';
import { goOnFrom } from '../course/restore.ts';
import type { ReferencePack } from '../course/search/pack.ts';
import type { StateTrouble } from '../course/state.ts';
import type {
	CourseIndex,
	ExamBank,
	Fact,
	HandoutPack,
	Lesson,
	LessonEntry,
	Region,
	ScenarioPack,
	Slot
} from '../course/types.ts';
import type { Diagnostics, Launch, Notebook, Reason, SaveHealth, Tracker } from '../tracking/tracker.ts';
import { Attention } from './attention.ts';
import { LiveRecord, type Kept } from './live-record.svelte.ts';
import { Packs } from './packs.svelte.ts';
import { Parts } from './parts.ts';

/** What comes from outside the course: the time, milliseconds since 1970, and seeds, 0–65535. */
export interface World {
	now(): number;
	chance(): number;
	/** Calls `work` once what was changed is on screen. */
	soon(work: () => void): void;
}

export class Session {
	readonly packs: Packs;
	readonly attention: Attention;
	readonly world: World;
	readonly #tracker: Tracker;
	edition = $state.raw() as Edition;
	readonly #record = new LiveRecord();
	health = $state.raw<SaveHealth>({ state: 'idle', at: null, error: null });
	/** What the tracker found; `null` until it knows. */
	launch = $state.raw<Launch | null>(null);
	/** The stored state could not be read; said once on the start page. */
	trouble = $state<StateTrouble | null>(null);
	/** The learner saved and closed: reading on is possible, saving is not. */
	closed = $state(false);
	/** Packs of lessons and cases whose content notice was answered with "go on" in this visit: it is not asked twice. */
	accepted = $state.raw<ReadonlySet<string>>(new Set());
	#interactions: readonly InteractionReport[] = [];
	/** When each question (by slot) or step (by its id) was first seen in this session, milliseconds since 1970. */
	readonly #shown = new Map<Slot | string, number>();

	course = $derived<CourseIndex>(
		this.edition.courses.find((course) => course.language === this.#record.language) ??
			(this.edition.courses[0] as CourseIndex)
	);
	region = $derived<Region | null>(
		this.course.regions.find((region) => regionCode(region.id) === this.#record.region) ??
			this.course.regions[0] ??
			null
	);
	bank = $derived.by<ExamBank | null>(() => this.packs.get<ExamBank>(this.examPack()) ?? null);
	/** Something was done before: the start page offers to go on. */
	begun = $derived(this.progress.lessons.size > 0 || this.progress.exam !== null);
	/** Where results go in this launch: an LMS, this device, or (review) nowhere. */
	situation = $derived<'lms' | 'device' | 'review'>(
		this.launch && this.launch.mode !== 'normal' ? 'review' : this.edition.kind === 'lms' ? 'lms' : 'device'
	);
	/** Nothing was done yet, so there is nothing to keep: a visit alone leaves no trace on a device. */
	#untouched = true;
	/** Why the tracker is to have the record after the next paint; `null` when it has it. */
	#due: Reason | null = null;
	/** Lesson that is being left for the next page, finished with it. */
	#leaving: Slot | null = null;

	get progress(): Progress {
		return this.#record.progress;
	}

	set progress(progress: Progress) {
		this.#record.progress = progress;
	}

	constructor(edition: Edition, tracker: Tracker, world: World) {
		this.world = world;
		this.attention = new Attention(world.now);
		this.progress = newProgress(world.chance());
		this.edition = edition;
		this.#tracker = tracker;
		this.packs = new Packs(edition);
		new Parts(this.packs);
	}

	/** Takes what the tracker found as the point to go on from; what only this device had is handed in at once. */
	async begin(launch: Promise<Launch>): Promise<void> {
		this.#tracker.onHealth((health) => (this.health = health));
		const found = await launch;
		const { progress, trouble, ahead } = goOnFrom(found.state, found.copy, this.world.chance());
		this.progress = { ...progress, completed: progress.completed || found.completed };
		this.trouble = trouble;
		this.#untouched = found.state === '' && !ahead;
		this.launch = found;
		if (!ahead) return;
		this.journal(found.copy?.answers ?? []);
		this.keep('start');
	}

	/** Hands over the record as it stands, with the time spent so far. */
	keep(reason: Reason): void {
		if (!this.#untouched) this.#handIn(reason);
	}

	/** The learner asks to try again. Also when nothing was done: the first word to the LMS may be what failed. */
	retry(): void {
		this.#handIn('exit');
	}

	#handIn(reason: Reason): void {
		if (this.closed || !this.launch) return;
		this.#stand();
		this.#due = reason;
		this.#handOver();
	}

	#handOver(): void {
		const reason = this.#due;
		this.#due = null;
		if (reason && !this.closed) this.#tracker.save(this.#report(), reason);
	}

	/**
	 * Every change goes through here: it is settled, shown, and handed over for saving after the next paint. What goes
	 * away before that calls {@link keep} or {@link leave}, which take everything along.
	 */
	change(progress: Progress, reason: Reason): void {
		if (progress === this.progress) return;
		this.#untouched = false;
		const settled = settle({ ...progress, counter: progress.counter + 1 }, this.course);
		const achieved = settled.completed !== this.progress.completed || settled.best !== this.progress.best;
		this.progress = settled;
		const planned = this.#due !== null;
		this.#due = achieved || this.#due === 'status' ? 'status' : reason;
		if (!planned) this.world.soon(() => this.#handOver());
	}

	/** Puts answers on the LMS's list with the next save. */
	journal(reports: readonly InteractionReport[]): void {
		this.#interactions = [...this.#interactions, ...reports];
	}

	#report(): Report {
		const report = makeReport(
			this.course,
			this.progress,
			this.bank,
			this.#interactions,
			this.attention.seconds()
		);
		// The record says passed though the state knows of no pass (it was lost): a later, weaker result stays out.
		const lost = this.launch?.passed === true && !this.progress.best?.passed;
		return lost ? { ...report, passed: null, score: null } : report;
	}

	/** The entry of a lesson in the table of contents. */
	entry(id: string): LessonEntry | undefined {
		return this.course.lessons.find((lesson) => lesson.id === id);
	}

	lesson(id: string): Lesson | undefined {
		return this.packs.get<Lesson>(this.lessonPack(id));
	}

	/** Names of the packs of lesson and exam in the learner's language. */
	lessonPack(id: string): string {
		return packId.lesson(this.course.language, id);
	}

	examPack(): string {
		return packId.exam(this.course.language);
	}

	/** The cards to print, once their pack is here. */
	get handouts(): HandoutPack | undefined {
		return this.packs.get(packId.handouts(this.course.language));
	}

	/** A fact with its source, from any text that is here. */
	fact(id: string): Fact | undefined {
		const cases = this.course.scenarios.map((entry) =>
			this.packs.get<ScenarioPack>(packId.scenario(this.course.language, entry.id))
		);
		const reference = this.packs.get<ReferencePack>(packId.reference(this.course.language));
		const lessons = this.course.lessons.map((entry) => this.lesson(entry.id));
		const texts = [...lessons, ...cases, this.bank, this.handouts, reference];
		return texts.flatMap((text) => text?.facts ?? []).find((fact) => fact.id === id);
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

	/** Makes the record as it stands one of its own, for a save that no change asked for; what is on screen need not hear of it. */
	#stand(): void {
		const progress = settle(this.#left(), this.course);
		if (progress !== this.progress) this.progress = progress;
		this.#record.count();
	}

	finishLesson(slot: Slot): void {
		this.change(finishLesson(this.progress, slot), 'page');
	}

	/** See {@link LiveRecord.kept}. */
	kept(slot: Slot): Kept {
		return this.#record.kept(slot);
	}

	/** Notes when a question (by slot) or step (by {@link stepId}) came into view, for how long answering took. */
	shown(thing: Slot | string): void {
		if (!this.#shown.has(thing)) this.#shown.set(thing, this.world.now());
	}

	/** What was done on a longer form and not handed in yet, as far as it still fits. */
	draft(question: Question): Response | null {
		const draft = this.progress.drafts.get(question.slot);
		return draft ? kindOf(question).fit(question, draft) : null;
	}

	/** Keeps work on a longer form before it is handed in; other forms have none to keep. */
	keepDraft(question: Question, response: Response | null): void {
		if (!kindOf(question).keepsDraft) return;
		this.change(keepDraft(this.progress, question.slot, response), 'answer');
	}

	tellConfidence(question: Question, confidence: Confidence): void {
		this.change(tellConfidence(this.progress, question.slot, confidence), 'answer');
	}

	/** What the learner types for herself; it stays on the device. */
	get notebook(): Notebook {
		return this.#tracker.notebook;
	}

	#moments(thing: Slot | string): Moments {
		const at = this.world.now();
		return { shownAt: this.#shown.get(thing) ?? at, at };
	}

	/** A choice in a scenario as the LMS's list wants it. */
	choiceReport(scenario: Scenario, visit: Visit): InteractionReport {
		return makeChoice(scenario, visit, this.#moments(stepId(scenario.id, visit.step.id)));
	}

	/** An answer as the LMS's list wants it; none when nothing of it leaves the device. */
	interactions(question: Question, response: Response, exam = false): InteractionReport[] {
		return makeInteraction(question, response, exam, this.#moments(question.slot));
	}

	/** The learner answers a practice question. */
	submit(question: Question, response: Response): void {
		this.journal(this.interactions(question, response));
		this.#shown.set(question.slot, this.world.now());
		this.change(answerQuestion(this.progress, question.slot, response), 'answer');
	}

	/** Order in which this learner sees the parts of a question; `seed` of the draw in the exam. */
	order(question: Question, seed = this.#record.seed): Slot[] {
		return partOrder(question, mix(seed));
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

	/** Saves and ends the session. True when the LMS confirmed. */
	async leave(): Promise<boolean> {
		this.#due = null;
		this.#stand();
		const confirmed = await this.#tracker.finish(this.#report());
		this.closed = confirmed;
		return confirmed;
	}

	/** Removes what is kept on this device. Where that is all there is, the page begins anew; an LMS keeps its own. */
	forget(): void {
		this.#tracker.forget();
		if (this.edition.kind === 'lms') return;
		this.#untouched = true;
		this.#due = null;
		this.progress = newProgress(this.world.chance());
		this.#interactions = [];
	}

	/** Takes a course that was changed while it is open; place and answers stay. For authors. */
	replace(edition: Edition, packs: readonly Pack[]): void {
		this.packs.replace(edition, packs);
		this.edition = edition;
	}

	diagnostics(): Diagnostics {
		return this.#tracker.diagnostics();
	}
}
