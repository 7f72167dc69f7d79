/** Number of single-letter changes (add, drop, replace, swap of neighbours) that turn one word into another. */
function distance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}

/** The known word that was probably meant, or `null` when none is near. Letter case is forgiven. */
export function nearest(word: string, known: Iterable<string>): string | null {
	const limit = Math.max(1, Math.floor(word.length / 3));
	let best: { word: string; cost: number } | null = null;
	for (const candidate of known) {
		const cost = distance(word.toLowerCase(), candidate.toLowerCase());
		if (cost <= limit && (best === null || cost < best.cost)) best = { word: candidate, cost };
	}
	return best?.word ?? null;
}

/** `did you mean "x"? ` in front of an instruction, or the instruction alone. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
	const near = nearest(word, known);
	return near === null ? otherwise : `did you mean "${near}"? Otherwise ${otherwise}`;
}

/** `a, b, c`, cut after `most` names with a count of the rest. */
export function listed(names: Iterable<string>, most = 12): string {
	const all = [...names];
	if (all.length === 0) return 'none';
	const rest = all.length - most;
	return all.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
