/**
 * Leaving at once. Standing alone the page goes blank and is replaced, so that Back does not lead to it; inside a
 * frame that cannot work and must not be pretended: there the screen is covered instead (see `ui/ScreenCover`).
 */
import type { Edition } from '../course/edition.ts';

/** What Snel weg can do here. */
export function quickExitKind(view: Window): 'leave' | 'cover' {
	return view.self === view.top ? 'leave' : 'cover';
}

/** Sound and video stop, and a voice that reads aloud. */
export function mute(document: Document): void {
	globalThis.speechSynthesis?.cancel();
	for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
}

/** Blank page, neutral title, neutral site. Does not wait for saving: that happens on the way out as far as it can. */
export function leaveAtOnce(view: Window, edition: Edition, site: string): void {
	mute(view.document);
	view.document.title = '\u200e';
	view.document.body.hidden = true;
	// A file on a stick may be used without internet: an empty page always works.
	view.location.replace(edition.kind === 'offline' ? 'about:blank' : site);
}
