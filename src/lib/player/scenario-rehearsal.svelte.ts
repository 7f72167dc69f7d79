/** A scenario as its author tries it: from any step, with any facts of the case. Nothing is saved or recorded. */
import { debrief } from '../course/scenario/judge.ts';
import type { Choice } from '../course/scenario/scenario.ts';
import { endingOf, walk, type Walk } from '../course/scenario/walk.ts';
import type { ScenarioPack, Slot } from '../course/types.ts';
import type { Desk } from './scenario-desk.svelte.ts';

export class Rehearsal implements Desk {
	readonly scenario: Desk['scenario'];
	readonly lost = 0;
	readonly trying = false;
	readonly begun = true;
	/** What is wrong with the address, for the author. */
	readonly trouble: string | null;
	readonly #from: { at: string; facts: string[] };
	#choices = $state.raw<Slot[]>([]);
	walk = $derived.by<Walk>(() => walk(this.scenario, this.#choices, this.#from));
	finished = $derived.by(() => endingOf(this.walk) !== null);
	debrief = $derived.by(() => debrief(this.scenario, this.walk));

	/** @param asked `step` (by default the first) and `flags`, ids with commas between them */
	constructor({ scenario }: ScenarioPack, asked: URLSearchParams) {
		this.scenario = scenario;
		const step = asked.get('step') ?? scenario.first;
		const flags = (asked.get('flags') ?? '').split(',').filter(Boolean);
		const steps = scenario.nodes.map(({ id }) => id);
		const known = scenario.flags.map(({ id }) => id);
		const strange = flags.filter((flag) => !known.includes(flag));
		this.#from = { at: steps.includes(step) ? step : scenario.first, facts: flags };
		this.trouble = !steps.includes(step)
			? `There is no step "${step}". There are: ${steps.join(', ')}.`
			: strange.length > 0
				? `There is no flag ${strange.map((flag) => `"${flag}"`).join(', ')}. There are: ${known.join(', ')}.`
				: null;
	}

	choose(choice: Choice): void {
		this.#choices = [...this.#choices, choice.slot];
	}

	tryFrom(kept: number): void {
		this.#choices = this.#choices.slice(0, kept);
	}

	endOther(): void {}

	open(): void {}

	seen(): void {}
}
