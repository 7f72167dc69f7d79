import { goto } from '$app/navigation';

/**
 * Takes a press on a link inside the course and says where that leads; nothing when it was no such press, or somebody else's.
 * Kit itself lets a frame pass first, so that a press is seen while a page is fetched; here the page is there in that time.
 * Listen on the body: behind the link's own handlers, before Kit's.
 */
export function linkPressed(event: MouseEvent): string | undefined {
	const { target, button, detail, altKey, ctrlKey, metaKey, shiftKey } = event;
	if (event.defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
	const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#/"]');
	if (!link) return;
	event.preventDefault();
	// A link on the page goes away with it, without the focus (`let-go.ts`); those around the page stay. A second press of
	// Enter must not follow the same link again, nor may its new name be read out: the heading is next.
	if (link.closest('main') || !detail) link.blur();
	return link.hash;
}

/** The heading of the new page takes the focus, see `heading.ts`. */
export const follow = (href: string): Promise<void> => goto(href, { replaceState: true, keepFocus: true });
