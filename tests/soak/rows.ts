/** The LMS's list of answers: once an ending is confirmed all are in it, also those of launches that died. */
import type { StrictRecord } from '../strict-lms/types.ts';
import type { Chapter, Departure } from './story.ts';

/** LMSs without the list, or that lose rows they called stored; see docs/reliability.md. */
const hopeless: Chapter['kind'][] = ['has no interactions', 'sends only changes', 'lies in commit'];

export class Rows {
	/** Ids of answers that each computer must still bring. */
	readonly #owed = new Map<number, string[]>();

	#check(ids: readonly string[], record: StrictRecord): void {
		const values = Object.entries(record.attempts.at(-1)?.values ?? {});
		const rows = new Set(
			values.filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name)).map(([, value]) => value)
		);
		const gone = ids.filter((id) => !rows.has(id));
		if (gone.length) throw new Error(`answers missing in the list of the LMS: ${gone.join(', ')}`);
	}

	/** A session is over. `copied`: this computer kept a copy of it. */
	end(
		{ kind, device }: Chapter,
		{ answered, late, confirmed }: Pick<Departure, 'late' | 'confirmed'> & { answered: readonly string[] },
		copied: boolean,
		record: StrictRecord
	): void {
		const owed = copied ? (this.#owed.get(device) ?? []) : [];
		const all = hopeless.includes(kind) ? [] : [...owed, ...answered];
		if (confirmed) this.#check(all, record);
		if (copied) this.#owed.set(device, [...(confirmed ? [] : all), ...(hopeless.includes(kind) ? [] : late)]);
	}

	/** The learner started over: what was never sent is left behind (docs/reliability.md). */
	clear(): void {
		this.#owed.clear();
	}

	drop(device: number): void {
		this.#owed.delete(device);
	}
}
