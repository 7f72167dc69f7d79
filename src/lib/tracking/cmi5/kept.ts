/**
 * What a tab keeps of its session, so that a reload neither fetches nor initialises twice (A7.1, best practice 17). The
 * token opens this session only and is gone with it, or with the tab.
 */
import { hash } from '../hash.ts';
import { safeStorage } from '../storage.ts';
import type { Cmi5Host } from './host.ts';
import { parseObject, type Launched } from './launch.ts';

export interface Kept {
	/** `''` until it was fetched, and once the session has ended. */
	token: string;
	/** When the session began, milliseconds since 1970; no statement is older. */
	began: number;
	initialized: boolean;
	/** Terminated was sent: this session takes nothing any more. */
	ended: boolean;
	/** Seconds of earlier pages of this session. */
	seconds: number;
}

export interface KeptSession {
	/** Name of the session on this device. */
	key: string;
	now(): Kept;
	change(part: Partial<Kept>): void;
}

export function keepSession(host: Cmi5Host, launched: Launched): KeptSession {
	const storage = safeStorage(() => host.tab());
	const key = `cmi5:${hash(`${launched.registration}\n${launched.fetch}`)}`;
	const found = parseObject(storage.read(key) ?? '') as Partial<Kept> | null;
	let kept: Kept = {
		token: '',
		began: host.now(),
		initialized: false,
		ended: false,
		seconds: 0,
		...found
	};
	return {
		key,
		now: () => kept,
		change(part) {
			kept = { ...kept, ...part };
			if (kept.ended) kept.token = '';
			storage.write(key, JSON.stringify(kept));
		}
	};
}
