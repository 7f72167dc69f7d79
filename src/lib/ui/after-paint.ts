/** Longest wait for a frame, in ms: a page that is out of sight is not painted, and must be whole all the same. */
const patience = 200;

/** Calls `work` in a task of its own once what was changed is on screen. Returns what calls it off. */
export function afterPaint(work: () => void): () => void {
	const frame = requestAnimationFrame(() => {
		clearTimeout(due);
		due = setTimeout(work);
	});
	let due = setTimeout(() => {
		// A frame that comes after all would have it done again.
		cancelAnimationFrame(frame);
		work();
	}, patience);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(due);
	};
}
