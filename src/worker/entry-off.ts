/** The switch that ends it: stands in place of the worker, removes what that kept, and goes. Open pages stay as they are. */
import { sweep, type WorkerScope } from './scope.ts';

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) =>
	event.waitUntil(sweep(scope.caches, scope.registration.scope).then(() => scope.registration.unregister()))
);
