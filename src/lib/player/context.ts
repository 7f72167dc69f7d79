import { getContext, setContext } from 'svelte';
import type { Lesson } from '../course/types.ts';
import { ExamDesk } from './exam-desk.svelte.ts';
import type { Session } from './session.svelte.ts';

interface Desk {
	session: Session;
	exam: ExamDesk;
}

/** Where a block stands: the lesson around it. Its fields are read when needed, so the lesson may change. */
export interface Place {
	readonly lesson: Lesson | undefined;
}

const deskKey = Symbol('desk');
const placeKey = Symbol('place');

/** Puts the running course within reach of every page and block. Called once, by the layout. */
export function provideSession(session: Session): Desk {
	return setContext<Desk>(deskKey, { session, exam: new ExamDesk(session) });
}

export const getSession = (): Session => getContext<Desk>(deskKey).session;
export const getExamDesk = (): ExamDesk => getContext<Desk>(deskKey).exam;

export const providePlace = (place: Place): Place => setContext(placeKey, place);
export const getPlace = (): Place => getContext<Place>(placeKey);
