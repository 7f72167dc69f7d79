import { describe, expect, it } from 'vitest';
import type { BrandBuild } from '../../src/content/brands/compile.ts';
import { compileCourse } from '../../src/content/compile.ts';
import { readEdition } from '../../src/packaging/pack-file.ts';
import { assemble, type Assembled } from '../../src/packaging/assemble.ts';
import { packageName, trackingOptions } from '../../src/packaging/edition.ts';
import { handoutFolder } from '../../src/packaging/handouts/write.ts';
import { checksum } from '../../src/packaging/hash.ts';
import { lintPackage } from '../../src/packaging/lint.ts';
import { packageReport } from '../../src/packaging/report.ts';
import { reportPage } from '../../src/packaging/report-page.ts';
import { editions } from '../../src/packaging/standards.ts';
import { workshopOf } from '../../src/packaging/workshop/package.ts';
import { workshopReport, workshopReportPage } from '../../src/packaging/workshop/report.ts';
import { brandFile, inside, type PhoneBrand } from '../../src/lib/workshop/phones/brand.ts';
import { fixtureCourse } from '../tools/course-copy.ts';
import { sampleIngredients, sampleRequest } from './sample.ts';

const worstState = { total: 100, perAnswer: 1, perChoice: 1, largest: [] };
const build = await compileCourse(fixtureCourse);
const [brand] = build.brands as [BrandBuild];

/** With a face of its own too, which a fixture can't ship. */
const own: BrandBuild = {
	...brand,
	faces: [{ name: 'x.woff2', bytes: Buffer.from('wOF2 regular'), weight: 400 }],
	licence: 'Licence of X'
};
const branded = (look: BrandBuild | null = own) => ({ ...sampleRequest(), brand: look });
const textOf = ({ files }: Assembled, name: RegExp): string =>
	files
		.filter((file) => name.test(file.name))
		.map(({ bytes }) => Buffer.from(bytes).toString())
		.join('\n');

describe.each(editions)('edition %s with a brand', (edition) => {
	it('passes the package linter, and is the same to the byte when made again', async () => {
		const first = await assemble(branded(), edition, sampleIngredients());
		expect(await lintPackage({ root: '.', edition, bytes: first.bytes, worstState })).toEqual([]);
		const second = await assemble(branded(), edition, sampleIngredients());
		expect(checksum(second.bytes)).toBe(checksum(first.bytes));
	});

	it('keeps every identifier, so that learners keep their progress, and is another build', async () => {
		expect(trackingOptions(branded(), edition)).toEqual(trackingOptions(sampleRequest(), edition));
		const plain = await assemble(sampleRequest(), edition, sampleIngredients());
		const made = await assemble(branded(), edition, sampleIngredients());
		expect(made.build).not.toBe(plain.build);
		expect(made.name).toBe(`sample-nl-north-1.2.3-fietsbond-${edition}`);
		const manifest = /^(imsmanifest|cmi5)\.xml$/;
		const ids = (one: Assembled) =>
			textOf(one, manifest).match(/(<manifest identifier|<course id|<au id)="[^"]*"/g);
		expect(ids(made)).toEqual(ids(plain));
	});

	it('shows the logo with its words before any script, and lays its colours over those of the course', async () => {
		const made = await assemble(branded(), edition, sampleIngredients());
		const page = textOf(made, /\.html$/);
		expect(page).toMatch(
			/<p class="brand"><img height="48" src="[^"]+" alt="Fietsersvereniging De Lamp"><\/p>\n<font size="4"><small><h1/
		);
		const style = textOf(made, /\.(css|html)$/);
		expect(style.indexOf('--accent:#5b3a8c')).toBeGreaterThan(style.indexOf('.cover{color:#111}'));
		expect(style).toContain(":root[data-theme='dark']{--accent:#c3a8ee");
		expect(style).toContain("--font:'Brand',system-ui");
		expect(textOf(made, /\.(txt|html)$/)).toContain('Licence of X');
		const told = readEdition(textOf(made, /^app.*\.js$|\.html$/).replace(/<script>/g, '\n'));
		expect(told?.brand?.name).toBe('Fietsersvereniging De Lamp');
	});
});

it('without a brand a package is what it was: no logo, no word of one', async () => {
	const made = await assemble(branded(null), 'web', sampleIngredients());
	expect(textOf(made, /\.html$/)).not.toContain('class="brand"');
	expect(readEdition(textOf(made, /^app.*\.js$/))).not.toHaveProperty('brand');
});

it('the face of the device takes no file along', async () => {
	const made = await assemble(branded(brand), 'scorm12', sampleIngredients());
	expect(made.files.filter(({ name }) => name.endsWith('.woff2'))).toEqual([]);
	expect(textOf(made, /\.css$/)).toContain(':root{--font:system-ui,sans-serif}');
});

