import { describe, expect, test } from 'vitest';
import { keep } from './keep.ts';
import { off } from './off.ts';
import { sweep, takeOver, type WorkerScope } from './scope.ts';

const origin = 'https://leren.example';
const files = { build: 'b2', names: ['index.html', 'app.1.js', 'les.js'] };

/** Caches of an origin, in memory; what is asked of the network is listed. */
function world(
	answers: (url: string) => Response = (url) => new Response(`net ${url}`),
	serve = (scope: WorkerScope): void => keep(scope, files)
) {
	const stores = new Map<string, Map<string, Response>>();
	const asked: string[] = [];
	const fetched = (input: Request | string): Promise<Response> => {
		const url = new URL(typeof input === 'string' ? input : input.url, `${origin}/cursus/`).href;
		asked.push(url);
		return Promise.resolve(answers(url));
	};
	const cacheOf = (name: string) => {
		const store = stores.get(name) ?? new Map<string, Response>();
		stores.set(name, store);
		return {
			put: (key: string, response: Response) => Promise.resolve(void store.set(key, response)),
			addAll: async (names: string[]) => {
				const all = await Promise.all(names.map((one) => fetched(one)));
				if (all.some((one) => !one.ok)) throw new TypeError('not all of them');
				names.forEach((one, at) => store.set(one, all[at] ?? new Response()));
			}
		};
	};
	const caches = {
		open: (name: string) => Promise.resolve(cacheOf(name)),
		match: (key: string, { cacheName }: { cacheName: string }) =>
			Promise.resolve(stores.get(cacheName)?.get(key)?.clone()),
		keys: () => Promise.resolve([...stores.keys()]),
		delete: (name: string) => Promise.resolve(stores.delete(name))
	} as unknown as CacheStorage;
	const listeners = new Map<string, (event: never) => void>();
	let skipped = false;
	let gone = false;
	const scope = {
		location: { origin },
		registration: { scope: `${origin}/cursus/`, unregister: () => Promise.resolve((gone = true)) },
		clients: { claim: () => Promise.resolve() },
		caches,
		fetch: fetched,
		skipWaiting: () => Promise.resolve(void (skipped = true)),
		addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener)
	} as unknown as WorkerScope;
	const fire = async (type: string, more: object = {}): Promise<Response | undefined> => {
		let work: Promise<unknown> = Promise.resolve();
		let response: Promise<Response> | undefined;
		const event = {
			...more,
			waitUntil: (one: Promise<unknown>) => (work = one),
			respondWith: (one: Promise<Response>) => (response = one)
		};
		listeners.get(type)?.(event as never);
		await work;
		return response;
	};
	const ask = (path: string, method = 'GET') =>
		fire('fetch', { request: { url: new URL(path, `${origin}/cursus/`).href, method } });
	serve(scope);
	return { stores, asked, fire, ask, caches, skipped: () => skipped, gone: () => gone };
}

describe('the worker of the web edition', () => {
	test('answers with the files of its own build, the page too, and asks the network for none of them', async () => {
		const { fire, ask, asked } = world();
		await fire('install');
		asked.length = 0;
		expect(await (await ask('./'))?.text()).toBe(`net ${origin}/cursus/`);
		expect(await (await ask('index.html'))?.text()).toBe(`net ${origin}/cursus/`);
		expect(await (await ask('les.js'))?.text()).toContain('les.js');
		expect(asked).toEqual([]);
	});

	test('leaves alone what is not its own: other folders, other hosts, what is sent, files it does not know', async () => {
		const { fire, ask } = world();
		await fire('install');
		expect(await ask('/elders/index.html')).toBeUndefined();
		expect(await ask('https://elders.example/cursus/les.js')).toBeUndefined();
		expect(await ask('les.js', 'POST')).toBeUndefined();
		expect(await ask('geheim.json')).toBeUndefined();
		expect(await ask('map/les.js')).toBeUndefined();
	});

	test('keeps no more than the files of the package', async () => {
		const { fire, ask, stores } = world();
		await fire('install');
		await ask('les.js');
		await ask('anders.js');
		expect([...stores.keys()]).toEqual(['course:/cursus/:b2']);
		expect([...(stores.get('course:/cursus/:b2')?.keys() ?? [])].toSorted()).toEqual(files.names.toSorted());
	});

	test('does not come into being when one file is missing', async () => {
		const { fire } = world((url) => new Response('', { status: url.endsWith('les.js') ? 404 : 200 }));
		await expect(fire('install')).rejects.toThrow('not all');
		const { fire: again } = world(() => new Response('', { status: 503 }));
		await expect(again('install')).rejects.toThrow('503');
	});

	test('removes what older builds of this folder kept, and nothing of another', async () => {
		const { fire, stores } = world();
		for (const name of ['course:/cursus/:b1', 'course:/cursus/ander/:b1', 'course:/:b1', 'iets'])
			stores.set(name, new Map());
		await fire('install');
		await fire('activate');
		expect([...stores.keys()].toSorted()).toEqual([
			'course:/:b1',
			'course:/cursus/:b2',
			'course:/cursus/ander/:b1',
			'iets'
		]);
	});

	test('waits until its learner wants it', async () => {
		const { fire, skipped } = world();
		await fire('install');
		await fire('message', { data: 'iets anders' });
		expect(skipped()).toBe(false);
		await fire('message', { data: takeOver });
		expect(skipped()).toBe(true);
	});

	test('what was wiped does not come back while a page is still open', async () => {
		const { fire, ask, stores, caches } = world();
		await fire('install');
		await sweep(caches, `${origin}/cursus/`);
		expect(await (await ask('les.js'))?.text()).toContain('les.js');
		expect([...stores.keys()]).toEqual([]);
	});

	test('can be swept away whole', async () => {
		const { fire, stores, caches } = world();
		stores.set('iets', new Map());
		await fire('install');
		await sweep(caches, `${origin}/cursus/`);
		expect([...stores.keys()]).toEqual(['iets']);
	});
});

describe('the switch', () => {
	const names = ['course:/cursus/:b1', 'course:/cursus/:b2', 'course:/cursus/ander/:b1', 'iets'];
	const switched = () => {
		const made = world(undefined, off);
		for (const name of names) made.stores.set(name, new Map());
		return made;
	};

	test('removes what was kept as soon as it comes, nothing of another, and goes before it is its turn', async () => {
		const { fire, stores, skipped, gone } = switched();
		await fire('install');
		expect([...stores.keys()]).toEqual(['course:/cursus/ander/:b1', 'iets']);
		expect(skipped()).toBe(true);
		expect(gone()).toBe(true);
	});

	test('comes and goes where the browser cannot remove what was kept, and tries again in between', async () => {
		const { fire, stores, caches, gone } = switched();
		const { keys } = caches;
		caches.keys = () => Promise.reject(new Error('disk'));
		await fire('install');
		expect(stores.size).toBe(names.length);
		caches.keys = keys;
		await fire('activate');
		expect(stores.size).toBe(2);
		caches.keys = () => Promise.reject(new Error('disk'));
		await fire('activate');
		expect(gone()).toBe(true);
	});
});
