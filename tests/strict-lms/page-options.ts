/** What a test can ask of the LMS page; travels in the address as JSON. */
import type { StrictOptions } from './types.ts';

/**
 * Where content finds the API (A1.1, A1.2): in the parent of its frame, two frames up, two up behind a frame of another
 * origin, in the opener of its window, in the parent of that opener, in the opener of the window its frame stands in,
 * or in its own window (the content is then the top window).
 */
export const places = ['frame', 'deep', 'foreign', 'popup', 'opener-parent', 'top-opener', 'top'] as const;
/** Places where the content is in a window that the LMS opens when told. */
export const inPopup: readonly Place[] = ['popup', 'opener-parent', 'top-opener'];
export type Place = (typeof places)[number];

/**
 * How the LMS sends to its server: not at all, by a request whose failure makes Commit fail, or with a beacon when that
 * request fails, so that Commit says true (C7).
 */
export type Transport = 'none' | 'request' | 'beacon';

export interface PageOptions extends StrictOptions {
	transport?: Transport;
	place: Place;
	/** Milliseconds before the API appears. */
	late?: number;
	/** Offer the API of the other standard too; it works and keeps a record of its own. */
	both?: boolean;
	/** Whose record; each has their own. */
	learner?: string;
	/** Do not open the content by itself: the test does, after it has set things up. */
	closed?: boolean;
}

/** Address of the content, by how it is reached. */
export const contentPath = '/content/index.html';
export const selfPath = '/self/index.html';
export const betweenPath = '/lms/between.html';
export const storePath = '/lms/store';
/** Query parameter of the LMS page, and storage key for content that is its own top window. */
export const optionsKey = 'strict-lms-options';
