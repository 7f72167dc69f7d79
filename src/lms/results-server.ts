/** The results' origin: packages, learners, attempts. Nothing from a package is ever served here. */
import type { RequestListener } from 'node:http';
import { sendAsset } from './assets.ts';
import { isSameOrigin, ownHost } from './guard.ts';
import { send, sendText } from './http.ts';
import { messagePage } from './pages/layout.ts';
import { Refusal } from './refusal.ts';
import { changes } from './results-changes.ts';
import { views } from './results-views.ts';
import { sendPage, type ResultsSetting, type Visit } from './results-visit.ts';

export function resultsListener(setting: ResultsSetting): RequestListener {
	return (request, response) => {
		const host = ownHost(request, setting.names);
		if (!host) return sendText(response, 421, 'Dit adres hoort niet bij deze server.');
		const origin = `http://${host.name}:${host.port}`;
		const playerOrigin = `http://${host.name}:${setting.playerPort}`;
		const url = new URL((request.url ?? '/').replace(/^\/+/, '/'), origin);
		const visit = { ...setting, request, response, url, origin, playerOrigin };
		answer(visit).catch((error: unknown) => fail(visit, error));
	};
}

async function answer(visit: Visit): Promise<void> {
	const { request, response, url } = visit;
	const reading = request.method === 'GET' || request.method === 'HEAD';
	if (!reading && request.method !== 'POST') return send(response, 405, { Allow: 'GET, HEAD, POST' });
	const asset = /^\/assets\/([\w.-]+)$/.exec(url.pathname)?.[1];
	if (asset && reading) return sendAsset(visit.assets, asset, request, response);
	if (!reading && !isSameOrigin(request)) {
		throw new Refusal('Dit verzoek komt van een andere website. Gebruik de knoppen op deze pagina’s.', 403);
	}
	for (const [pattern, handler] of reading ? views : changes) {
		const found = pattern.exec(url.pathname);
		if (found) return handler(visit, ...found.slice(1));
	}
	throw new Refusal('Deze pagina is er niet. Ga terug naar het overzicht van pakketten.', 404);
}

function fail(visit: Visit, error: unknown): void {
	if (visit.response.headersSent) {
		visit.response.destroy();
		return;
	}
	if (error instanceof Refusal) {
		sendPage(visit, messagePage('Dat is niet gelukt', error.message), error.status);
		return;
	}
	console.error(error);
	sendPage(visit, messagePage('Er ging iets mis', 'Probeer het opnieuw, of start de server opnieuw.'), 500);
}
