/** What comes in from outside, read once. Pure: a message is what it must be, or a word says what is wrong with it. */
import type { RoomState } from '../lib/workshop/phones/way.ts';
import { isCode } from './room.ts';

/** Longest message of a phone and of a presenter, in characters of JSON. */
const longest = { phone: 300, desk: 16_000 };
/** Bytes after which the connection itself is cut: what no page of ours ever sends. */
export const mostBytes = 64_000;

export type Who = { is: 'desk'; key: string } | { is: 'phone'; code: string; device: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown, most: number): value is string =>
	typeof value === 'string' && value.length <= most;

/** Who connects; `null` when that can't be read. */
export function readWho(auth: unknown): Who | null {
	if (!isRecord(auth)) return null;
	const { key, code, device } = auth;
	if (text(key, 32) && /^[0-9a-f]{32}$/.test(key)) return { is: 'desk', key };
	const known = text(code, 6) && isCode(code) && text(device, 32) && /^[\w-]{16,32}$/.test(device);
	return known ? { is: 'phone', code, device } : null;
}

function sizeOf(value: unknown): number {
	try {
		return JSON.stringify(value)?.length ?? 0;
	} catch {
		return Infinity;
	}
}

/** A vote of a phone. */
export function readCast(
	message: unknown
): { vote: string; slot: number | null } | 'oversize' | 'unreadable' {
	if (sizeOf(message) > longest.phone) return 'oversize';
	if (!isRecord(message)) return 'unreadable';
	const { vote, slot } = message;
	const sound = slot === null || (typeof slot === 'number' && Number.isInteger(slot));
	return text(vote, 200) && sound ? { vote, slot } : 'unreadable';
}

function isVote(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const { id, title, question, choices, stays } = value;
	const texts = text(id, 200) && text(title, 400) && text(question, 6000);
	if (!texts || !Array.isArray(choices) || choices.length > 12) return false;
	const sound = choices.every(
		(one) =>
			isRecord(one) && Number.isInteger(one['slot']) && text(one['letter'], 4) && text(one['text'], 1000)
	);
	return sound && (stays === null || text(stays, 200));
}

/** What a presenter tells its phones; `null` when it is no such thing. */
export function readState(message: unknown): RoomState | null {
	if (sizeOf(message) > longest.desk || !isRecord(message)) return null;
	const { vote, byHand } = message;
	if (typeof byHand !== 'boolean' || (vote !== null && !isVote(vote))) return null;
	return message as unknown as RoomState;
}
