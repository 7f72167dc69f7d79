/**
 * Reads a page aloud with a voice of the device itself. A voice that is not local sends what it reads to someone else's
 * server, so it is never used. Nothing is read that was not asked for.
 */
import { piecesOf, type Passage } from './passages.ts';

/** A voice of the device in a language, or `null`. */
export function localVoice(
	voices: readonly SpeechSynthesisVoice[],
	language: string
): SpeechSynthesisVoice | null {
	const own = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
	return own.find((voice) => voice.default) ?? own[0] ?? null;
}

export class Aloud {
	state = $state<'off' | 'reading' | 'paused'>('off');
	#passages: readonly Passage[] = [];
	#at = 0;
	#voice: SpeechSynthesisVoice | null = null;
	/** Grows with every start and stop: what an older one still says is over. */
	#turn = 0;

	constructor(private readonly synthesis: SpeechSynthesis) {}

	/** @param from which passage first */
	begin(passages: readonly Passage[], from: number, voice: SpeechSynthesisVoice): void {
		this.stop();
		this.#passages = passages;
		this.#voice = voice;
		this.#at = from;
		this.#read();
	}

	pause(): void {
		this.#hush();
		this.state = 'paused';
	}

	goOn(): void {
		if (this.state === 'paused') this.#read();
	}

	stop(): void {
		this.#hush();
		this.#mark(null);
		this.state = 'off';
	}

	#hush(): void {
		this.#turn++;
		this.synthesis.cancel();
	}

	#mark(element: Element | null): void {
		for (const one of document.querySelectorAll('.spoken')) one.classList.remove('spoken');
		element?.classList.add('spoken');
		element?.scrollIntoView({ block: 'nearest' });
	}

	/** Says the passage, then the next. Some voices lose a pause half-way, so a pause begins its passage anew. */
	#read(): void {
		const passage = this.#passages[this.#at];
		if (!passage) return this.stop();
		this.state = 'reading';
		this.#mark(passage.element);
		const turn = ++this.#turn;
		const pieces = piecesOf(passage.text);
		const over = (): void => {
			if (turn !== this.#turn) return;
			this.#at++;
			this.#read();
		};
		pieces.forEach((piece, index) => this.#say(piece, index === pieces.length - 1 ? over : null));
		if (pieces.length === 0) over();
	}

	#say(text: string, over: (() => void) | null): void {
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = this.#voice;
		utterance.lang = this.#voice?.lang ?? '';
		if (over) {
			utterance.onend = over;
			utterance.onerror = over;
		}
		this.synthesis.speak(utterance);
	}
}
