/** Text of rendered HTML without its markup, for labels, `<option>`s and announcements. Runs in a browser. */
export function plain(html: string): string {
	const text = html.replace(/<button[^]*?<\/button>|<[^>]*>/g, '');
	return text.includes('&') ? decoded(html) : text.replace(/\s+/g, ' ').trim();
}

function decoded(html: string): string {
	const holder = document.createElement('template');
	holder.innerHTML = html;
	for (const button of holder.content.querySelectorAll('button')) button.remove();
	return (holder.content.textContent ?? '').replace(/\s+/g, ' ').trim();
}
