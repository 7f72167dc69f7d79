import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sampleIngredients, sampleRequest } from '../../tests/packaging/sample.ts';
import type { BrandBuild } from '../content/brands/compile.ts';
import { assemble } from './assemble.ts';
import { icon } from './icon.ts';
import { lintScript } from './lint-script.ts';
import { appFiles } from './web-app.ts';
import type { PackageFile } from './zip.ts';

const ingredients = { ...sampleIngredients(), web: { page: '"page"', keep: '"keep"', off: '"off"' } };
const filesOf = async (edition: 'web' | 'scorm12', more: object = {}) => {
	const made = await assemble({ ...sampleRequest(), ...more }, edition, ingredients);
	return new Map(made.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]));
};

/** Colours along the middle row of a picture without filter. */
function pixels(bytes: Buffer, size: number): Buffer {
	const at = bytes.indexOf('IDAT');
	const data = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
	return data.subarray(Math.floor(size / 2) * (1 + 3 * size) + 1);
}

describe('the web edition as an app', () => {
	test('has a manifest with icons that are there, and stays inside its own folder', async () => {
		const files = await filesOf('web');
		const manifest = JSON.parse(files.get('app.webmanifest') ?? '{}') as Record<string, unknown>;
		expect(manifest).toMatchObject({
			name: 'Voorbeeld & meer',
			start_url: './',
			scope: './',
			display: 'standalone'
		});
		const icons = manifest['icons'] as { src: string; sizes: string }[];
		expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
		for (const { src } of icons) expect(files.has(src)).toBe(true);
		expect(files.get('index.html')).toContain('<link rel="manifest" href="app.webmanifest" />');
	});

	test('shows the neutral name under the icon, and everywhere when the package is neutral', () => {
		const name = (neutral: boolean) => {
			const [manifest] = appFiles({ ...sampleRequest(), neutral });
			return JSON.parse(Buffer.from(manifest?.bytes ?? []).toString()) as Record<string, unknown>;
		};
		expect(name(false)).toMatchObject({ name: 'Voorbeeld & meer', short_name: 'Cursus' });
		expect(name(true)).toMatchObject({ name: 'Cursus', short_name: 'Cursus' });
	});

	test('has icons and a window in the colours of a client, and is the course’s own without one', () => {
		const filesOf = (look: BrandBuild | null) => appFiles({ ...sampleRequest(), brand: look });
		const own = filesOf(null);
		const light = { accent: '#5b3a8c', paper: '#fff8f0' };
		const client = { id: 'x', name: 'X', logo: null, css: '', light, faces: null, licence: null };
		const branded = filesOf(client);
		const colours = ([manifest]: PackageFile[]) =>
			/"background_color": "(.*)",\s*"theme_color": "(.*)"/.exec(`${manifest?.bytes}`)?.slice(1);
		expect(colours(own)).toEqual(['#faf8f4', '#faf8f4']);
		expect(colours(branded)).toEqual(['#fff8f0', '#fff8f0']);
		// A picture is named by what it holds.
		expect(branded.map(({ name }) => name)).not.toEqual(own.map(({ name }) => name));
		const [, small] = branded;
		const row = pixels(Buffer.from(small?.bytes ?? []), 192);
		expect([...row.subarray(0, 3)]).toEqual([0xff, 0xf8, 0xf0]);
		expect([...row.subarray(3 * 96, 3 * 96 + 3)]).toEqual([0x5b, 0x3a, 0x8c]);
	});

	test('the worker knows every file of the package but itself', async () => {
		const files = await filesOf('web');
		const [, json = '{}'] = /courseFiles=(\{.*\});\n"keep"/.exec(files.get('sw.js') ?? '') ?? [];
		const { names } = JSON.parse(json) as { names: string[] };
		expect(names).toEqual([...files.keys()].filter((name) => name !== 'sw.js').toSorted());
	});

	test('switched off it has no app, and its worker is the one that ends the earlier one', async () => {
		const files = await filesOf('web', { installable: false });
		expect(files.get('sw.js')).toBe('"off"\n');
		expect([...files.keys()].filter((name) => /webmanifest|icon/.test(name))).toEqual([]);
		expect(
			[...files].filter(([name]) => name.startsWith('app.')).map(([, text]) => text.includes('"page"'))
		).toEqual([false, false]);
	});

	test('the linter lets this edition alone start a worker', () => {
		const code = 'navigator.serviceWorker.register("sw.js")';
		expect(lintScript('app.js', code, true)).toEqual([]);
		expect(lintScript('app.js', code).map(({ rule }) => rule)).toEqual(['A6.4']);
	});

	test('a package for an LMS has nothing of it', async () => {
		const files = await filesOf('scorm12');
		expect([...files.keys()].filter((name) => /webmanifest|icon|sw\.js/.test(name))).toEqual([]);
		expect([...files.values()].some((text) => text.includes('"page"') || text.includes('"keep"'))).toBe(
			false
		);
	});
});

describe('the icon', () => {
	test('is a PNG of the size asked for, paper at its edges and the point of the line in its middle', () => {
		for (const size of [48, 192]) {
			const bytes = icon(size);
			expect(bytes.subarray(1, 4).toString()).toBe('PNG');
			expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
			const row = pixels(bytes, size);
			expect([...row.subarray(0, 3)]).toEqual([0xfa, 0xf8, 0xf4]);
			expect([...row.subarray(3 * (size / 2), 3 * (size / 2) + 3)]).toEqual([0x0f, 0x6b, 0x66]);
		}
	});
});
