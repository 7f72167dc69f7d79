/** Gives a text to the learner as a file. False when the browser can't; a sandboxed frame may refuse without a word. */
export function saveFile(page: Document, name: string, text: string): boolean {
	try {
		const link = page.createElement('a');
		link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
		link.download = name;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
		return true;
	} catch {
		return false;
	}
}
