/**
 * Keeps attempts on disk: `attempts/<package>/<learner>/<number>.json`. A message is confirmed only after the record is
 * flushed, so what a learner was told is saved survives a crash of this program or the machine.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { applyMessage, type Attempt, type Call, type Message, type Opened } from './attempt.ts';
import { appendCalls, readCalls, type CallPage, type LoggedCall } from './call-log.ts';
import { withRecord } from './cmi5/attempt.ts';
import { emptyRecord, type Cmi5Record, type Cmi5Session } from './cmi5/record.ts';
import { Turns, isMissing, readJson, writeJson } from './disk.ts';
import { OpenSessions } from './open-sessions.ts';

/** Where to find an attempt: package, learner, number. */
interface Place {
	package: string;
	learner: string;
	number: number;
}

/** What came of working on a record. */
export interface RecordChange<T> {
	value: T;
	changed: boolean;
	/** Whose request it was, and how it is written down. */
	session: Cmi5Session | null;
	call?: Omit<Call, 'index'>;
}

export class AttemptStore {
	private readonly folder: string;
	private readonly turns = new Turns();
	/** Requests of each cmi5 session so far. */
	private readonly requests = new Map<string, number>();
	/** Which sessions are going on, and what they wrote last. */
	readonly open = new OpenSessions();

	constructor(folder: string) {
		this.folder = folder;
	}

	/** A new attempt, one number above the learner's last one. */
	async create(packageId: string, learner: string): Promise<Attempt> {
		return this.turns.run(`${packageId}-${learner}`, async () => {
			const last = (await this.numbers(packageId, learner)).at(-1) ?? 0;
			const now = new Date().toISOString();
			const attempt: Attempt = {
				id: `${packageId}-${learner}-${last + 1}`,
				package: packageId,
				learner,
				number: last + 1,
				createdAt: now,
				updatedAt: now,
				parts: [],
				sessions: []
			};
			await writeJson(this.path(attempt), attempt);
			return attempt;
		});
	}

	async get(id: string): Promise<Attempt | null> {
		const place = placeOf(id);
		return place && readJson<Attempt>(this.path(place));
	}

	/** The learner's attempts at a package, oldest first. */
	async of(packageId: string, learner: string): Promise<Attempt[]> {
		const numbers = await this.numbers(packageId, learner);
		const found = await Promise.all(numbers.map((number) => this.get(`${packageId}-${learner}-${number}`)));
		return found.filter((attempt) => attempt !== null);
	}

	/**
	 * Stores what the player sent; resolves when it is on the disk.
	 * @returns false when the attempt is gone.
	 */
	async store(id: string, launch: Opened, message: Message): Promise<boolean> {
		const place = placeOf(id);
		if (!place) return false;
		return this.turns.run(id, async () => {
			const attempt = await readJson<Attempt>(this.path(place));
			if (!attempt) return false;
			const newer = this.open.newerThan(message.session, message.sequence);
			await appendCalls(this.logPath(place), message.session, message.calls);
			await writeJson(
				this.path(place),
				applyMessage(attempt, launch, message, newer, new Date().toISOString())
			);
			this.open.heard(id, message);
			return true;
		});
	}

	/**
	 * Reads the record of a cmi5 attempt, lets `change` work on it, and keeps it when that changed something. One at a
	 * time; resolves when it is on the disk.
	 * @returns what `change` gave, `null` when the attempt is gone.
	 */
	async changeRecord<T>(id: string, change: (record: Cmi5Record) => RecordChange<T>): Promise<T | null> {
		const place = placeOf(id);
		if (!place) return null;
		return this.turns.run(id, async () => {
			const attempt = await readJson<Attempt>(this.path(place));
			if (!attempt) return null;
			const record = attempt.cmi5 ?? emptyRecord(randomUUID());
			const { value, changed, session, call } = change(record);
			if (session && call) {
				const index = (this.requests.get(session.id) ?? session.requests) + 1;
				this.requests.set(session.id, index);
				session.requests = index;
				await appendCalls(this.logPath(place), session.id, [{ index, ...call }]);
			}
			if (changed) await writeJson(this.path(place), withRecord(attempt, record, new Date().toISOString()));
			if (session) this.open.heardOf(id, session.id, session.over !== null);
			return value;
		});
	}

	/** Calls of the attempt that match, a page at a time. */
	async calls(
		id: string,
		matches?: (call: LoggedCall) => boolean,
		first?: number,
		count?: number
	): Promise<CallPage> {
		const place = placeOf(id);
		return place ? readCalls(this.logPath(place), matches, first, count) : { calls: [], total: 0 };
	}

	/** Removes one attempt and its log. */
	async remove(id: string): Promise<void> {
		const place = placeOf(id);
		if (!place) return;
		await this.turns.run(id, async () => {
			await rm(this.path(place), { force: true });
			await rm(this.logPath(place), { force: true });
		});
	}

	async removePackage(packageId: string): Promise<void> {
		if (!isName(packageId)) return;
		const folder = join(this.folder, packageId);
		for (const learner of await listFolder(folder)) await this.removeAll(packageId, learner);
		await rm(folder, { recursive: true, force: true });
	}

	async removeLearner(learner: string): Promise<void> {
		if (!isName(learner)) return;
		for (const packageId of await listFolder(this.folder)) await this.removeAll(packageId, learner);
	}

	/** One by one: what is being written for an attempt would make its folder again behind us. */
	private async removeAll(packageId: string, learner: string): Promise<void> {
		await this.turns.run(`${packageId}-${learner}`, async () => {
			for (const number of await this.numbers(packageId, learner))
				await this.remove(`${packageId}-${learner}-${number}`);
			await rm(join(this.folder, packageId, learner), { recursive: true, force: true });
		});
	}

	private async numbers(packageId: string, learner: string): Promise<number[]> {
		if (!isName(packageId) || !isName(learner)) return [];
		const names = await listFolder(join(this.folder, packageId, learner));
		return names
			.flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
			.map(Number)
			.sort((a, b) => a - b);
	}

	private path(place: Place): string {
		return join(this.folder, place.package, place.learner, `${place.number}.json`);
	}

	private logPath(place: Place): string {
		return join(this.folder, place.package, place.learner, `${place.number}.calls.jsonl`);
	}

	/** Resolves when nothing is being written any more. */
	done(): Promise<void> {
		return this.turns.done();
	}

	/** Makes the folder; call once before use. */
	async prepare(): Promise<void> {
		await mkdir(this.folder, { recursive: true });
	}
}

function isName(text: string): boolean {
	return /^[0-9a-f]{12,16}$/.test(text);
}

/** Ids come from addresses, so they are read strictly: nothing else can become a path. */
function placeOf(id: string): Place | null {
	const found = /^([0-9a-f]{16})-([0-9a-f]{12})-([1-9]\d{0,5})$/.exec(id);
	return found ? { package: found[1] ?? '', learner: found[2] ?? '', number: Number(found[3]) } : null;
}

async function listFolder(path: string): Promise<string[]> {
	try {
		return await readdir(path);
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}
