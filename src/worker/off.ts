/**
 * The switch that ends it: stands in place of the worker, removes what that kept, and goes. Open pages keep what they
 * have loaded. What was kept and the registration go as soon as the switch comes: a browser may let it wait until the
 * worker before it has nothing to do, or never see that, and from then on that one finds nothing kept and asks the network.
 */
import { sweep, type WorkerScope } from './scope.ts';

export function off(scope: WorkerScope): void {
	const { caches, registration } = scope;
	/** Where the browser can't remove it now, the switch comes all the same, and tries once more when it is its turn. */
	const clear = (): Promise<void> => sweep(caches, registration.scope).catch(() => undefined);
	/** The browser does it when this event is over: an event that waited for it would wait for itself. */
	const leave = (): void => void registration.unregister().catch(() => undefined);
	scope.addEventListener('install', (event) => {
		event.waitUntil(Promise.all([scope.skipWaiting(), clear()]));
		leave();
	});
	scope.addEventListener('activate', (event) => event.waitUntil(clear().then(leave)));
}
