/** Text of rendered HTML without its markup, for labels, `<option>`s and announcements. Runs in a browser. */
export function plain(html: string): string {
	const holder = document.createElement('template');
	holder.innerHTML = html;
	for (const button of holder.content.querySelectorAll('button')) button.remove();
	return (holder.content.textContent ?? '').replace(/\s+/g, ' ').trim();
}
