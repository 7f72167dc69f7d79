/** The trainer's edition of the small course, made for a client who has everything a brand can have. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fixtureFolder } from './fixture.ts';
import { unpacked } from './packages.ts';

export const client = 'Fietsersvereniging De Lamp';

/** Colours of the client; dark has no paper of its own and keeps that of the course. */
export const colours = {
	light: { accent: '#5b3a8c', paper: '#f7f3fb' },
	dark: { accent: '#c3a8ee', paper: '#111b1b' }
};

/** Gives the brand of the small course a face from a file, and a paper in light alone. */
function dress(course: string): void {
	const brands = join(course, 'brands');
	const path = join(brands, 'fietsbond.yaml');
	const text = readFileSync(path, 'utf8')
		.replace(/light: \{/, `light: { paper: '${colours.light.paper}',`)
		.replace('font: system', 'font: { regular: letter.woff2, licence: letter-licence.txt }');
	writeFileSync(path, text);
	const face = createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json');
	const name = 'atkinson-hyperlegible-next-latin-400-normal.woff2';
	copyFileSync(join(dirname(face), 'files', name), join(brands, 'letter.woff2'));
	writeFileSync(join(brands, 'letter-licence.txt'), 'Open Font License\n');
}

async function make(folder: string): Promise<Buffer> {
	const [{ compileCourse }, { makeWorkshop }, { sampleRequest }] = await Promise.all([
		import('../../src/content/compile.ts'),
		import('../../src/packaging/workshop/make.ts'),
		import('../packaging/sample.ts')
	]);
	const course = join(folder, 'course');
	cpSync(fixtureFolder, course, { recursive: true });
	dress(course);
	const build = await compileCourse(course);
	const [brand] = build.brands;
	if (!brand) throw new Error('the small course has lost its brand');
	const request = { ...sampleRequest(), build, regions: build.regions, brand };
	const output = { root: resolve('.'), folder, today: null, browser: null };
	return readFileSync((await makeWorkshop(request, output)).path);
}

/** Files of the zip, by name. */
export async function clientWorkshop(): Promise<Map<string, Buffer>> {
	const folder = mkdtempSync(join(tmpdir(), 'client-'));
	try {
		return unpacked(await make(folder));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
