/** Plays a story at an LRS and holds it against what must be true. Throws an Error that says what was broken. */
import { encodeState, stateLimit } from '../../src/lib/course/state.ts';
import type { Cmi5Options } from '../../src/lib/tracking/cmi5/options.ts';
import type { Json } from '../../src/lms/cmi5/record.ts';
import { fakeStorage } from '../strict-lms/host.ts';
import { createRegistration } from '../strict-lrs/registration.ts';
import { breachesOf, documentOf, said, statementsOf } from '../strict-lrs/visit.ts';
import { dice } from '../tools/dice.ts';
import { awaited, openCmi5, pass, settled, type LrsChapter } from './cmi5-launch.ts';
import { changed, firstCourse } from './course.ts';
import { take } from './deeds.ts';
import type { Computer, Seat } from './launch.ts';
import { Recollection } from './recollection.ts';
import { liveThrough, type Departure, type Step } from './story.ts';

class LrsLife {
	readonly registration = createRegistration();
	readonly #chance = dice(20261123);
	readonly #computers: Computer[] = [0, 1].map(() => ({
		storage: fakeStorage(),
		now: Date.UTC(2026, 10, 23, 9)
	}));
	readonly #memory = new Recollection();
	/** Answers each computer must still bring to the LRS. */
	readonly #owed = new Map<number, string[]>();
	#course = firstCourse();
	/** Results that were told as not passed: the best that was surely heard, 0–100, and how many there were. */
	#failed = { heard: -1, count: 0 };

	/** What the LRS has and nobody heard of: it refuses what may not follow, and the work waits on the device. */
	readonly #unknown = { ended: false, passed: false };

	/** @param options what the package was made with */
	constructor(readonly options: Partial<Cmi5Options>) {}

	get #stored(): string {
		return String(documentOf(this.registration)['state'] ?? '');
	}

	#fail(what: string): never {
		throw new Error(what);
	}

	#checkRecord(): void {
		const verbs = said(this.registration);
		const { sent } = documentOf(this.registration) as { sent?: { passed: boolean } };
		this.#unknown.passed ||= verbs.includes('passed') && !sent?.passed;
		const excused = [
			...(this.#unknown.ended ? ['The session was terminated before.'] : []),
			...(this.#unknown.passed ? ['failed comes after passed.'] : [])
		];
		const breach = breachesOf(this.registration).find((one) => !excused.includes(one));
		if (breach) this.#fail(`the LRS refused: ${breach}`);
		for (const once of ['completed', 'passed'])
			if (verbs.filter((verb) => verb === once).length > 1) this.#fail(`${once} was said twice`);
		if (verbs.includes('passed') && !this.#memory.everPassed) this.#fail('passed without a pass');
		if (verbs.includes('completed') && !this.#memory.everCompleted) this.#fail('completed without reason');
		const score = (statementsOf(this.registration, 'passed')[0]?.['result'] as Json | undefined)?.['score'];
		if (verbs.includes('passed') && !score) this.#fail('passed without score');
		for (const told of [...this.#scores('passed'), ...this.#scores('failed')])
			if (told > this.#memory.best + 0.01)
				this.#fail(`score ${told}, and the best there was is ${this.#memory.best}`);
		if (this.#stored.length > stateLimit) this.#fail('the state is too long');
	}

	/** Every score that was told with such a verdict, 0–100. */
	#scores(verb: string): number[] {
		return statementsOf(this.registration, verb).map(({ result }) => {
			const { scaled } = (result as { score: { scaled: number } }).score;
			return scaled * 100;
		});
	}

	/** After an ending that was confirmed only a better result is told as not passed. */
	#checkFailed(confirmed: boolean): void {
		const scores = this.#scores('failed');
		for (const score of scores.slice(this.#failed.count))
			if (score <= this.#failed.heard) this.#fail(`failed was told of ${score} after ${this.#failed.heard}`);
		const heard = confirmed ? Math.max(-1, ...scores) : this.#failed.heard;
		this.#failed = { heard, count: scores.length };
	}

	/** "Saved" is said of what is stored. */
	#checkHealth(at: Seat): void {
		const { state } = at.health();
		if (state === 'saved' && at.found.connected && this.#stored !== encodeState(at.session.progress))
			this.#fail('"saved" was said of a state that is not stored');
	}

	/** Every answer once, however often it was told; after a confirmed ending all of them. */
	#checkAnswers(owed: readonly string[]): void {
		const told = statementsOf(this.registration, 'answered');
		const ids = told.map((statement) => String((statement['object'] as Json)['id']).replace(/^.*\//, ''));
		if (new Set(told.map((statement) => statement['id'])).size < told.length)
			this.#fail('an answer was told twice');
		const gone = owed.filter((id) => !ids.includes(id));
		if (gone.length) this.#fail(`answers the LRS was not told of: ${gone.join(', ')}`);
	}

	async #step(at: Seat, step: Step): Promise<string[]> {
		const was = at.session.progress;
		if (step.does === 'wait') await pass(at.host, step.n * step.n * 1000);
		const answered = step.does === 'wait' ? [] : take(at, step);
		await settled();
		const wrong = this.#memory.stepped(was, at.session.progress, this.#course.cases);
		if (wrong.length) this.#fail(`changed by a later step: ${wrong.join(', ')}`);
		this.#memory.note(at.session.progress);
		this.#checkRecord();
		this.#checkHealth(at);
		return answered;
	}

	async #leave(at: Seat, { kind, leaves, steps }: LrsChapter): Promise<Departure> {
		const { session, host, strict } = at;
		const killed: Departure = { confirmed: false, asked: null, late: [] };
		if (leaves === 'killed') return killed;
		if (leaves === 'offline, then killed') {
			host.connect(false);
			take(at, { does: 'answer', n: 5 });
			await settled();
			this.#memory.note(session.progress);
			return killed;
		}
		if (leaves === 'ending fails, then close') strict.failTerminates = 1;
		const ending = leaves === 'close' ? Promise.resolve(false) : session.leave();
		const asked = encodeState(session.progress);
		const late: string[] = [];
		if (leaves === 'exit, and answers while it ends') {
			// Now sooner and now later, up to when it has ended.
			for (let n = 0; n < steps.length % 6; n += 1) await pass(host, 500);
			late.push(...take(at, { does: 'answer', n: 7 }));
		}
		const confirmed = await awaited(host, ending);
		this.#unknown.ended ||= kind === 'loses answers' && !confirmed;
		if (!confirmed) session.keep('keep-alive');
		this.#memory.note(session.progress);
		host.fire('pagehide', { persisted: false });
		await settled();
		return { confirmed, asked, late };
	}

	async chapter(chapter: LrsChapter): Promise<void> {
		this.#course = changed(this.#course, chapter.edits);
		const computer = this.#computers[chapter.device] as Computer;
		const device = chapter.storage ? chapter.device : null;
		const before = this.#stored;
		const at = await openCmi5(this.registration, this.#course, chapter, computer, this.#chance, this.options);
		const lost = this.#memory.launched(at.session, before, device, this.#course.cases);
		if (lost.length) this.#fail(`lost: ${lost.join(', ')}`);
		this.#memory.note(at.session.progress);
		const answered: string[] = [];
		for (const step of chapter.steps) answered.push(...(await this.#step(at, step)));
		const { confirmed, asked, late } = await this.#leave(at, chapter);
		this.#checkRecord();
		this.#checkHealth(at);
		const owed = [...((device !== null && this.#owed.get(device)) || []), ...answered];
		if (confirmed && ![asked, encodeState(at.session.progress)].includes(this.#stored))
			this.#fail('the ending was confirmed and the state is not there');
		this.#checkAnswers(confirmed ? owed : []);
		this.#checkFailed(confirmed);
		if (device !== null) this.#owed.set(device, [...(confirmed ? [] : owed), ...late]);
		this.#memory.closed(at.session.progress, device);
		computer.now = at.host.now() + 3_600_000;
	}
}

/** What is left of a story: the document, and every statement of the unit but what an LRS makes up anew each time. */
export interface Left {
	document: Json;
	statements: Json[];
}

/** Plays a whole story; in those with an even number of sessions the package also tells who has not passed. */
export async function liveAtLrs(chapters: readonly LrsChapter[]): Promise<Left> {
	const life = new LrsLife({ reportFailed: chapters.length % 2 === 0 });
	await liveThrough(life, chapters);
	const statements = life.registration.record.statements.flatMap(({ by, statement }) =>
		by === 'unit' ? [{ ...statement, id: '', stored: '', context: '' }] : []
	);
	return { document: documentOf(life.registration), statements };
}
