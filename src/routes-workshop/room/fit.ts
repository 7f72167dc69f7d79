/** Text as large as fits: tried from large to small, never under what the back row can read. */

/** Shares of 56 pixels on a beamer of 1080 lines, the largest there is; the last is 24 pixels. */
const shares = [1.3, 1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6, 0.56, 0.52, 0.48, 0.44];

const spills = (body: Element): boolean => body.scrollHeight > body.clientHeight + 1;

/**
 * Attachment for the room: sets `--fit`, anew when the window changes, fonts or pictures come.
 * @param largest the share the trainer wants at most
 */
export const fit =
	(largest: number) =>
	(room: HTMLElement): (() => void) => {
		const body = room.querySelector('.room-body');
		const apply = (): void => {
			if (!body) return;
			for (const share of shares.filter((one) => one <= largest)) {
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
	};
