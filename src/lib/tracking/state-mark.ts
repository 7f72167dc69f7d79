/**
 * A tail behind the saved state, which itself has no `~`. It makes the state another text than the one before, though it
 * says the same: an LMS that sends only changes then sends it again (C7). And it says how many rows of answers there are
 * to an LMS that can't (A4.9). At most four characters up to 1,295 rows; the limit of the state leaves that much (`tailRoom`).
 */
/** The tail of the n-th telling; none at the first, unless there are rows to be told of. */
export function markOf(telling: number, rows: number): string {
	const mark = rows * 36 + (telling % 36);
	return mark ? `~${mark.toString(36)}` : '';
}

/** The state, and the rows its tail tells of; none where it can't be read. */
export function readMark(text: string): [state: string, rows: number] {
	const [state = '', mark = '0'] = text.split('~');
	return [state, (parseInt(mark, 36) / 36) | 0];
}
