/**
 * Keeps the files of a package, so that the course opens without internet. It knows them by name and touches nothing
 * else: no other folder, no other host, nothing that is sent. A new build waits until its learner wants it.
 */
import { cachePrefix, sweep, takeOver, type WorkerFiles, type WorkerScope } from './scope.ts';

const page = 'index.html';

export function keep(scope: WorkerScope, { build, names }: WorkerFiles): void {
	const { registration, caches } = scope;
	const name = cachePrefix(registration.scope) + build;

	/** All of them or none: a version that is not whole never takes over. */
	async function fill(): Promise<void> {
		const cache = await caches.open(name);
		// A server may lead from index.html to its folder; an answer that was led elsewhere can't open a page.
		const first = await scope.fetch(new Request(registration.scope, { cache: 'reload' }));
		if (!first.ok) throw new Error(`the page itself: ${first.status}`);
		await cache.put(page, new Response(await first.blob(), { headers: first.headers }));
		await cache.addAll(names.filter((one) => one !== page));
	}

	/** Name of the file in our folder that is asked for, or `null` for what is not ours to answer. */
	function fileAsked(request: Request): string | null {
		if (request.method !== 'GET') return null;
		const { origin, pathname } = new URL(request.url);
		const folder = new URL(registration.scope).pathname;
		if (origin !== scope.location.origin || !pathname.startsWith(folder)) return null;
		const file = pathname.slice(folder.length) || page;
		return names.includes(file) ? file : null;
	}

	async function answer(request: Request, file: string): Promise<Response> {
		// Not by opening it: what was wiped would be made anew.
		return (await caches.match(file, { cacheName: name, ignoreVary: true })) ?? scope.fetch(request);
	}

	scope.addEventListener('install', (event) => event.waitUntil(fill()));
	scope.addEventListener('activate', (event) =>
		event.waitUntil(sweep(caches, registration.scope, name).then(() => scope.clients.claim()))
	);
	scope.addEventListener('fetch', (event) => {
		const file = fileAsked(event.request);
		if (file !== null) event.respondWith(answer(event.request, file));
	});
	scope.addEventListener('message', ({ data }) => {
		if (data === takeOver) void scope.skipWaiting();
	});
}
