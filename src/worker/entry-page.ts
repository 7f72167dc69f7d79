/** In the page of the web edition: starts the worker once all is quiet, and tells when a new version is ready. */
import type { Words } from '../lib/text/nl.ts';
import { newVersionBar } from './new-version.ts';
import { cachePrefix, takeOver } from './scope.ts';

/** The first page and the texts go before. */
const patience = 4000;

/** Longest wait, in ms, for the new version: where it came by itself, it came within three seconds. */
const missed = 6000;

const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };

function words(): Words | undefined {
	const all = (globalThis as { courseWords?: Record<string, Words> }).courseWords ?? {};
	return all[document.documentElement.lang] ?? Object.values(all)[0];
}

function tell(renew: () => void): void {
	const text = words();
	if (text) newVersionBar(document, text, renew);
}

/** Whether there is a page to load: the switch that ends it all (`off.ts`) has emptied what was kept. */
async function loadable(scope: string): Promise<boolean> {
	return navigator.onLine || (await caches.keys()).some((name) => name.startsWith(cachePrefix(scope)));
}

/** Loads the page anew, but never one that was left or covered: it would be back on screen, in the open. */
function reload(): void {
	const hidden = document.body.hidden || document.querySelector('dialog.screen-cover[open]');
	if (hidden) setTimeout(reload, 1000);
	else location.reload();
}

/**
 * @param before of which this page came, as a version that may be replaced; without one there is nothing to renew
 */
function watch(
	container: ServiceWorkerContainer,
	registration: ServiceWorkerRegistration,
	before: ServiceWorker | null
): void {
	let asked = false;
	const ready = (worker: ServiceWorker): void => {
		if (!before) return;
		tell(() => {
			asked = true;
			const ask = (): void => worker.postMessage(takeOver);
			ask();
			// A worker that was just being looked at may not hear the first time.
			const asking = setInterval(ask, 1000);
			// A browser may miss the moment that the old one is idle, and then holds on to it; a reload ends that.
			setTimeout(() => {
				clearInterval(asking);
				void loadable(registration.scope).then((yes) => (yes ? reload() : ready(worker)));
			}, missed);
		});
	};
	const follow = (worker: ServiceWorker | null): void =>
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed') ready(worker);
		});
	// Replaced while this page was still quiet: what it has not loaded yet may be gone.
	if (before && container.controller !== before) tell(reload);
	if (registration.waiting) ready(registration.waiting);
	// The browser looks for a newer one when a page opens: it may be on its way already.
	follow(registration.installing);
	registration.addEventListener('updatefound', () => follow(registration.installing));
	container.addEventListener('controllerchange', () => {
		if (!before) return;
		if (asked) reload();
		// Another window asked: this one goes on with what it has, and says so.
		else tell(reload);
	});
}

/** A worker that was here when the page opened and is not any more was ended by the switch: it is not called back. */
async function start(container: ServiceWorkerContainer, before: ServiceWorker | null): Promise<void> {
	if (before && !(await container.getRegistration())) return;
	const registration = await container.register('sw.js');
	watch(container, registration, before);
	// By itself a browser may wait until the worker has been idle for a while: too long for a new version, and for the
	// switch that ends it. Without internet there is nothing to look at.
	if (before) await registration.update();
}

if (serviceWorker) {
	// A course does not ask to be installed: the icon would tell who uses the device.
	addEventListener('beforeinstallprompt', (event) => event.preventDefault());
	const before = serviceWorker.controller;
	addEventListener('load', () =>
		setTimeout(() => {
			// Refused or unreachable: the course works as it does without.
			start(serviceWorker, before).catch(() => undefined);
		}, patience)
	);
}
