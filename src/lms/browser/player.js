// @ts-check
/** The page around the content: puts the LMS interface in place, then opens the content in the frame. */
import { makeRunTime } from './run-time.js';
import { Transport, postTo } from './transport.js';

/**
 * @typedef {object} Start what the server says about this launch
 * @property {'scorm12' | 'scorm2004'} family
 * @property {string} session
 * @property {string} content address of the content
 * @property {[string, string][]} values
 */

const words = {
	fine: '',
	failing: 'Geen verbinding met het LMS: resultaten zijn nog niet opgeslagen. We proberen het opnieuw.',
	closing: 'Wordt opgeslagen…',
	unsaved:
		'Nog niet alles is opgeslagen: er is geen verbinding met het LMS. Laat dit venster open, of druk nog een keer op Sluiten.',
	gone: 'Deze poging bestaat niet meer: resultaten worden niet opgeslagen.'
};

/** @param {string} text */
function say(text) {
	const status = document.getElementById('status');
	if (status) status.textContent = text;
}

/** Sluiten has waited long enough, and the person has been told what can be done. */
let toldUnsaved = false;

/**
 * That there is no connection is not put in place of what can be done about it.
 * @param {import('./transport.js').Health} health
 */
function saying(health) {
	return health === 'failing' && toldUnsaved ? words.unsaved : words[health];
}

/** A cmi5 course needs an address only; what it tells goes from the course to the server. */
async function openUnit() {
	const answer = await fetch('start', { method: 'POST' });
	if (!answer.ok) return say(words.gone);
	/** @type {{ content: string }} */
	const { content } = await answer.json();
	const frame = document.querySelector('iframe');
	if (frame) frame.src = content;
}

/** @param {Start['family']} family */
async function loadEngine(family) {
	const module = await import(`./${family}.js`);
	const Api = family === 'scorm12' ? module.Scorm12API : module.Scorm2004API;
	return (/** @type {object} */ settings, /** @type {object} */ http) => new Api(settings, http);
}

/** @param {HTMLElement} page */
async function open(page) {
	if (page.dataset['family'] === 'cmi5') return openUnit();
	const family = page.dataset['family'] === 'scorm12' ? 'scorm12' : 'scorm2004';
	const [makeEngine, answer] = await Promise.all([loadEngine(family), fetch('start')]);
	if (!answer.ok) return say(words.gone);
	/** @type {Start} */
	const start = await answer.json();
	const transport = new Transport(start.session, postTo('commit'), (health) => say(saying(health)));
	const api = makeRunTime(family, makeEngine, start.values, transport);
	Object.assign(window, family === 'scorm12' ? { API: api } : { API_1484_11: api });
	transport.commit(new Map(), false);
	addEventListener('pagehide', () => transport.leave());
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') transport.hurry();
	});
	const frame = document.querySelector('iframe');
	if (frame) frame.src = start.content;
	document.querySelector('header a')?.addEventListener('click', (event) => void close(event, transport));
}

/** How long what the content says last may take to arrive, milliseconds. */
const patience = 5000;

/**
 * Ends the content and goes to the results when all it said has arrived: what is only on its way could come after the
 * next launch. A second press goes at once.
 * @param {Event} event
 * @param {Transport} transport
 */
async function close(event, transport) {
	const link = event.currentTarget;
	const frame = document.querySelector('iframe');
	if (!frame || !(link instanceof HTMLAnchorElement)) return;
	event.preventDefault();
	say(words.closing);
	frame.remove();
	if (await transport.settled(patience)) return location.assign(link.href);
	toldUnsaved = true;
	say(words.unsaved);
}

// A page that comes back out of the browser's memory has a session that is over: begin anew.
addEventListener('pageshow', (event) => {
	if (event.persisted) location.reload();
});

open(document.body).catch(() => say(words.failing));
