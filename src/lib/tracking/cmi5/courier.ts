/** Brings waiting statements to the LRS, and says which of them are settled. */
import type { Answer } from './host.ts';
import { mostKeptAlive, type Lrs } from './lrs.ts';
import type { Matter, Queue } from './queue.ts';
import type { Statement } from './statements.ts';

/** `over`: the session takes nothing any more. `failed`: worth trying again. */
export type Delivery = 'done' | 'failed' | 'over';

export const isOk = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** No token, or one that is no longer good (8.1.2.0-2). */
export const isOver = ({ status }: Answer): boolean => status === 401;

/** The LRS has read it and will never take it, or has it already (409). */
const isFinal = ({ status }: Answer): boolean => [400, 403, 409, 413].includes(status);

/** As many from the front as fit in one request, at least one. */
export function fitting(statements: readonly Statement[], most = mostKeptAlive): Statement[] {
	let size = 0;
	const count = statements.findIndex((statement) => {
		size += JSON.stringify(statement).length + 1;
		return size > most;
	});
	return count === -1 ? [...statements] : statements.slice(0, Math.max(1, count));
}

/**
 * One by one, after a batch was refused: one bad statement may not keep the others out. What is refused for good is
 * settled too, for asking again would change nothing; the diagnostics page tells of it.
 */
async function singly(
	lrs: Lrs,
	batch: readonly Statement[],
	settle: (id: string) => void
): Promise<Delivery> {
	for (const statement of batch) {
		const answer = await lrs.tell([statement]);
		if (isOver(answer)) return 'over';
		if (!isOk(answer) && !isFinal(answer)) return 'failed';
		settle(statement.id);
	}
	return 'done';
}

/** Until nothing waits any more. @param told called for each statement that is settled */
export async function deliver(lrs: Lrs, queue: Queue, told: (matter: Matter) => void): Promise<Delivery> {
	const settle = (id: string): void => {
		const matter = queue.settle(id);
		if (matter) told(matter);
	};
	for (;;) {
		const batch = fitting(queue.waiting().map(({ statement }) => statement));
		if (batch.length === 0) return 'done';
		const answer = await lrs.tell(batch);
		if (isOver(answer)) return 'over';
		if (isOk(answer)) for (const { id } of batch) settle(id);
		else if (!isFinal(answer)) return 'failed';
		else {
			const outcome = await singly(lrs, batch, settle);
			if (outcome !== 'done') return outcome;
		}
	}
}
