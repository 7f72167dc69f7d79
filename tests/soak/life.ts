/** Plays a story and holds it against what must be true at every moment. Throws an Error that says what was broken. */
import type { Progress } from '../../src/lib/course/progress.ts';
import { encodeState, stateLimit } from '../../src/lib/course/state.ts';
import { readMark } from '../../src/lib/tracking/state-mark.ts';
import { parseStatus, rises, type Status } from '../../src/lib/tracking/status.ts';
import { fakeStorage } from '../strict-lms/host.ts';
import { emptyRecord, specOf } from '../strict-lms/runtime.ts';
import type { StrictRecord, StrictStandard } from '../strict-lms/types.ts';
import { dice } from '../tools/dice.ts';
import { changed, firstCourse } from './course.ts';
import { take } from './deeds.ts';
import { open, type Computer, type Launched } from './launch.ts';
import { Recollection } from './recollection.ts';
import { Rows } from './rows.ts';
import { isFate, liveThrough, type Chapter, type Departure } from './story.ts';

/** Codes with which an element or its value is refused, as against a session or a commit. */
const refusals = [201, 202, 203, 351, 401, 402, 403, 404, 405, 406, 407, 408];
/** Longest pause between two tries, with what a save takes. */
const patience = 700_000;
/** Where nothing went wrong an answer is stored within this. */
const soon = 11_000;

