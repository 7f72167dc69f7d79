/**
 * The switch that ends it: stands in place of the worker, removes what that kept, and goes. Open pages stay as they are.
 * What was kept goes as soon as it comes: a browser may let it wait for minutes until the worker before it has nothing to
 * do, and from then on that one finds nothing kept and asks the network. It goes itself when it is its turn.
 */
import { sweep, type WorkerScope } from './scope.ts';

const scope = globalThis as unknown as WorkerScope;
const { caches, registration } = scope;
const clear = (): Promise<void> => sweep(caches, registration.scope);
scope.addEventListener('install', (event) => event.waitUntil(Promise.all([scope.skipWaiting(), clear()])));
scope.addEventListener('activate', (event) => event.waitUntil(clear().then(() => registration.unregister())));
