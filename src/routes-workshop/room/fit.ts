/** Text as large as fits: tried from large to small, never under what the back row can read. */

/** Shares of the wanted size; the last is 24 pixels on a beamer of 1080 lines. */
const shares = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6];

const spills = (body: Element): boolean => body.scrollHeight > body.clientHeight + 1;

/** Attachment for the room: sets `--fit`, anew when the window changes, fonts or pictures come. */
export function fit(room: HTMLElement): () => void {
	const body = room.querySelector('.room-body');
	const apply = (): void => {
		if (!body) return;
		for (const share of shares) {
			room.style.setProperty('--fit', `${share}`);
			if (!spills(body)) break;
		}
		room.toggleAttribute('data-spills', spills(body));
	};
	const observer = new ResizeObserver(apply);
	observer.observe(room);
	room.addEventListener('load', apply, { capture: true });
	void document.fonts.ready.then(apply);
	apply();
	return () => {
		observer.disconnect();
		room.removeEventListener('load', apply, { capture: true });
	};
}
