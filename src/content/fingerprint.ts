import { createHash } from 'node:crypto';

/** All words of a question as ten characters, to tell at the next release whether they changed. */
export const fingerprint = (question: object): string =>
	createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 10);
