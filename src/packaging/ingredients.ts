/** Makes what every package needs once: player, trackers, fonts and licences. */
import type { Ingredients } from './assemble.ts';
import { loadFonts } from './fonts.ts';
import { noticeText } from './notice.ts';
import { loadPlayer } from './player.ts';
import { loadReading, loadTracker, loadWebScripts, loadWords } from './scripts.ts';

/** Seconds the first time, milliseconds while the sources stay the same. Throws when the player doesn't build. */
export async function loadIngredients(root: string): Promise<Ingredients> {
	const [player, words, reading, web, scorm12, scorm2004, cmi5, browser] = await Promise.all([
		loadPlayer(root),
		loadWords(root),
		loadReading(root),
		loadWebScripts(root),
		loadTracker(root, 'scorm12'),
		loadTracker(root, 'scorm2004'),
		loadTracker(root, 'cmi5'),
		loadTracker(root, 'browser')
	]);
	return {
		root,
		player,
		trackers: { scorm12, scorm2004, cmi5, browser },
		words,
		reading,
		web,
		fonts: loadFonts(root),
		notice: noticeText(root)
	};
}
