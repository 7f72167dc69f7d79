/** The projector's window: draws what it is sent, says so, and hands on the keys of a pointer. */
import { browserWays, openLink, type Link } from './link.ts';
import type { RoomView } from './scene.ts';
import { windowStore as store } from './store.ts';

/** Name the presenter gave this window, with the key of the session in it; a reload keeps it. */
const named = /^workshop-([a-z0-9]+)$/;

export class Projector {
	view = $state.raw<RoomView | null>(null);
	ended = $state(false);
	/** Whether a presenter opened this window. */
	readonly paired: boolean;
	readonly #window = `${Math.random()}`;
	readonly #link: Link | null;

	constructor() {
		const session = named.exec(window.name)?.[1] ?? store.read('joined');
		this.paired = session !== null;
		if (session === null) {
			this.#link = null;
			return;
		}
		store.write('joined', session);
		this.#link = openLink(
			session,
			browserWays(() => window.opener as Window | null),
			(message) => {
				if (message.say === 'show') {
					this.view = message.view;
					this.ended = false;
					this.#link?.send({ say: 'shown', ...this.#self(), number: message.number });
				}
				if (message.say === 'end') {
					this.ended = true;
					this.view = null;
				}
			}
		);
		this.hello();
	}

	/** Says that it is here, and how large. */
	hello(): void {
		this.#link?.send({ say: 'hello', ...this.#self() });
	}

	press(key: string): void {
		this.#link?.send({ say: 'key', window: this.#window, press: key });
	}

	#self(): { window: string; width: number; height: number } {
		return { window: this.#window, width: innerWidth, height: innerHeight };
	}

	bye(): void {
		this.#link?.send({ say: 'bye', window: this.#window });
	}
}
