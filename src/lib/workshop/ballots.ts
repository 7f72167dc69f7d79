/** Hands that were counted. Pure. */
import type { Slot } from '../course/types.ts';

/** Hands by slot of a choice; one that was not counted is not there. */
export type Ballot = Readonly<Record<Slot, number>>;

/** More hands than anybody can count. */
export const mostHands = 999;

export const handsFor = (ballot: Ballot | undefined, slot: Slot): number => ballot?.[slot] ?? 0;

export const total = (ballot: Ballot | undefined): number =>
	Object.values(ballot ?? {}).reduce((all, one) => all + one, 0);

/** The ballot with another number of hands for a choice: whole, 0 to {@link mostHands}. */
export function withHands(ballot: Ballot | undefined, slot: Slot, hands: number): Ballot {
	const whole = Number.isFinite(hands) ? Math.round(hands) : 0;
	return { ...ballot, [slot]: Math.min(mostHands, Math.max(0, whole)) };
}

/** The choice with most hands among these; `null` when nobody voted or two have as many. */
export function winnerOf(ballot: Ballot | undefined, slots: readonly Slot[]): Slot | null {
	const [first, second] = slots
		.map((slot) => ({ slot, hands: handsFor(ballot, slot) }))
		.toSorted((a, b) => b.hands - a.hands);
	if (!first || first.hands === 0 || first.hands === second?.hands) return null;
	return first.slot;
}
