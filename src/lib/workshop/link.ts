/**
 * Two windows of one browser in step. Every local file shares one channel, so each message carries the name of this
 * protocol and the key of the session; others are not ours. Messages go over `BroadcastChannel` and, where that is
 * missing or apart, from window to window; what arrives twice is taken once.
 */
import type { RoomView } from './scene.ts';

export type Message =
	/** The presenter shows this. */
	| { say: 'show'; number: number; view: RoomView }
	/** A projector is here and wants to see; sizes in CSS pixels. */
	| { say: 'hello'; window: string; width: number; height: number }
	/** It drew this view. */
	| { say: 'shown'; window: string; width: number; height: number; number: number }
	/** A key of a pointer, pressed while the projector had the focus. */
	| { say: 'key'; window: string; press: string }
	| { say: 'bye'; window: string }
	/** The presenter is gone or done. */
	| { say: 'end' };

const protocol = 'workshop/1';

interface Envelope {
	protocol: typeof protocol;
	session: string;
	/** Tells a message that came both ways. */
	id: string;
	message: Message;
}

/** One side of the link. */
export interface Link {
	send(message: Message): void;
	close(): void;
}

/** What of a browser the link needs; a test hands in its own. */
export interface Ways {
	channel(): Pick<BroadcastChannel, 'postMessage' | 'close' | 'addEventListener'> | null;
	/** The other window, if we know it. */
	other(): Pick<Window, 'postMessage'> | null;
	listen(heard: (data: unknown, source: unknown) => void): () => void;
	newId(): string;
}

const isOurs = (data: unknown, session: string): data is Envelope => {
	const { protocol: name, session: theirs, message } = (data ?? {}) as Partial<Envelope>;
	return name === protocol && theirs === session && typeof message?.say === 'string';
};

/** Opens the link of a session. @param heard told of every message of the other side, once */
export function openLink(session: string, ways: Ways, heard: (message: Message) => void): Link {
	const seen = new Set<string>();
	/** The window that last spoke to us: after a reload the only way back to it beside the channel. */
	let speaker: Pick<Window, 'postMessage'> | null = null;
	const take = (data: unknown, source?: unknown): void => {
		if (!isOurs(data, session) || seen.has(data.id)) return;
		seen.add(data.id);
		if (seen.size > 500) seen.delete(seen.values().next().value ?? '');
		if (source) speaker = source as Pick<Window, 'postMessage'>;
		heard(data.message);
	};
	const channel = ways.channel();
	channel?.addEventListener('message', ({ data }) => take(data));
	const deaf = ways.listen(take);
	return {
		send(message) {
			const envelope: Envelope = { protocol, session, id: ways.newId(), message };
			seen.add(envelope.id);
			channel?.postMessage(envelope);
			for (const to of new Set([ways.other(), speaker])) {
				try {
					// Local files have no origin to name; what is sent may be seen by whoever sees the screen.
					to?.postMessage(envelope, '*');
				} catch {
					// That window is gone.
				}
			}
		},
		close() {
			deaf();
			channel?.close();
		}
	};
}

/** The ways of this browser. @param other the window we opened, or that opened us */
export function browserWays(other: () => Pick<Window, 'postMessage'> | null): Ways {
	return {
		channel() {
			try {
				return new BroadcastChannel(protocol);
			} catch {
				return null;
			}
		},
		other,
		listen(heard) {
			const listener = ({ data, source }: MessageEvent): void => heard(data, source);
			addEventListener('message', listener);
			return () => removeEventListener('message', listener);
		},
		newId: () => `${Math.random().toString(36).slice(2)}${performance.now()}`
	};
}
