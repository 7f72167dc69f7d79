/** Votes by telephone: which device chose what. Pure: the same ballots in the same order always count the same. */
import type { Slot } from '../../course/types.ts';
import { mostHands, type Ballot } from '../ballots.ts';
import type { Count } from '../beats/beat.ts';
import type { Scene } from '../scene.ts';
import type { PhoneBallot, PhoneVote, Verdict } from './way.ts';

/** The choice of each device in one vote, by the key of its ballot. */
export type Ledger = Readonly<Record<string, Slot>>;

export interface Judged {
	verdict: Verdict;
	ledger: Ledger;
	/** Hands to add and to take, so that hands that were typed in stay. */
	changes: { slot: Slot; hands: 1 | -1 }[];
}

const refused = (verdict: Verdict, ledger: Ledger): Judged => ({ verdict, ledger, changes: [] });

/**
 * A ballot is counted once however often it arrives; a later one of the same device takes the place of the first.
 * @param vote what is voted on now; `null`: nothing
 */
export function judge(vote: PhoneVote | null, ledger: Ledger, { vote: id, key, slot }: PhoneBallot): Judged {
	if (vote?.id !== id) return refused('closed', ledger);
	if (slot !== null && !vote.choices.some((choice) => choice.slot === slot)) return refused('choice', ledger);
	const before = Object.hasOwn(ledger, key) ? ledger[key] : undefined;
	if (before === undefined && slot !== null && Object.keys(ledger).length >= mostHands)
		return refused('full', ledger);
	if (before === (slot ?? undefined)) return { verdict: 'counted', ledger, changes: [] };
	const { [key]: _, ...others } = ledger;
	const changes: Judged['changes'] = [];
	if (before !== undefined) changes.push({ slot: before, hands: -1 });
	if (slot !== null) changes.push({ slot, hands: 1 });
	return { verdict: 'counted', ledger: slot === null ? others : { ...others, [key]: slot }, changes };
}

/** What was kept before a reload; anything may come in, and what is no ledger is an empty one. */
export function readLedger(kept: string | null): Ledger {
	try {
		const value: unknown = JSON.parse(kept ?? '');
		const sound =
			typeof value === 'object' &&
			value !== null &&
			Object.values(value).every((slot) => Number.isInteger(slot));
		return sound && !Array.isArray(value) ? (value as Ledger) : {};
	} catch {
		return {};
	}
}

/** Whether nobody was counted: a way that was gone back on has no votes any more, whatever phones said. */
export const isFresh = (ballot: Ballot | undefined, choices: readonly { slot: Slot }[]): boolean =>
	choices.every(({ slot }) => ballot?.[slot] === undefined);

/** The question of a scene as text; `plain` takes the markup out. */
function questionOf(scene: Scene, plain: (html: string) => string): string {
	if (scene.kind === 'vote') return plain(scene.question);
	return scene.kind === 'incident' ? plain(scene.html) : '';
}

/** What phones get of a count that is on. One choice is a hand that goes up and stays up. */
export function phoneVote(
	step: string,
	count: Count,
	scene: Scene,
	plain: (html: string) => string
): PhoneVote {
	const group = `${step}/${count.name}`;
	return {
		id: `${group}/${count.choices.map(({ slot }) => slot).join('.')}`,
		title: scene.title,
		question: questionOf(scene, plain),
		choices: count.choices.map(({ slot, letter, text }) => ({ slot, letter, text: plain(text) })),
		stays: count.choices.length === 1 ? group : null
	};
}
