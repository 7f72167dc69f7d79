import { getContext, setContext } from 'svelte';
import { ExamDesk } from './exam-desk.svelte.ts';
import type { Session } from './session.svelte.ts';

const key = Symbol('session');

interface Desk {
	session: Session;
	exam: ExamDesk;
}

/** Puts the running course within reach of every page and block. Called once, by the layout. */
export function provideSession(session: Session): Desk {
	return setContext<Desk>(key, { session, exam: new ExamDesk(session) });
}

export const getSession = (): Session => getContext<Desk>(key).session;
export const getExamDesk = (): ExamDesk => getContext<Desk>(key).exam;
