import { afterEach, describe, expect, test } from 'vitest';
import { brandFile } from '../lib/workshop/phones/brand.ts';
import { readBrand } from './brand.ts';
import { startWorkshop } from './server.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
	for (const one of undo.splice(0).reverse()) await one();
});

const whole = {
	name: 'De Lamp',
	logo: { src: 'logo.1a2b.svg', alt: 'De Lamp' },
	style: 'phones.3c4d.css',
	faces: ['font-400.5e6f.woff2']
};

/** An edition that tells this of its client. */
const edition = (told: unknown, text = JSON.stringify(told)) =>
	new Map([
		[brandFile, Buffer.from(text)],
		['files/logo.1a2b.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
		['files/phones.3c4d.css', Buffer.from(':root{--accent:#5b3a8c}')],
		['files/font-400.5e6f.woff2', Buffer.from('wOF2')],
		['files/data.7a8b.js', Buffer.from('globalThis.workshopData={"correct":true}')]
	]);

async function serve(files: ReadonlyMap<string, Buffer>) {
	const lines: string[] = [];
	const { phones, stop } = await startWorkshop({ files, tell: (line) => lines.push(line) });
	undo.push(stop);
	const ask = (path: string): Promise<Response> => fetch(phones + path);
	const page = await ask('K7QFXA');
	return {
		lines,
		ask,
		text: await page.text(),
		policy: page.headers.get('content-security-policy')?.split('; ') ?? []
	};
}

describe('the voting page of a client', () => {
	test('has the logo and the style behind that of the page, and may load these and no more', async () => {
		const { text, policy, ask, lines } = await serve(edition(whole));
		expect(text).toContain('<p class="brand"><img src="/assets/logo.1a2b.svg" alt="De Lamp" /></p>');
		expect(text.indexOf('/assets/phones.3c4d.css')).toBeGreaterThan(text.indexOf('/assets/phone.css'));
		expect(policy).toEqual(
			expect.arrayContaining(["default-src 'none'", "img-src 'self' data:", "font-src 'self'"])
		);
		expect(policy.join(' ')).not.toMatch(/unsafe|\*/);
		for (const [name, type] of [
			['logo.1a2b.svg', 'image/svg+xml; charset=utf-8'],
			['phones.3c4d.css', 'text/css; charset=utf-8'],
			['font-400.5e6f.woff2', 'font/woff2']
		] as const) {
			const found = await ask(`assets/${name}`);
			expect([found.status, found.headers.get('content-type')], name).toEqual([200, type]);
		}
		expect((await ask('assets/data.7a8b.js')).status).toBe(404);
		expect(lines).toEqual([]);
	});

	test('has the name where there is no logo, and neither picture nor face is allowed that is not there', async () => {
		const { text, policy } = await serve(edition({ ...whole, logo: null, faces: [] }));
		expect(text).toContain('<p class="brand">De Lamp</p>');
		expect(policy).toContain('img-src data:');
		expect(policy.filter((one) => one.startsWith('font-src'))).toEqual([]);
	});

	test('takes a name as words, whatever is in it', async () => {
		const name = '<script>alert(1)</script> & "zo"';
		const shown = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;zo&quot;';
		expect((await serve(edition({ ...whole, name, logo: null }))).text).toContain(
			`<p class="brand">${shown}</p>`
		);
		const logo = { ...whole.logo, alt: name };
		expect((await serve(edition({ ...whole, logo }))).text).toContain(`alt="${shown}"`);
	});
});

test('without a client the page is as it was: no logo, no other style, nothing more it may load', async () => {
	const { text, policy, lines } = await serve(new Map());
	expect(text).not.toMatch(/class="brand"|phones\./);
	expect(text.match(/rel="stylesheet"/g)).toHaveLength(1);
	expect(policy.slice(0, 4)).toEqual([
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		'img-src data:'
	]);
	expect(policy.filter((one) => one.startsWith('font-src'))).toEqual([]);
	expect(lines).toEqual([]);
});

describe('a client that can not be read', () => {
	const line =
		"files/phones.json in this workshop can't be read, or names what is not there: phones get the course's own look." +
		' Make the package again: npm run package -- --standard workshop --brand <id>.';
	test.each<[string, Map<string, Buffer>]>([
		['is no JSON', edition(null, '{')],
		['is something else', edition([])],
		['has no name', edition({ ...whole, name: 7 })],
		['has a logo without words', edition({ ...whole, logo: { src: 'logo.1a2b.svg' } })],
		['asks for what is not there', edition({ ...whole, style: 'phones.0000.css' })],
		['asks for what is no part of a look', edition({ ...whole, style: 'data.7a8b.js' })],
		['asks for what lies elsewhere', edition({ ...whole, faces: ['../presenter.woff2'] })]
	])('%s: the workshop goes on in the look of the course, and one line says so', (_, files) => {
		const lines: string[] = [];
		expect(readBrand(files, (told) => lines.push(told))).toBeNull();
		expect(lines).toEqual([line]);
	});
});