class Life {
	readonly record: StrictRecord = emptyRecord();
	readonly #spec;
	readonly #chance = dice(20261123);
	readonly #computers: Computer[] = [0, 1].map(() => ({
		storage: fakeStorage(),
		now: Date.UTC(2026, 10, 23, 9)
	}));
	#course = firstCourse();
	readonly #memory = new Recollection();
	readonly #rows = new Rows();
	/** Computers whose copy was ever in step with the LMS. */
	readonly #agreed = new Set<number>();
	#statuses: Status[] = [];
	/** State that the launch found in the LMS, and the one it began with, not counted. */
	#start = { found: '', begun: '' };
	#attempts = 0;
	#looked = 0;

	constructor(readonly standard: StrictStandard) {
		this.#spec = specOf(standard);
	}

	#value(element: string): string {
		return this.record.attempts.at(-1)?.values[element] ?? '';
	}

	get #stored(): string {
		return readMark(this.#value(this.#spec.state))[0];
	}

	#fail(what: string): never {
		throw new Error(what);
	}

	/** After a confirmed ending the LMS has the result, and status and score agree with it. */
	#checkResult(progress: Progress, { kind }: Chapter): void {
		// It does not send again what the one commit that failed took with it (docs/reliability.md, C7.2).
		if (kind === 'sends only changes') return;
		const wrong = this.#memory.scored(this.#score(), progress);
		if (wrong) this.#fail(wrong);
		const said = this.#spec.statuses.map((name) => parseStatus(this.#value(name)));
		if (!progress.completed || kind === 'judges by itself' || said.includes('passed')) return;
		if (progress.best?.passed) this.#fail('the pass was not told');
		if (!said.includes('completed')) this.#fail('the completion was not told');
	}

	/** The score the LMS has, 0–100. */
	#score(): number | null {
		const { score, one } = this.#spec.judged;
		const told = this.#value(score);
		return told === '' ? null : (Number(told) / one) * 100;
	}

	/** Statuses only rise, and say nothing that the learner did not reach. */
	#checkStatuses(judged: boolean): void {
		const now = this.#spec.statuses.map((name) => parseStatus(this.#value(name)));
		const fresh = this.record.attempts.length !== this.#attempts;
		this.#attempts = this.record.attempts.length;
		if (!fresh && !judged)
			now.forEach((status, n) => {
				const before = this.#statuses[n] ?? status;
				if (rises(status, before)) this.#fail(`status fell from ${before} to ${status}`);
			});
		this.#statuses = now;
		if (judged) return;
		if (now.includes('passed') && !this.#memory.everPassed) this.#fail('passed without a pass');
		if (now.includes('completed') && !this.#memory.everCompleted) this.#fail('completed without reason');
		if (now.includes('passed') && !/^\d/.test(this.#value(this.#spec.judged.score)))
			this.#fail('passed without score');
	}

	/** Nothing was written that the standard refuses, but for lists this LMS said it has not. */
	#checkCalls(): void {
		for (; this.#looked < this.record.calls.length; this.#looked += 1) {
			const { method, args, code } = this.record.calls[this.#looked] ?? { method: '', args: [], code: 0 };
			if (method.endsWith('SetValue') && refusals.includes(code))
				this.#fail(`${args.join(' = ')} was refused with ${code}`);
			if (args[0] === this.#spec.state && (args[1] ?? '').length > stateLimit)
				this.#fail('the state is too long');
		}
	}

	/** The LMS has this progress, or still what was found as long as nothing was done with it: a cut state stays as it is. */
	#holds({ session }: Launched): boolean {
		const { found, begun } = this.#start;
		if (this.#stored === encodeState(session.progress)) return true;
		return this.#stored === found && encodeState({ ...session.progress, counter: 0 }) === begun;
	}

	/** What the learner sees is true: "saved" means stored, and with nothing in the way everything gets stored. */
	#checkHealth(at: Launched, { kind }: Chapter, waited: number, troubled: boolean): void {
		const { state } = at.health();
		const truthful = kind !== 'lies in commit' && kind !== 'cuts the state';
		const normal = at.found.mode === 'normal' && at.found.connected;
		if (truthful && normal && state === 'saved' && !this.#holds(at))
			this.#fail('"saved" was said of a state that is not stored');
		const free = at.host.online() && !at.strict.loggedOut && at.strict.loseSessionAfter === undefined;
		const enough = waited > (troubled || kind === 'throttles' ? patience : soon);
		if (enough && normal && free && (state === 'failing' || state === 'saving'))
			this.#fail(`still ${state} after ${waited} ms with nothing in the way`);
	}

	#note({ session, found }: Launched): void {
		if (found.mode === 'normal') this.#memory.note(session.progress);
	}

	#checkLaunch(at: Launched, chapter: Chapter, before: string): void {
		const device = this.#copied(at, chapter) ? chapter.device : null;
		const lost = this.#memory.launched(at.session, before, device, this.#course.cases);
		if (lost.length) this.#fail(`lost: ${lost.join(', ')}`);
	}

	/** Whatever the learner tries, the first road of a case only ever goes on. */
	#checkRoads(was: Progress, now: Progress): void {
		const wrong = this.#memory.stepped(was, now, this.#course.cases);
		if (wrong.length) this.#fail(`changed by a later step: ${wrong.join(', ')}`);
	}

	/** Confirmed is an ending that really came through. */
	async #leave(at: Launched, { leaves, kind, steps }: Chapter): Promise<Departure> {
		const { session, host, strict } = at;
		const killed: Departure = { confirmed: false, asked: null, late: [] };
		if (leaves === 'killed') return killed;
		if (leaves === 'offline, then killed') {
			host.connect(false);
			take(at, { does: 'answer', n: 5 });
			this.#note(at);
			return killed;
		}
		if (leaves === 'ending fails, then close') strict.failTerminates = 1;
		const ending = leaves === 'close' ? false : session.leave();
		const asked = encodeState(session.progress);
		this.#note(at);
		const late: string[] = [];
		if (leaves === 'exit, and answers while it ends') {
			// Now sooner and now later, up to when it has ended.
			for (let n = 0; n < steps.length % 6; n += 1) {
				await Promise.resolve();
				host.advance(500);
			}
			late.push(...take(at, { does: 'answer', n: 7 }));
		}
		const confirmed = await ending;
		this.#note(at);
		if (!confirmed) session.keep('keep-alive');
		this.#note(at);
		const well = host.online() && !strict.loggedOut && strict.loseSessionAfter === undefined;
		const closes =
			leaves === 'close' && well && session.progress.counter > 0 && at.health().state !== 'ended';
		host.fire('pagehide', { persisted: false });
		const through = kind !== 'cuts the state' && at.found.mode === 'normal';
		return { confirmed: (confirmed || closes) && through, asked, late };
	}

	async chapter(chapter: Chapter): Promise<void> {
		this.#course = changed(this.#course, chapter.edits);
		if (chapter.anew && this.#stored !== '') this.#beginAnew();
		const computer = this.#computers[chapter.device] as Computer;
		const before = this.#stored;
		const at = await open(this.standard, this.record, this.#course, chapter, computer, this.#chance);
		this.#start = { found: before, begun: encodeState({ ...at.session.progress, counter: 0 }) };
		const judged = chapter.kind === 'judges by itself';
		this.#checkLaunch(at, chapter, before);
		this.#note(at);
		const answered: string[] = [];
		let troubled = false;
		for (const step of chapter.steps) {
			const was = at.session.progress;
			troubled ||= isFate(step);
			answered.push(...take(at, step));
			this.#checkRoads(was, at.session.progress);
			this.#note(at);
			this.#checkStatuses(judged);
			this.#checkHealth(at, chapter, step.does === 'wait' ? step.n * step.n * 1000 : 0, troubled);
		}
		const { confirmed, asked, late } = await this.#leave(at, chapter);
		this.#checkStatuses(judged);
		this.#checkHealth(at, chapter, 0, true);
		this.#checkCalls();
		if (confirmed && this.#stored !== asked && !this.#holds(at))
			this.#fail('the ending was confirmed and the state is not there');
		if (confirmed) this.#checkResult(at.session.progress, chapter);
		this.#rows.end(chapter, { answered, late, confirmed }, this.#copied(at, chapter), this.record);
		this.#remember(at, chapter);
		computer.now = at.host.now() + 3_600_000;
	}

	#copied({ found }: Launched, { storage, kind }: Chapter): boolean {
		return storage && kind !== 'gives no id' && found.mode === 'normal';
	}

	#beginAnew(): void {
		this.record.attempts.push({ values: {}, total: 0, opened: 0, ended: 0 });
		for (const device of this.#agreed) this.#rows.drop(device);
		this.#memory.beginAnew(this.#agreed);
	}

	/** What must be there at the next launch. */
	#remember(at: Launched, chapter: Chapter): void {
		const { progress } = at.session;
		const copied = this.#copied(at, chapter);
		if (copied && (at.found.state !== '' || at.health().at !== null)) this.#agreed.add(chapter.device);
		// An LMS that said it stored, and has another run or none, looks like one with a new attempt (docs/reliability.md).
		const other = this.#memory.seedOf(this.#stored) !== progress.seed;
		const lied =
			at.health().at !== null && (this.#stored === '' || chapter.kind === 'lies in commit') && other;
		if (this.#memory.startedOver) this.#rows.clear();
		this.#memory.closed(progress, copied ? chapter.device : null, lied);
	}
}

/** Plays a whole story; gives the LMS's record. */
export async function live(standard: StrictStandard, chapters: readonly Chapter[]): Promise<StrictRecord> {
	const life = new Life(standard);
	await liveThrough(life, chapters);
	return life.record;
}
