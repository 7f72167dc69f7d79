/** The presenter's window: the workshop as it stands, the time, and who is looking on. */
import type { Plan, WorkshopCourse, WorkshopData } from '../course/workshop/plan.ts';
import { workshopWords, type WorkshopWords } from '../text/workshop/index.ts';
import { agendaOf, type Agenda } from './agenda.ts';
import type { Beat } from './beats/index.ts';
import { after, beatsAt, currentBeat, currentStep, type Deed, type Stage } from './deeds.ts';
import { browserWays, openLink, type Link, type Message } from './link.ts';
import { minute, planOf, prepare, recordOf, restore, type Live } from './live.ts';
import type { Join, RoomView, Scene } from './scene.ts';
import { windowStore as store } from './store.ts';

/** A projector that looks on, with its size in CSS pixels. */
export interface Screen {
	window: string;
	width: number;
	height: number;
}

/** How long a projector may take to show what it was sent, ms. */
const patience = 3000;

const randomKey = (): string =>
	Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');

export class Presenter {
	readonly data: WorkshopData;
	/** What stands now; `null` while a plan is chosen. */
	live = $state.raw<Live | null>(null);
	now = $state(Date.now());
	screens = $state.raw<Screen[]>([]);
	/** The browser did not let the projector's window open. */
	blocked = $state(false);
	/** Another window leads this very workshop: a tab that was doubled. */
	twin = $state(false);
	/** How phones come in, when there is a server for them. */
	join = $state.raw<Join | null>(null);
	/** A key pressed in the projector's window, for who answers keys here. */
	onpress: (press: string) => void = () => undefined;
	readonly #session: string;
	readonly #link: Link;
	#opened: Window | null = null;
	#number = 0;
	#last: { text: string; view: RoomView } | null = null;
	/** Number of the newest view each projector has drawn. */
	readonly #shown = new Map<string, number>();

	constructor(data: WorkshopData) {
		this.data = data;
		this.#session = store.read('session') ?? randomKey();
		store.write('session', this.#session);
		this.live = restore(data, store.read('live'));
		this.#link = openLink(
			this.#session,
			browserWays(() => this.#opened),
			(message) => this.#hear(message)
		);
	}

	readonly course = $derived.by((): WorkshopCourse => {
		const found =
			this.data.courses.find(({ language }) => language === this.live?.language) ?? this.data.courses[0];
		if (!found) throw new Error('this package holds no course');
		return found;
	});
	readonly words = $derived.by((): WorkshopWords => workshopWords(this.course.language));
	readonly stage = $derived.by((): Stage => ({ course: this.course, words: this.words }));
	readonly plan = $derived.by((): Plan | null => (this.live ? planOf(this.course, this.live) : null));
	readonly step = $derived.by(() => (this.live ? currentStep(this.stage, this.live) : null));
	readonly record = $derived.by(() => (this.live && this.step ? recordOf(this.live, this.step.id) : null));
	readonly here = $derived.by(() => (this.live ? currentBeat(this.stage, this.live) : null));
	readonly agenda = $derived.by((): Agenda | null =>
		this.live && this.plan ? agendaOf(this.plan, this.live, this.now) : null
	);

	/** What comes when the clicker is pressed; `null` at the end, or while a way must be chosen first. */
	readonly next = $derived.by((): Scene | null => {
		const { live, here, plan } = this;
		if (!live || !here || !plan || here.beat.fork?.chosen === null) return null;
		if (live.begun === null) return here.beat.scene;
		const beat: Beat | undefined = here.beats[here.index + 1];
		if (beat) return beat.scene;
		const to = plan.steps.findIndex((step, at) => at > live.at && !live.skipped.includes(step.id));
		return to < 0 ? null : (beatsAt(this.stage, live, to)[0]?.scene ?? null);
	});

	/** The same object until the room must see something else: what is typed beside it redraws nothing. */
	readonly view = $derived.by((): RoomView | null => {
		const { live, here } = this;
		if (!live || !here) return null;
		const cover: Scene = { kind: 'text', over: '', title: this.course.title, html: '', tone: 'plain' };
		const pause = here.beat.scene.kind === 'pause';
		return this.#same({
			scene: live.begun === null ? cover : here.beat.scene,
			language: this.course.language,
			blank: live.blank,
			size: live.size,
			until: live.begun !== null && (live.timed || pause) ? live.since + live.given * minute : null,
			join: this.join
		});
	});

	choose(plan: Plan, course: WorkshopCourse): void {
		this.#keep(prepare(this.data, course, plan, Date.now()));
	}

	do(deed: Deed): void {
		if (!this.live) return;
		this.twin = false;
		this.now = Date.now();
		this.#keep(after(this.stage, this.live, deed, this.now));
	}

	tick(): void {
		this.now = Date.now();
	}

	/** Sends what the room sees now; called when it changes. */
	show(view: RoomView): void {
		const number = ++this.#number;
		this.#link.send({ say: 'show', number, view });
		setTimeout(() => this.#miss(number), patience);
	}

	/** In a click: browsers let windows open only then. */
	openProjector(): void {
		this.#opened = window.open('projector.html', `workshop-${this.#session}`, 'popup,width=1024,height=768');
		this.blocked = this.#opened === null;
	}

	/** Wipes everything and tells the projector. */
	end(): void {
		this.#link.send({ say: 'end' });
		store.clear();
		store.write('session', this.#session);
		this.live = null;
	}

	close(): void {
		this.#link.close();
	}

	#same(view: RoomView): RoomView {
		const text = JSON.stringify(view);
		if (this.#last?.text !== text) this.#last = { text, view };
		return this.#last.view;
	}

	#keep(live: Live): void {
		this.live = live;
		store.write('live', JSON.stringify(live));
	}

	#hear(message: Message): void {
		if (message.say === 'hello') {
			this.#see(message, this.#number);
			if (this.view) this.show(this.view);
		}
		if (message.say === 'shown') this.#see(message, message.number);
		if (message.say === 'bye') this.screens = this.screens.filter(({ window }) => window !== message.window);
		if (message.say === 'key') this.onpress(message.press);
		if (message.say === 'show') this.twin = true;
	}

	#see({ window, width, height }: Screen, number: number): void {
		this.#shown.set(window, number);
		const known = this.screens.some(
			(one) => one.window === window && one.width === width && one.height === height
		);
		if (known) return;
		this.screens = [...this.screens.filter((one) => one.window !== window), { window, width, height }];
	}

	/** A projector that did not draw this view, nor a later one, is gone. */
	#miss(number: number): void {
		if (number < this.#number) return;
		this.screens = this.screens.filter(({ window }) => (this.#shown.get(window) ?? 0) >= number);
	}
}
