/** From what was found on every page to a verdict on each criterion. Pure. */
import { checks, preferenceChecks, type CheckName, type Finding } from './checks.ts';
import type { Criterion } from './criteria.ts';
import { absentWords, type Trait } from './traits.ts';

/** `person`: the program found nothing, and that is not enough to say so of the criterion. */
export type Outcome = 'passed' | 'failed' | 'inapplicable' | 'person';

export interface Place {
	/** Page and state, e.g. `#/lesson/x, fout beantwoord`. */
	place: string;
	what: string;
}

export interface Verdict {
	id: string;
	level: 'A' | 'AA';
	name: string;
	outcome: Outcome;
	/** What a program tried (Dutch). */
	tried: string[];
	/** What is left for a person, or why it does not apply (Dutch); `null` when there is nothing to say. */
	note: string | null;
	/** Where it fails; or, of a criterion for a person, what axe could not decide. Each thing once. */
	places: Place[];
}

export class Tally {
	readonly #places = new Map<string, Place[]>();
	readonly #unsure = new Map<string, Place[]>();
	/** Findings about what a learner asked of the device. */
	readonly preferences: Place[] = [];
	/** What axe advises that no criterion asks for. */
	readonly advice: Place[] = [];
	/** Checks that were done at least once; of axe one for each criterion that one of its rules looked at. */
	readonly done = new Set<string>();

	constructor(readonly criteria: readonly Criterion[]) {}

	/** @param criterion of axe alone: the criterion that a rule looked at */
	did(check: CheckName, criterion?: string): void {
		this.done.add(criterion ? `${check} ${criterion}` : check);
	}

	add(place: string, { check, criteria, what }: Finding): void {
		if (check === 'axe' && criteria.length === 0) return void this.advice.push({ place, what });
		const broken = criteria.length > 0 ? criteria : this.#named(check);
		if (preferenceChecks.includes(check)) this.preferences.push({ place, what });
		for (const id of broken) this.#note(this.#places, id, { place, what });
	}

	/** Something axe could not decide. */
	unsure(place: string, criteria: readonly string[], what: string): void {
		for (const id of criteria) this.#note(this.#unsure, id, { place, what });
	}

	verdicts(traits: ReadonlySet<Trait>): Verdict[] {
		return this.criteria.map((criterion) => this.#verdict(criterion, traits));
	}

	#named(check: CheckName): string[] {
		return this.criteria.filter(({ tests }) => tests.includes(check)).map(({ id }) => id);
	}

	/** What stands on every page is told once: at the first page that has it. */
	#note(notes: Map<string, Place[]>, id: string, found: Place): void {
		const list = notes.get(id) ?? [];
		if (!list.some(({ what }) => what === found.what)) list.push(found);
		notes.set(id, list);
	}

	#verdict({ id, level, name, tests, absent, person }: Criterion, traits: ReadonlySet<Trait>): Verdict {
		const done = tests.filter((check) => this.done.has(check === 'axe' ? `axe ${id}` : check));
		const base = { id, level, name, tried: done.map((check) => checks[check]) };
		const failed = this.#places.get(id);
		if (failed) return { ...base, outcome: 'failed', note: null, places: failed };
		if (absent && !traits.has(absent))
			return { ...base, outcome: 'inapplicable', note: absentWords(absent), places: [] };
		const places = this.#unsure.get(id) ?? [];
		if (person !== null) return { ...base, outcome: 'person', note: person, places };
		if (places.length > 0)
			return {
				...base,
				outcome: 'person',
				note: 'axe kon dit op deze plaatsen niet zelf beslissen.',
				places
			};
		if (done.length < tests.length || done.length === 0)
			return { ...base, outcome: 'person', note: 'Niet alles is geprobeerd.', places };
		return { ...base, outcome: 'passed', note: null, places };
	}
}
