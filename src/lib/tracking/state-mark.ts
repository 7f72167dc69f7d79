/**
 * A tail that makes a saved state another text than the one before, though it says the same: an LMS that sends only
 * changes then sends it again (C7). Two characters, written in SCORM 1.2 alone, which takes 4,096.
 */

/** The tail of the n-th telling; none at the first. */
export const markOf = (telling: number): string => (telling === 0 ? '' : `~${(telling % 36).toString(36)}`);

export const withoutMark = (state: string): string => state.replace(/~[0-9a-z]$/, '');
