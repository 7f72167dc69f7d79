/** As much of a service worker's world as ours uses: the types of a page and of a worker can't be had together. */

/** What the packager writes in front of the worker. */
export interface WorkerFiles {
	/** Of the package: another build is another cache. */
	build: string;
	/** Names of all files of the package, beside the worker; nothing else is ever kept. */
	names: string[];
}

interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}

export interface Asked extends Lasting {
	request: Request;
	respondWith(response: Promise<Response>): void;
}

export interface WorkerScope {
	location: Location;
	registration: { scope: string; unregister(): Promise<boolean> };
	clients: { claim(): Promise<void> };
	caches: CacheStorage;
	courseFiles?: WorkerFiles;
	skipWaiting(): Promise<void>;
	fetch(request: Request): Promise<Response>;
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

/** Start of the names of our caches below a folder. Storage is one for the whole origin: others may have theirs beside. */
export const cachePrefix = (scope: string): string => `course:${new URL(scope).pathname}:`;

/** Removes the caches of this folder but the one named. */
export async function sweep(caches: CacheStorage, scope: string, but = ''): Promise<void> {
	const names = await caches.keys();
	const ours = names.filter((name) => name.startsWith(cachePrefix(scope)) && name !== but);
	await Promise.all(ours.map((name) => caches.delete(name)));
}

/** Message of a page whose learner wants the new version now. */
export const takeOver = 'course-take-over';
