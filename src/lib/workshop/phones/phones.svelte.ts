/**
 * The room's phones, beside the presenter: who voted what is held here and in this window's storage, so that a server
 * may come and go. What phones choose goes through the same deeds as raised hands.
 */
import type { Presenter } from '../presenter.svelte.ts';
import type { Join } from '../scene.ts';
import { windowStore as store } from '../store.ts';
import { isFresh, judge, phoneVote, readLedger, type Ledger } from './votes.ts';
import type { Line, PhoneBallot, PhoneRoom, PhoneVote, PhoneWay, RoomState, Verdict } from './way.ts';

/** `elsewhere`: another window leads the room. */
type Standing = 'off' | 'waiting' | 'open' | 'lost' | 'elsewhere';

const newKey = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
		''
	);

interface Kept {
	key: string;
	on: boolean;
	byHand: string[];
}

function restored(): Kept {
	try {
		const { key, on, byHand } = JSON.parse(store.read('phones') ?? '') as Partial<Kept>;
		const sound = /^[0-9a-f]{32}$/.test(key ?? '') && Array.isArray(byHand);
		if (sound) return { key: key ?? '', on: on === true, byHand: byHand.map(String) };
	} catch {
		// Nothing was kept.
	}
	return { key: newKey(), on: false, byHand: [] };
}

export class Phones {
	standing = $state<Standing>('off');
	room = $state.raw<PhoneRoom | null>(null);
	/** The code fills the beamer. */
	large = $state(false);
	readonly #presenter: Presenter;
	readonly #way: PhoneWay;
	readonly #plain: (html: string) => string;
	#kept = $state.raw<Kept>(restored());
	#ledger = $state.raw<{ vote: string; ballots: Ledger }>({ vote: '', ballots: {} });
	#line: Line | null = null;
	#told = '';

	/** @param plain takes the markup out of HTML */
	constructor(presenter: Presenter, way: PhoneWay, plain: (html: string) => string) {
		this.#presenter = presenter;
		this.#way = way;
		this.#plain = plain;
		if (this.#kept.on && presenter.live) this.#open();
	}

	readonly on = $derived.by(() => this.standing !== 'off');

	/** The count that is on, whether phones may vote on it or not. */
	readonly asked = $derived.by((): PhoneVote | null => {
		const { live, step, here } = this.#presenter;
		const count = here?.beat.count;
		if (!this.on || !live || live.begun === null || !step || !count) return null;
		return phoneVote(step.id, count, here.beat.scene, this.#plain);
	});

	readonly byHand = $derived.by(() => this.asked !== null && this.#kept.byHand.includes(this.asked.id));

	/** What phones may vote on now. */
	readonly vote = $derived.by(() => (this.byHand || this.standing === 'elsewhere' ? null : this.asked));

	/** Phones that voted in the count that is on. */
	readonly votes = $derived.by(() =>
		this.#ledger.vote === this.asked?.id ? Object.keys(this.#ledger.ballots).length : 0
	);

	/** How the room comes in, where it must see that. */
	readonly join = $derived.by((): Join | null => {
		if (!this.room || this.standing === 'off' || this.standing === 'elsewhere') return null;
		const { address, qr } = this.room;
		return this.large || this.vote ? { address, qr, large: this.large } : null;
	});

	/** On or off; what was counted stays. */
	switch(): void {
		if (this.on) {
			this.#keep({ on: false });
			this.#leave();
			return;
		}
		this.#keep({ on: true });
		this.#open();
	}

	/** The trainer counts this vote from here on by hand, or leaves it to the phones again. */
	takeOver(): void {
		const id = this.asked?.id;
		if (id === undefined) return;
		const { byHand } = this.#kept;
		this.#keep({ byHand: byHand.includes(id) ? byHand.filter((one) => one !== id) : [...byHand, id] });
	}

	/** This window leads the room again. */
	here(): void {
		this.#line?.close();
		this.#open();
	}

	/** Tells phones what they may vote on; called whenever that may have changed. */
	tell(): void {
		if (this.asked) this.#ballots(this.asked);
		const state = this.#state();
		const text = JSON.stringify(state);
		if (this.standing !== 'open' || text === this.#told) return;
		this.#told = text;
		this.#line?.tell(state);
	}

	/** The workshop is over: phones forget, and so do we. */
	end(): void {
		this.#line?.end();
		this.#line = null;
		this.#leave();
		this.#kept = { key: newKey(), on: false, byHand: [] };
		this.#ledger = { vote: '', ballots: {} };
	}

	close(): void {
		this.#line?.close();
		this.#line = null;
	}

	#state = (): RoomState => ({ vote: this.vote, byHand: this.byHand });

	#open(): void {
		this.standing = 'waiting';
		this.#told = '';
		this.#line = this.#way.open(this.#kept.key, {
			room: (room) => {
				this.room = room;
				this.standing = 'open';
				this.#told = '';
				this.tell();
			},
			state: this.#state,
			cast: (ballot) => this.#cast(ballot),
			lost: () => {
				if (this.standing === 'open') this.standing = 'lost';
			},
			replaced: () => {
				this.standing = 'elsewhere';
				this.close();
			},
			taken: () => {
				this.close();
				this.#keep({ key: newKey() });
				this.#open();
			}
		});
	}

	#leave(): void {
		this.#line?.tell({ vote: null, byHand: true });
		this.close();
		this.standing = 'off';
		this.room = null;
		this.large = false;
	}

	/** Votes of devices so far; those of a way that was gone back on count no more. */
	#ballots(vote: PhoneVote): Ledger {
		const name = this.#presenter.here?.beat.count?.name ?? '';
		if (this.#ledger.vote !== vote.id)
			this.#ledger = { vote: vote.id, ballots: readLedger(store.read(`phones.${vote.id}`)) };
		const fresh = isFresh(this.#presenter.record?.votes[name], vote.choices);
		if (fresh && Object.keys(this.#ledger.ballots).length > 0) this.#write(vote.id, {});
		return this.#ledger.ballots;
	}

	#write(vote: string, ballots: Ledger): void {
		this.#ledger = { vote, ballots };
		store.write(`phones.${vote}`, JSON.stringify(ballots));
	}

	#cast(ballot: PhoneBallot): Verdict {
		const { vote } = this;
		const { verdict, ledger, changes } = judge(vote, vote ? this.#ballots(vote) : {}, ballot);
		if (vote && changes.length > 0) {
			this.#write(vote.id, ledger);
			for (const { slot, hands } of changes) this.#presenter.do({ do: 'count', slot, hands });
		}
		return verdict;
	}

	#keep(change: Partial<Kept>): void {
		this.#kept = { ...this.#kept, ...change };
		store.write('phones', JSON.stringify(this.#kept));
	}
}
