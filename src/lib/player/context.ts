import { getContext, setContext } from 'svelte';
import type { Lesson } from '../course/types.ts';
import type { Session } from './session.svelte.ts';

/** Where a block stands: the lesson around it. Its fields are read when needed, so the lesson may change. */
export interface Place {
	readonly lesson: Lesson | undefined;
}

const sessionKey = Symbol('session');
const placeKey = Symbol('place');

/** Puts the running course within reach of every page and block. Called once, by the layout. */
export const provideSession = (session: Session): Session => setContext(sessionKey, session);
export const getSession = (): Session => getContext<Session>(sessionKey);

export const providePlace = (place: Place): Place => setContext(placeKey, place);
export const getPlace = (): Place => getContext<Place>(placeKey);
