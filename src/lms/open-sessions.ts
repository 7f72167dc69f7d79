/**
 * What is going on now, in memory only. Two things need it: messages of one session may overtake each other (the last
 * ones travel while the page is already going), and a new launch must not read the record before the last message of
 * the window that was just closed has come in.
 */
import type { Message } from './attempt.ts';

interface OpenSession {
	attempt: string;
	/** Element → sequence of the message that wrote it last. */
	written: Map<string, number>;
	/** When the page said it was being left, milliseconds; null while it is open. */
	leftAt: number | null;
}

/** Sessions that are remembered; the one heard of longest ago goes first. */
const mostSessions = 200;
/** After leaving, messages of the same page may still be under way for this long, in milliseconds. */
const afterLeaving = 100;
/** A page that does not say it is leaving (killed, or open in another window) holds up a launch at most this long. */
const longestWait = 3000;

export class OpenSessions {
	private readonly sessions = new Map<string, OpenSession>();

	/** To be told of every message that was stored. */
	heard(attempt: string, message: Message): void {
		const session = this.sessions.get(message.session) ?? { attempt, written: new Map(), leftAt: null };
		for (const element of Object.keys(message.values)) {
			session.written.set(element, Math.max(message.sequence, session.written.get(element) ?? 0));
		}
		session.leftAt = message.left || message.terminated ? Date.now() : null;
		this.sessions.delete(message.session);
		this.sessions.set(message.session, session);
		for (const [oldest] of this.sessions) {
			if (this.sessions.size <= mostSessions) break;
			this.sessions.delete(oldest);
		}
	}

	/** A session of a cmi5 course was heard of. */
	heardOf(attempt: string, session: string, over: boolean): void {
		const message = { session, sequence: 0, values: {}, calls: [], terminated: over, left: over };
		this.heard(attempt, message);
	}

	/** Tells of each element whether a later message of the session has written it already. */
	newerThan(session: string, sequence: number): (element: string) => boolean {
		const written = this.sessions.get(session)?.written;
		return (element) => (written?.get(element) ?? -1) > sequence;
	}

	/** Waits for the last messages of windows of this attempt that have just been closed. */
	async settled(attempt: string): Promise<void> {
		const until = Date.now() + longestWait;
		while (Date.now() < until && this.mine(attempt).some((session) => !isOver(session))) {
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		for (const session of this.mine(attempt)) session.leftAt ??= 0;
	}

	private mine(attempt: string): OpenSession[] {
		return [...this.sessions.values()].filter((session) => session.attempt === attempt);
	}
}

function isOver({ leftAt }: OpenSession): boolean {
	return leftAt !== null && Date.now() - leftAt >= afterLeaving;
}
