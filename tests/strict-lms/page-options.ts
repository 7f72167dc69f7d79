/** What a test can ask of the LMS page; travels in the address as JSON. */
import type { StrictOptions } from './types.ts';

/**
 * Where content finds the API: in the parent of its frame, two frames up, two up behind a frame of another origin, in
 * the opener of its window, or in its own window (the content is then the top window).
 */
export const places = ['frame', 'deep', 'foreign', 'popup', 'top'] as const;
export type Place = (typeof places)[number];

export interface PageOptions extends StrictOptions {
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
/** Query parameter of the LMS page, and storage key for content that is its own top window. */
export const optionsKey = 'strict-lms-options';
