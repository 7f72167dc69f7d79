/** Longest wait for a frame, in ms: a page that is out of sight is not painted, and must be whole all the same. */
const patience = 200;

/** Calls `work` in a task of its own once what was changed is on screen. Returns what calls it off. */
export function afterPaint(work: () => void): () => void {
	let due = setTimeout(work, patience);
	const frame = requestAnimationFrame(() => {
		clearTimeout(due);
		due = setTimeout(work);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(due);
	};
}
