/** In the page of the web edition: starts the worker once all is quiet, and tells when a new version is ready. */
import type { Words } from '../lib/text/nl.ts';
import { newVersionBar } from './new-version.ts';
import { takeOver } from './scope.ts';

/** The first page and the texts go before. */
const patience = 4000;

/** A worker that is going to take over does so within two seconds, on a busy machine too. */
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

function watch(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
	/** This page came from a version that is being replaced; without one there is nothing to renew. */
	const before = container.controller;
	let asked = false;
	const ready = (worker: ServiceWorker): void => {
		if (!before) return;
		tell(() => {
			asked = true;
			const ask = (): void => worker.postMessage(takeOver);
			ask();
			// A worker that was just being looked at may not hear the first time; the page that comes anew ends it.
			setInterval(ask, 1000);
			// A browser may miss the moment that the old one is idle, and then keeps it for minutes; not over a reload.
			setTimeout(() => location.reload(), missed);
		});
	};
	const follow = (worker: ServiceWorker | null): void =>
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed') ready(worker);
		});
	if (registration.waiting) ready(registration.waiting);
	// The browser looks for a newer one when a page opens: it may be on its way already.
	follow(registration.installing);
	registration.addEventListener('updatefound', () => follow(registration.installing));
	container.addEventListener('controllerchange', () => {
		if (!before) return;
		if (asked) location.reload();
		// Another window asked: this one goes on with what it has, and says so.
		else tell(() => location.reload());
	});
}

/** A worker that was here when the page opened and is not any more was ended by the switch: it is not called back. */
async function start(container: ServiceWorkerContainer, before: ServiceWorker | null): Promise<void> {
	if (before && !(await container.getRegistration())) return;
	const registration = await container.register('sw.js');
	watch(container, registration);
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
