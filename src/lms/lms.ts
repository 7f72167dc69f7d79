/** Everything the embedded LMS can do, without a word of HTTP or HTML: pages, tests and the command line call this. */
import { join } from 'node:path';
import type { Attempt, LaunchMode } from './attempt.ts';
import { AttemptStore } from './attempts.ts';
import type { LoggedCall } from './call-log.ts';
import { interactionsOf, objectivesOf, type Interaction, type Objective } from './interactions.ts';
import { LaunchStore, type Launch } from './launches.ts';
import { LearnerStore, type Learner } from './learners.ts';
import type { ManifestItem } from './manifest.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { PackageStore, offeredItems, type InstalledPackage } from './packages.ts';
import { Refusal } from './refusal.ts';
import { familyOf } from './starting-values.ts';
import { isOver, triesOf } from './tries.ts';
import type { ZipLimits } from './zip-import.ts';

export interface LaunchRequest {
	package: string;
	learner: string;
	/** `resume` goes on with the last attempt (or starts the first), `new` starts another, `review` only looks. */
	action: 'resume' | 'new' | 'review';
	/** Identifier of the item; the first one when it is left out. */
	item?: string;
	/** Which attempt to go on with or look at; the last one when it is left out. Not for `new`. */
	attempt?: string;
}

/** An attempt with everything that can be said of it. */
export interface AttemptView {
	attempt: Attempt;
	outcome: Outcome;
	/** Stored values of the last try at each item, by the item's identifier. */
	values: Record<string, Record<string, string>>;
	/** Of all tries. */
	interactions: Interaction[];
	objectives: Objective[];
	calls: LoggedCall[];
}

export class Lms {
	readonly packages: PackageStore;
	readonly attempts: AttemptStore;
	readonly learners: LearnerStore;
	readonly launches: LaunchStore;

	private constructor(folder: string, packages: PackageStore) {
		this.packages = packages;
		this.attempts = new AttemptStore(join(folder, 'attempts'));
		this.learners = new LearnerStore(folder);
		this.launches = new LaunchStore(join(folder, 'launches'));
	}

	/** Opens (or makes) the data folder. */
	static async open(folder: string, limits?: ZipLimits): Promise<Lms> {
		const lms = new Lms(folder, await PackageStore.open(join(folder, 'packages'), limits));
		await lms.attempts.prepare();
		await lms.launches.prepare();
		return lms;
	}

	/**
	 * Prepares a launch.
	 * @param results origin of the results pages, for the way back.
	 * @throws Refusal when the package, learner, item or attempt is not there.
	 */
	async launch(request: LaunchRequest, results: string): Promise<{ token: string; attempt: string }> {
		const installed = this.packages.get(request.package);
		const learner = await this.learners.get(request.learner);
		if (!installed || !learner) {
			throw new Refusal('Dit pakket of deze cursist bestaat niet meer. Ga terug naar het overzicht.', 404);
		}
		const items = offeredItems(installed.manifest);
		const item = request.item ? items.find((one) => one.identifier === request.item) : items[0];
		if (!item)
			throw new Refusal('Dit onderdeel zit niet meer in het pakket. Ga terug naar het overzicht.', 404);
		const attempt = await this.attemptFor(request, installed, item);
		const mode: LaunchMode = request.action === 'review' ? 'review' : 'normal';
		const launch: Launch = { attempt: attempt.id, item: item.identifier, mode, results };
		return { token: await this.launches.create(launch), attempt: attempt.id };
	}

	private async attemptFor(
		request: LaunchRequest,
		installed: InstalledPackage,
		item: ManifestItem
	): Promise<Attempt> {
		if (request.action === 'new') return this.attempts.create(request.package, request.learner);
		const all = await this.attempts.of(request.package, request.learner);
		const last = request.attempt ? all.find((attempt) => attempt.id === request.attempt) : all.at(-1);
		if (!last && (request.attempt || request.action === 'review')) {
			throw new Refusal('Er is nog geen poging om terug te kijken. Open de cursus eerst.', 404);
		}
		await this.attempts.open.settled(last?.id ?? '');
		const now = last && (await this.attempts.get(last.id));
		const alone = offeredItems(installed.manifest).length === 1;
		const over = now && alone && isOver(familyOf(installed.manifest.standard), now, item.identifier);
		if (now && (request.action === 'review' || !over)) return now;
		return this.attempts.create(request.package, request.learner);
	}

	/** The attempt with its outcome, answers and calls; null when it is not there. */
	async view(id: string): Promise<AttemptView | null> {
		const attempt = await this.attempts.get(id);
		const installed = attempt && this.packages.get(attempt.package);
		if (!attempt || !installed) return null;
		const { calls } = await this.attempts.calls(id);
		const tries = attempt.parts.flatMap(({ item }) => triesOf(attempt, item));
		return {
			attempt,
			outcome: outcomeOf(attempt, offeredItems(installed.manifest)),
			values: Object.fromEntries(attempt.parts.map((part) => [part.item, part.values])),
			interactions: tries.flatMap(({ values }) => interactionsOf(values)),
			objectives: attempt.parts.flatMap((part) => objectivesOf(part.values)),
			calls
		};
	}

	/** Removes one attempt. */
	async removeAttempt(id: string): Promise<void> {
		await this.launches.end((attempt) => attempt === id);
		await this.attempts.remove(id);
	}

	/** Removes a package and every attempt at it. */
	async removePackage(id: string): Promise<void> {
		await this.launches.end((attempt) => attempt.split('-')[0] === id);
		await this.packages.remove(id);
		await this.attempts.removePackage(id);
	}

	/** Removes a learner and everything they did. */
	async removeLearner(id: string): Promise<void> {
		await this.launches.end((attempt) => attempt.split('-')[1] === id);
		await this.learners.remove(id);
		await this.attempts.removeLearner(id);
	}

	/** Learners of a package with their attempts, oldest attempt first. Learners without an attempt are included. */
	async register(installed: InstalledPackage): Promise<{ learner: Learner; attempts: Attempt[] }[]> {
		const learners = await this.learners.list();
		return Promise.all(
			learners.map(async (learner) => ({
				learner,
				attempts: await this.attempts.of(installed.id, learner.id)
			}))
		);
	}
}
