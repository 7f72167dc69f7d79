/** Our document in the LRS: written against the version that was read, and joined with what another device wrote. */
import { joinStates } from '../../course/join-states.ts';
import type { Report } from '../../course/report.ts';
import { sha1 } from '../sha1.ts';
import { isOk, isOver, type Delivery } from './courier.ts';
import type { Answer } from './host.ts';
import type { Lrs, Version } from './lrs.ts';
import { advance, betterResult, parseRecord, recordId, type RecordDocument } from './record.ts';

export interface Desk {
	/** As it should be stored. */
	record(): RecordDocument;
	/** Takes a report; the other device's work is joined in. */
	take(report: Report): void;
	/** A verdict has been sent. */
	sent(verdict: Partial<RecordDocument['sent']>): void;
	/** True when the LRS has another version, as far as is known. */
	due(): boolean;
	store(): Promise<Delivery>;
	/** Writes without waiting for an answer, while the page goes. */
	throwIn(): void;
}

/** Two devices that answer each other's conflicts for longer than this are left for the next round. */
const mostConflicts = 5;

const higher = (one: number | null, other: number | null): number | null =>
	one === null || other === null ? (one ?? other) : Math.max(one, other);

/** @param found the document as it was read at the start */
export function createDesk(lrs: Lrs, found: Answer): Desk {
	let record = parseRecord(found.text);
	let version: Version = isOk(found) ? { exists: true, etag: found.etag } : { exists: false };
	let stored = isOk(found) ? JSON.stringify(record) : '';
	/** Handed in since the LRS last said it stored something: any of these may be what it has, its answer lost. */
	const unanswered = new Set<string>();
	/** Handed in this moment; nobody knows yet whether it is there. */
	let underWay: string | null = null;
	/** What this launch began with, and what another device wrote since. */
	const base = record.state;
	let other: string | null = null;
	let mine = record.state;

	const withOther = (): string => (other === null || mine === '' ? mine : joinStates(other, mine, base));

	const due = (): boolean => JSON.stringify(record) !== stored;

	/** Somebody wrote in between: theirs is read, and ours goes on top of it. */
	async function reread(): Promise<Answer> {
		const answer = await lrs.readDocument(recordId);
		if (!isOk(answer)) return answer;
		version = { exists: true, etag: answer.etag };
		if (unanswered.has(answer.text)) stored = answer.text;
		if (answer.text === stored) return answer;
		const theirs = parseRecord(answer.text);
		other = theirs.state;
		record = {
			...record,
			...betterResult(theirs, record),
			completed: record.completed || theirs.completed,
			sent: {
				completed: record.sent.completed || theirs.sent.completed,
				passed: record.sent.passed || theirs.sent.passed,
				failed: higher(record.sent.failed, theirs.sent.failed)
			},
			state: withOther()
		};
		return answer;
	}

	/**
	 * What may be written over without waiting: the version last seen or, if it comes first, our own under way, whose tag
	 * follows from what is in it. Of another device's it is neither. Where tags are hidden no condition is asked.
	 */
	function lastOfOurs(): Version {
		if (underWay === null || (version.exists && !version.etag)) return version;
		const own = `"${sha1(underWay)}"`;
		return { exists: true, etag: version.exists ? `${version.etag}, ${own}` : own };
	}

	return {
		record: () => record,
		take(report) {
			mine = report.state;
			record = advance(record, report, withOther());
		},
		sent(verdict) {
			record = { ...record, sent: { ...record.sent, ...verdict } };
		},
		due,
		async store() {
			for (let tries = 0; tries < mostConflicts; tries += 1) {
				const text = JSON.stringify(record);
				if (text === stored) return 'done';
				unanswered.add(text);
				underWay = text;
				const answer = await lrs.writeDocument(recordId, text, version);
				underWay = null;
				if (isOk(answer)) {
					stored = text;
					unanswered.clear();
					version = { exists: true, etag: answer.etag };
					// Not every LRS answers with the tag of what it has just stored.
					if (!answer.etag && !isOk(await reread())) return 'failed';
					continue;
				}
				if (isOver(answer) || answer.status === 403) return 'over';
				if (answer.status !== 412 && answer.status !== 409) return 'failed';
				if (!isOk(await reread())) return 'failed';
			}
			return due() ? 'failed' : 'done';
		},
		throwIn() {
			const text = JSON.stringify(record);
			if (text !== stored) void lrs.writeDocument(recordId, text, lastOfOurs());
		}
	};
}
