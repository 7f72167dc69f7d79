/** Runs the rules of the house: which folder may know which. A rule that is not run is not a rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Rule {
	folder: string;
	/** Folders of ours it may import from, itself apart. `null`: any but those in `never`. */
	may: string[] | null;
	never?: string[];
	/** Packages and built-ins it may not import. */
	without?: RegExp;
}

const framework = /^(svelte|\$app|@sveltejs)(\/|$)/;
const lib = (...names: string[]) => names.map((name) => `src/lib/${name}`);

const rules: Rule[] = [
	{ folder: 'src/lib/course', may: [], without: /^(svelte|\$app|@sveltejs|node:)/ },
	{ folder: 'src/lib/tracking', may: lib('course'), without: framework },
	{ folder: 'src/worker', may: lib('text'), without: framework },
	{ folder: 'src/lib/text', may: [] },
	{ folder: 'src/lib/ui', may: lib('course', 'text', 'tracking/tracker.ts') },
	{ folder: 'src/lib/player', may: lib('course', 'tracking/tracker.ts') },
	{ folder: 'src/lib/blocks', may: lib('course', 'player', 'ui', 'text') },
	{ folder: 'src/lib/workshop', may: lib('course', 'text') },
	{ folder: 'src/lib/prose', may: lib('course', 'text') },
	{
		folder: 'src/routes',
		may: lib('course', 'player', 'ui', 'blocks', 'text', 'tracking/tracker.ts').concat(
			'src/app.css',
			'src/worker/scope.ts'
		)
	},
	{
		folder: 'src/routes-gallery',
		may: lib('course', 'ui', 'text', 'tracking/tracker.ts').concat('src/app.css')
	},
	{
		folder: 'src/routes-workshop',
		may: lib('course', 'ui', 'text', 'workshop').concat('src/app.css')
	},
	{ folder: 'src/content', may: ['src/lib/course', 'src/lib/prose', 'src/lib/text', 'src/cli'] },
	{
		folder: 'src/packaging',
		may: [
			'src/lib/course',
			'src/lib/tracking',
			'src/lib/text',
			'src/content',
			'src/lms',
			'src/cli',
			'src/worker',
			// Pure: how a room's text is cut, lettered and judged, for the paper on its tables.
			'src/lib/workshop/paging.ts',
			'src/lib/workshop/scene.ts',
			// What the trainer's edition tells the server of its phones.
			'src/lib/workshop/phones/brand.ts',
			'src/lib/workshop/beats'
		],
		without: framework
	},
	{ folder: 'src/lms', may: ['src/cli'], without: framework },
	{
		folder: 'src/workshop-server',
		may: [
			'src/cli',
			'src/lib/text',
			// Types alone: what it carries between phones and the presenter's page.
			'src/lib/workshop/phones/way.ts',
			// What the trainer's edition tells it of a client.
			'src/lib/workshop/phones/brand.ts',
			'src/packaging/zip-read.ts',
			// The little of HTTP that servers share.
			...['guard.ts', 'http.ts', 'media-types.ts', 'pages/html.ts'].map((name) => `src/lms/${name}`)
		],
		without: framework
	},
	{ folder: 'src/cli', may: [] }
];

function files(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte|js)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !file.endsWith('.test.ts'));
}

/** What a file imports, as written; `running` leaves out what is gone at run time. */
function imports(file: string, running = false): string[] {
	let text = readFileSync(file, 'utf8');
	if (running) text = text.replaceAll(/^(import|export) type [^;]+;/gm, '');
	return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map((match) => match[1] ?? '');
}

/** A path of ours from the root, or `null` for a package. */
function ours(file: string, name: string): string | null {
	if (name.startsWith('$lib/')) return `src/lib/${name.slice(5)}`;
	return name.startsWith('.') ? relative(root, resolve(dirname(file), name)).replaceAll('\\', '/') : null;
}

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

describe('the house', () => {
	test.each(rules)('$folder imports only what it may know', ({ folder, may, without }) => {
		const broken = files(join(root, folder)).flatMap((file) =>
			imports(file).flatMap((name) => {
				const path = ours(file, name);
				const bad = path
					? !within(path, folder) && !(may ?? []).some((allowed) => within(path, allowed))
					: without?.test(name);
				return bad ? [`${relative(root, file)} imports ${name}`] : [];
			})
		);
		expect(broken).toEqual([]);
	});

	test('schemas and zod stay out of everything that runs in a browser', () => {
		const broken = ['course', 'tracking', 'player', 'ui', 'blocks', 'text', 'workshop']
			.flatMap((name) => files(join(root, 'src/lib', name)))
			.filter((file) => !file.endsWith('.schema.ts'))
			.filter((file) =>
				[...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*from ['"]([^'"]+)['"]/gm)].some(
					(match) => match[1] === 'zod' || match[1]?.endsWith('.schema.ts')
				)
			);
		expect(broken).toEqual([]);
	});

	test('pictures of cases are drawn for authors and trainers alone: nothing that learners get knows how', () => {
		const drawing = files(join(root, 'src')).filter((file) => imports(file).includes('@dagrejs/dagre'));
		expect(drawing.map((file) => relative(root, file).replaceAll('\\', '/'))).toEqual([
			'src/content/graph/layout.ts'
		]);
		const using = files(join(root, 'src'))
			.filter((file) => !within(relative(root, file).replaceAll('\\', '/'), 'src/content/graph'))
			.filter((file) => imports(file).some((name) => name.includes('/graph/')));
		expect(using.map((file) => relative(root, file).replaceAll('\\', '/')).toSorted()).toEqual([
			'src/content/cli/check.ts',
			'src/packaging/dev-server.ts',
			'src/packaging/workshop/papers/guide-case.ts'
		]);
	});

	test('sockets are for the server of a workshop alone: nothing that is packed knows them', () => {
		const using = files(join(root, 'src')).filter((file) =>
			imports(file).some((name) => /^(socket\.io|@socket\.io|redis$|ws$)/.test(name))
		);
		const outside = using
			.map((file) => relative(root, file).replaceAll('\\', '/'))
			.filter((file) => !within(file, 'src/workshop-server'));
		expect(outside).toEqual([]);
		expect(using.length).toBeGreaterThan(0);
	});

	test('no two files need each other at run time', () => {
		const all = files(join(root, 'src'));
		const next = new Map(
			all.map((file) => [
				file,
				imports(file, true).flatMap((name) => {
					const path = ours(file, name);
					return path ? [join(root, path)] : [];
				})
			])
		);
		const circles: string[] = [];
		const done = new Set<string>();
		const visit = (file: string, road: string[]): void => {
			const at = road.indexOf(file);
			if (at >= 0) circles.push([...road.slice(at), file].map((f) => relative(root, f)).join(' → '));
			if (at >= 0 || done.has(file)) return;
			for (const other of next.get(file) ?? []) visit(other, [...road, file]);
			done.add(file);
		};
		for (const file of all) visit(file, []);
		expect(circles).toEqual([]);
	});

	test('course files hold no code and code holds no course', () => {
		const code = files(join(root, 'courses')).map((file) => relative(root, file));
		expect(code).toEqual([]);
		const named = ['src/lib', 'src/routes', 'src/content', 'src/packaging', 'src/lms']
			.flatMap((folder) => files(join(root, folder)))
			.filter((file) => /['"`/](slachtoffer|belaging|wat_is_stalking)/i.test(readFileSync(file, 'utf8')))
			.map((file) => relative(root, file));
		expect(named).toEqual([]);
	});
});
