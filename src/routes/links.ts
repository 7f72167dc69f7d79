import { goto } from '$app/navigation';
import { letGo } from '$lib/ui/let-go.ts';

/**
 * Follows a link inside the course at once. Kit itself lets a frame pass first, so that a press is seen while a page is
 * fetched; here the page is there in that time. Listen on the body: behind the link's own handlers, before Kit's.
 */
export function follow(event: MouseEvent): void {
	const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
	if (event.defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
	const link = target instanceof Element && target.closest('a[href^="#/"]');
	const href = link && link.getAttribute('href');
	if (!href) return;
	event.preventDefault();
	// A link on the page goes away with it; those around the page stay.
	if (link.closest('main')) letGo();
	// The heading of the new page takes the focus, see `heading.ts`.
	void goto(href, { replaceState: true, keepFocus: true });
}
