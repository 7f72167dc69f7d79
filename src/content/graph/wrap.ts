/** Lines of at most `most` characters; a word that is longer is cut at an underscore, else where it must. */
export function wrap(text: string, most: number): string[] {
	const lines: string[] = [];
	let line = '';
	const put = (word: string): void => {
		const joined = line === '' ? word : `${line} ${word}`;
		if (joined.length <= most) {
			line = joined;
			return;
		}
		if (line !== '') lines.push(line);
		line = word;
		while (line.length > most) {
			const at = line.lastIndexOf('_', most - 1) + 1 || most;
			lines.push(line.slice(0, at));
			line = line.slice(at);
		}
	};
	for (const word of text.split(/\s+/).filter(Boolean)) put(word);
	return line === '' ? lines : [...lines, line];
}
