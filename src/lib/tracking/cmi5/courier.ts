/** Brings waiting statements to the LRS, and says which of them are settled. */
import type { Answer } from './host.ts';
import { mostKeptAlive, type Lrs } from './lrs.ts';
import type { Queue, Waiting } from './queue.ts';

/**
 * `over`: the session takes nothing any more. `failed`: worth trying again. `refused`: the LRS answers, and of what it
 * was given there is something it will not take; that still waits.
 */
export type Delivery = 'done' | 'refused' | 'failed' | 'over';

export const isOk = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** No token, or one that is no longer good (8.1.2.0-2). */
export const isOver = ({ status }: Answer): boolean => status === 401;

/** A statement with this id is there (xAPI 1.0.3, part 3, 2.1.1). */
const isThere = ({ status }: Answer): boolean => status === 409;

/** Nothing was heard: it may have arrived. */
const isUnheard = ({ status }: Answer): boolean => status === 0;

/** Something in it can't be taken as it is. */
const isUnfit = ({ status }: Answer): boolean => status === 400 || status === 413;

/** Meant for what the session may do now, or for a statement that breaks a rule of cmi5; nobody can tell which. */
const isForbidden = ({ status }: Answer): boolean => status === 403;

/** As many from the front as fit in one request, at least one. */
export function fitting(waiting: readonly Waiting[], most = mostKeptAlive): Waiting[] {
	let size = 0;
	const count = waiting.findIndex(({ statement }) => {
		size += JSON.stringify(statement).length + 1;
		return size > most;
	});
	return count === -1 ? [...waiting] : waiting.slice(0, Math.max(1, count));
}

/**
 * One by one, after a batch was refused: one bad statement may not keep the others out. What is refused goes on waiting,
 * so that no verdict counts as told that the LRS does not have. Only an answer that is unfit is settled: asking again
 * would change nothing, the document has the answer in its state, and the diagnostics page tells of it. A failed that is
 * refused is dropped: where a pass got through of which the document does not know, none may follow (9.3.0.0-8), and the
 * session is to end. Nothing may come before initialized.
 */
async function singly(
	lrs: Lrs,
	batch: readonly Waiting[],
	queue: Pick<Queue, 'drop'>,
	settle: (one: Waiting) => void
): Promise<Delivery> {
	for (const one of batch) {
		const answer = await lrs.tell([one.statement]);
		one.unsure ||= isUnheard(answer);
		if (isOver(answer)) return 'over';
		if (isOk(answer) || isThere(answer)) settle(one);
		else if (!isUnfit(answer) && !isForbidden(answer)) return 'failed';
		else if (one.matter === 'initialized') return 'refused';
		else if (one.matter === 'answered' && isUnfit(answer)) settle(one);
		else if (one.matter === 'failed') queue.drop(one);
		else one.refused = true;
	}
	return 'done';
}

/** Until nothing waits any more but what was refused. @param told called for each statement that is settled */
export async function deliver(lrs: Lrs, queue: Queue, told: (one: Waiting) => void): Promise<Delivery> {
	const asked = new Set<Waiting>();
	const settle = ({ statement }: Waiting): void => {
		const settled = queue.settle(statement.id);
		if (settled) told(settled);
	};
	for (;;) {
		const batch = fitting(queue.waiting().filter((one) => !asked.has(one)));
		if (batch.length === 0) return queue.waiting().length > 0 ? 'refused' : 'done';
		for (const one of batch) asked.add(one);
		const answer = await lrs.tell(batch.map(({ statement }) => statement));
		for (const one of batch) one.unsure ||= isUnheard(answer);
		if (isOver(answer)) return 'over';
		if (isOk(answer)) batch.forEach(settle);
		else if (isForbidden(answer) || isUnfit(answer) || isThere(answer)) {
			// While a session is forbidden to speak, each statement is tried alone once, not in every round.
			const worth = isForbidden(answer) ? batch.filter(({ refused }) => !refused) : batch;
			const outcome = await singly(lrs, worth, queue, settle);
			if (outcome !== 'done') return outcome;
		} else return 'failed';
	}
}
