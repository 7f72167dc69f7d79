/**
 * The course while it is being written: the player through Vite, with the course's data in the page. A saved file is
 * read, checked and rendered anew, and the open page takes it over; place and answers stay.
 */
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { createServer, type ErrorPayload, type Plugin, type ViteDevServer } from 'vite';
import { compileCourse } from '../content/compile.ts';
import type { CourseBuild } from '../content/course-build.ts';
import { findGraph, graphsPath } from '../content/graph/find.ts';
import { createRenderer } from '../content/render.ts';
import type { Edition, Pack } from '../lib/course/edition.ts';
import { packContents } from './assemble.ts';
import {
	buildId,
	courseIndexes,
	makeEdition,
	placeMedia,
	usualChoices,
	type PackageRequest
} from './edition.ts';
import { mediaInline } from './media.ts';
import { editionScript, packScript } from './pack-file.ts';
import { loadReading, loadTracker, loadWords, wordsScript } from './scripts.ts';

export interface DevOptions {
	/** Project folder. */
	root: string;
	/** Absolute path of the course's folder. */
	folder: string;
	/** 0 takes a free port. */
	port: number;
	/** Told what was found after a change: `null` when all is well. */
	onchange?: (trouble: string | null) => void;
}

export interface DevServer {
	address: string;
	stop(): Promise<void>;
}

/** What the page is given, at the start and after each change. */
interface Data {
	edition: Edition;
	packs: Pack[];
}

function dataOf(build: CourseBuild): Data {
	const request: PackageRequest = {
		build,
		languages: build.languages,
		regions: build.regions,
		neutral: false,
		tracking: usualChoices
	};
	const contents = placeMedia(packContents(request), mediaInline(build.media));
	const id = buildId(['dev'], courseIndexes(request), contents);
	const edition = makeEdition(request, 'web', id, [], null);
	return { edition, packs: contents.map((pack) => ({ build: id, ...pack })) };
}

const scriptPath = '/@course/data.js';

/** Marks our own request for the page as Kit makes it. */
const plain = 'x-course-page';

/** Puts the course's data in front of the player's own script, in the page Kit makes. */
async function filledPage(origin: string, path: string): Promise<string> {
	const page = await fetch(origin + path, { headers: { accept: 'text/html', [plain]: '1' } });
	return (await page.text()).replace('<!--course-cover-->', `<script src="${scriptPath}"></script>`);
}

/** Pictures of cases, for authors; read anew each time, so that they show what was just written. */
function graphsPlugin(folder: string): Plugin {
	return {
		name: 'course-graphs',
		configureServer(server) {
			server.middlewares.use(graphsPath, (request, response) => {
				const path = decodeURIComponent((request.url ?? '/').replace(/^\/|\?.*$/g, ''));
				const { status, type, body } = findGraph(folder, path);
				response.statusCode = status;
				response.setHeader('cache-control', 'no-store');
				response.setHeader('content-type', `${type}; charset=utf-8`);
				response.end(body);
			});
		}
	};
}

function coursePlugin(current: () => string): Plugin {
	return {
		name: 'course-data',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = request.url ?? '/';
				const page = request.headers.accept?.includes('text/html') && !request.headers[plain];
				if (path !== scriptPath && !page) return next();
				response.setHeader('cache-control', 'no-store');
				if (path === scriptPath) {
					response.setHeader('content-type', 'text/javascript; charset=utf-8');
					return response.end(current());
				}
				response.setHeader('content-type', 'text/html; charset=utf-8');
				filledPage(`http://${request.headers.host ?? ''}`, path).then((html) => response.end(html), next);
			});
		}
	};
}

/** Vite believes `NODE_ENV` before its own mode; left at `production`, what is for authors only would be missing. */
async function asDevelopment(start: () => Promise<ViteDevServer>): Promise<ViteDevServer> {
	const before = process.env['NODE_ENV'];
	process.env['NODE_ENV'] = 'development';
	try {
		return await start();
	} finally {
		if (before === undefined) delete process.env['NODE_ENV'];
		else process.env['NODE_ENV'] = before;
	}
}

/** Settings that a build meanwhile writes for itself: Vite would load the author's page anew for them. */
const ofAnotherBuild = (root: string) => (path: string) =>
	basename(path) === 'tsconfig.json' && resolve(path) !== resolve(root, 'tsconfig.json');

/** Starts the server. @throws ContentError when the course has errors at the start. */
export async function startDev({ root, folder, port, onchange }: DevOptions): Promise<DevServer> {
	const renderer = createRenderer();
	const [tracker, words, reading] = await Promise.all([
		loadTracker(root, 'browser'),
		loadWords(root),
		loadReading(root)
	]);
	let data = dataOf(await compileCourse(folder, { renderer }));
	const languages = (): string[] => data.edition.courses.map(({ language }) => language);
	const script = (): string =>
		[
			`${reading}\n;\n`,
			editionScript(data.edition),
			...data.packs.map((pack) => packScript(pack)),
			wordsScript(words, languages()),
			tracker
		].join('');

	const server = await asDevelopment(() =>
		createServer({
			root,
			configFile: join(root, 'vite.config.ts'),
			logLevel: 'warn',
			server: { host: '127.0.0.1', port, strictPort: port !== 0, watch: { ignored: ofAnotherBuild(root) } },
			plugins: [graphsPlugin(folder), coursePlugin(script)]
		})
	);

	/** What is wrong with the course as it was saved last; the page shows the one before it. */
	let trouble: string | null = null;
	const troubleTold = (): ErrorPayload => ({ type: 'error', err: { message: trouble ?? '', stack: '' } });
	server.ws.on('vite:client:connect', (_, client) => {
		if (trouble !== null) client.send(troubleTold());
	});

	/** A file may be saved while the one before is being read: only what the last reading finds is taken over or told. */
	let readings = 0;

	async function again(): Promise<void> {
		const reading = (readings += 1);
		const last = (): boolean => reading === readings;
		try {
			const found = dataOf(await compileCourse(folder, { renderer }));
			if (!last()) return;
			data = found;
			trouble = null;
			server.ws.send({ type: 'custom', event: 'course:update', data });
			onchange?.(null);
		} catch (error) {
			if (!last()) return;
			trouble = error instanceof Error ? error.message : String(error);
			server.ws.send(troubleTold());
			onchange?.(trouble);
		}
	}

	let due: ReturnType<typeof setTimeout> | undefined;
	const changed = (path: string): void => {
		const inside = relative(folder, path);
		if (inside.startsWith('..') || isAbsolute(inside)) return;
		clearTimeout(due);
		// Editors write a file in more than one step.
		due = setTimeout(() => void again(), 80);
	};
	server.watcher.add(folder);
	for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
	await server.listen();
	const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
	return {
		address,
		stop: async () => {
			clearTimeout(due);
			await server.close();
		}
	};
}
