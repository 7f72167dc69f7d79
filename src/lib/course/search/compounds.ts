/**
 * Dutch joins words: who asks for "stalkingszaak" is helped by what is written of stalking, and who asks for "verbod"
 * by a contactverbod. Nothing is added to the index: the words that are in it are looked through when one asks.
 */

/** Shortest piece of a compound that is a word by itself, in letters as it is typed. */
const shortest = 4;
/** What is left beside it must be a word as well. */
const rest = 3;
/** Shortest stem by which longer words are found; shorter ones end half the language ("art": apart, kaart). */
const shortestEnd = 4;
/** At most so many longer words: an answer has to come at once. */
const most = 40;

/** Letters between two words: stalking-s-zaak, stalker-s-gedrag, slachtoffer-en-hulp. */
const links = ['', 's', 'en', 'n', 'e'];

/** Pieces of a compound that are known, longest first: what it ends with tells what it is. */
function pieces(word: string, stemOf: (word: string) => string | null, known: ReadonlySet<string>): string[] {
	const found = new Map<string, number>();
	const add = (piece: string): void => {
		const stem = piece.length < shortest ? null : stemOf(piece);
		if (stem !== null && known.has(stem)) found.set(stem, Math.max(found.get(stem) ?? 0, piece.length));
	};
	for (let at = rest; at <= word.length - rest; at++) {
		add(word.slice(at));
		const start = word.slice(0, at);
		for (const link of links)
			if (start.endsWith(link) && start.length - link.length >= shortest)
				add(start.slice(0, start.length - link.length));
	}
	const [longest = 0] = [...found.values()].sort((a, b) => b - a);
	// A piece of a piece ("king" of stalking) is chance.
	return [...found].filter(([, length]) => length * 2 > longest).map(([stem]) => stem);
}

/**
 * Makes what finds related words: of a word that is not in the index its pieces, of a word that may be a piece the longer
 * words that end with it.
 * @param stemOf as the index was built with @param words every stem in the index
 */
export function compoundsOf(
	stemOf: (word: string) => string | null,
	words: readonly string[]
): (word: string) => string[] {
	const known = new Set(words);
	return (typed) => {
		const word = typed.toLowerCase();
		const stem = stemOf(word);
		if (stem === null) return [];
		const longer =
			stem.length < shortestEnd
				? []
				: words.filter((one) => one.length >= stem.length + rest && one.endsWith(stem)).slice(0, most);
		return known.has(stem) ? longer : [...longer, ...pieces(word, stemOf, known)];
	};
}