describe('the trainer’s edition with a brand', () => {
	const made = (look: BrandBuild | null) => {
		const request = { ...branded(look), build, languages: ['nl'], regions: build.regions };
		const ingredients = sampleIngredients();
		const workshop = workshopOf(request, ingredients.player, ingredients);
		const files = new Map(
			[workshop.start(false), ...workshop.files].map(({ name, bytes }) => [
				name,
				Buffer.from(bytes).toString()
			])
		);
		const like = (name: RegExp) => [...files].find(([file]) => name.test(file))?.[1] ?? '';
		return { request, workshop, files, like };
	};

	it('has the logo in both windows before any script and on the page to begin with, and takes it along', () => {
		const { files, like } = made(own);
		const [logo] = [...files.keys()].filter((name) => /^files\/logo\.\w+\.svg$/.test(name));
		const shown = new RegExp(
			`<p class="brand"><img (height="48" )?src="${logo}" alt="Fietsersvereniging De Lamp"></p>`
		);
		for (const page of ['presenter.html', 'projector.html', 'begin-hier.html'])
			expect(files.get(page), page).toMatch(shown);
		for (const window of ['presenter', 'projector'])
			expect(like(new RegExp(`^files/${window}\\.`)), window).toContain(
				`globalThis.workshopBrand={"name":"Fietsersvereniging De Lamp","logo":{"src":"${logo}"`
			);
		expect(files.get('begin-hier.html')).toContain('a{color:#5b3a8c');
	});

	it('lays its colours and its face over those of the course, with the licence of the face', () => {
		const { files, like } = made(own);
		const style = like(/^files\/app\..*\.css$/);
		expect(style.indexOf('--accent:#5b3a8c')).toBeGreaterThan(style.indexOf('.cover{color:#111}'));
		expect(style).toContain("--font:'Brand',system-ui");
		const [, face = ''] = /src:url\((font-400\.\w+\.woff2)\)/.exec(style) ?? [];
		expect(files.has(`files/${face}`)).toBe(true);
		expect(files.get('files/font-licence.txt')).toBe('Licence of X');
	});

	it('tells the server of the phones what they show, and takes all of that along', () => {
		const { files } = made(own);
		const told = JSON.parse(files.get(brandFile) ?? '{}') as PhoneBrand;
		expect(told).toMatchObject({ name: own.name, logo: { alt: 'Fietsersvereniging De Lamp' } });
		const { logo, style, faces } = told;
		expect(faces).toHaveLength(1);
		for (const name of [logo?.src ?? '', style, ...faces])
			expect(files.has(`${inside}/${name}`), name).toBe(true);
		const css = files.get(`${inside}/${style}`) ?? '';
		expect(css).toContain(`url(${faces[0]})`);
		expect(css).toContain(':root{--accent:#5b3a8c');
		expect(css).toContain("--font:'Brand',system-ui");
		expect(made(null).files.has(brandFile)).toBe(false);
	});

	it('sends phones no face of the course, which they do without', () => {
		const { files } = made({ ...brand, faces: null });
		const { faces, style } = JSON.parse(files.get(brandFile) ?? '{}') as PhoneBrand;
		expect(faces).toEqual([]);
		expect(files.get(`${inside}/${style}`)).not.toContain('@font-face');
	});

	it('is another build under another name, and the report names the brand; without one nothing of it is there', () => {
		const { request, workshop } = made(own);
		const plain = made(null);
		expect(workshop.build).not.toBe(plain.workshop.build);
		expect(packageName(request, 'workshop')).toMatch(/-fietsbond-workshop$/);
		const report = workshopReport(
			request,
			{ name: 'x', workshop, files: workshop.files, bytes: Buffer.from(''), pdfs: [] },
			null
		);
		expect(report.brand).toEqual({ id: 'fietsbond', name: 'Fietsersvereniging De Lamp' });
		expect(workshopReportPage(report)).toContain('Fietsersvereniging De Lamp (<code>fietsbond</code>)');
		expect([...plain.files.values()].filter((text) => /class="brand"|workshopBrand/.test(text))).toEqual([]);
	});
});

it('hand-outs of a brand stand in a folder of their own', () => {
	const folder = (look: BrandBuild | null) =>
		handoutFolder({ request: branded(look), language: 'nl', region: 'north' });
	expect(folder(own)).toBe('sample-nl-north-1.2.3-fietsbond');
	expect(folder(null)).toBe('sample-nl-north-1.2.3');
	expect(own.css).toContain('@media print{.paper-head,.certificate{--accent:#5b3a8c}}');
});

it('the report names the brand', async () => {
	const made = await assemble(branded(), 'scorm12', sampleIngredients());
	const report = await packageReport(branded(), made, { worstState, today: null });
	expect(report.brand).toEqual({ id: 'fietsbond', name: 'Fietsersvereniging De Lamp' });
	expect(reportPage(report)).toContain('Fietsersvereniging De Lamp (<code>fietsbond</code>)');
});
