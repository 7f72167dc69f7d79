import { goto } from '$app/navigation';

/**
 * Follows a link inside the course at once. Kit itself lets a frame pass first, so that a press is seen while a page is
 * fetched; here the page is there in that time. Listen on the body: behind the link's own handlers, before Kit's.
 */
export function follow(event: MouseEvent): void {
	const { target, button, detail, altKey, ctrlKey, metaKey, shiftKey } = event;
	if (event.defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
	const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#/"]');
	if (!link) return;
	event.preventDefault();
	// A link on the page goes away with it, without the focus (`let-go.ts`); those around the page stay. A second press of
	// Enter must not follow the same link again, nor may its new name be read out: the heading is next.
	if (link.closest('main') || !detail) link.blur();
	// The heading of the new page takes the focus, see `heading.ts`.
	void goto(link.hash, { replaceState: true, keepFocus: true });
}
