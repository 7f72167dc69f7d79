/** The learner at a scenario: her road so far, and what may be done next. */
import { makeChoice, type Moments } from '../course/make-report.ts';
import { choose, cutRoad, endOther, roadNow, tryOther } from '../course/progress.ts';
import { debrief } from '../course/scenario/judge.ts';
import { stepId, type Choice, type Scenario, type Step } from '../course/scenario/scenario.ts';
import { endingOf, walk, type Walk } from '../course/scenario/walk.ts';
import type { ScenarioPack } from '../course/types.ts';
import type { Session } from './session.svelte.ts';

/** A scenario as it is played: the learner's own, or one an author tries (`scenario-rehearsal.svelte.ts`). */
export type Desk = Pick<
	ScenarioDesk,
	| 'scenario'
	| 'lost'
	| 'walk'
	| 'trying'
	| 'finished'
	| 'debrief'
	| 'begun'
	| 'choose'
	| 'tryFrom'
	| 'endOther'
	| 'open'
	| 'seen'
>;

export class ScenarioDesk {
	readonly #session: Session;
	readonly scenario: Scenario;
	/** The course was edited since: this many choices of the saved road no longer fit. Told once. */
	readonly lost: number;
	#road = $derived.by(() => this.#session.progress.scenarios.get(this.scenario.slot));
	/** The road on screen. */
	walk = $derived.by<Walk>(() => walk(this.scenario, roadNow(this.#road)));
	/** Another road is being tried; the first stays as it is. */
	trying = $derived.by(() => (this.#road?.other ?? null) !== null);
	first = $derived.by<Walk>(() => (this.trying ? walk(this.scenario, this.#road?.first ?? []) : this.walk));
	/** Something was decided before: the content notice has been answered. */
	begun = $derived.by(() => this.#road !== undefined);
	/** The first road has come to an end: from here on others may be tried. */
	finished = $derived.by(() => endingOf(this.first) !== null);
	debrief = $derived.by(() => debrief(this.scenario, this.walk));

	constructor(session: Session, { scenario }: ScenarioPack) {
		this.#session = session;
		this.scenario = scenario;
		const road = session.progress.scenarios.get(scenario.slot);
		const lost = walk(scenario, road?.first ?? []).lost;
		this.lost = Math.max(lost, road?.other ? walk(scenario, road.other).lost : 0);
		if (this.lost > 0) this.#fit();
	}

	/** Keeps what is still true of saved roads. */
	#fit(): void {
		const { progress } = this.#session;
		const { slot } = this.scenario;
		const road = progress.scenarios.get(slot);
		const fitting = (choices: readonly number[]) => choices.length - walk(this.scenario, choices).lost;
		if (road) this.#session.change(cutRoad(progress, slot, fitting), 'page');
	}

	/** The learner decides. Choices of the first road are recorded; those of another are not. */
	choose(choice: Choice): void {
		if (!this.walk.open.includes(choice)) return;
		const { slot } = this.scenario;
		const first = !this.trying;
		const next = choose(this.#session.progress, slot, choice.slot);
		if (next === this.#session.progress) return;
		const visit = first
			? walk(this.scenario, next.scenarios.get(slot)?.first ?? []).visits.at(-1)
			: undefined;
		if (visit) this.#session.journal([makeChoice(this.scenario, visit, this.#moments(visit.step))]);
		this.#session.change(next, 'answer');
	}

	/** Goes back to the choice behind `kept` earlier ones, to try another road from there. */
	tryFrom(kept: number): void {
		this.#session.change(tryOther(this.#session.progress, this.scenario.slot, kept), 'page');
	}

	/** Back to the first road. */
	endOther(): void {
		this.#session.change(endOther(this.#session.progress, this.scenario.slot), 'page');
	}

	/** A step came into view; how long deciding takes counts from here. */
	seen(step: Step): void {
		this.#session.seen.note(stepId(this.scenario.id, step.id));
	}

	#moments(step: Step): Moments {
		return this.#session.seen.moments(stepId(this.scenario.id, step.id));
	}

	/** Where the learner is in it, noted for the next visit. */
	open(): void {
		this.#session.goTo({ kind: 'scenario', slot: this.scenario.slot });
	}
}
