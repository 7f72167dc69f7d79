import yazl from 'yazl';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/packaging/assemble.ts';
import { printFinding } from '../../src/packaging/lint-finding.ts';
import { lintPackage } from '../../src/packaging/lint.ts';
import type { EditionName } from '../../src/packaging/standards.ts';
import { zipFiles, type PackageFile } from '../../src/packaging/zip.ts';
import { sampleIngredients, sampleRequest } from './sample.ts';

const good = new Map<EditionName, PackageFile[]>();
const worstState = { total: 100, largest: [{ id: 'q_big', characters: 40 }] };

beforeAll(async () => {
	for (const edition of ['scorm12', 'scorm2004-3', 'scorm2004-4', 'web', 'offline'] as const) {
		good.set(edition, (await assemble(sampleRequest(), edition, sampleIngredients())).files);
	}
});

type Change = (files: PackageFile[]) => PackageFile[];

/** Rewrites the text of files whose name matches. Fails when that changes nothing, so that no defect is imagined. */
const edit =
	(name: RegExp, from: string | RegExp, to: string): Change =>
	(files) => {
		let changed = 0;
		const edited = files.map((file) => {
			if (!name.test(file.name)) return file;
			const before = `${file.bytes}`;
			const after = before.replace(from, () => to);
			if (after !== before) changed += 1;
			return { name: file.name, bytes: Buffer.from(after) };
		});
		expect(changed).toBeGreaterThan(0);
		return edited;
	};

const manifest = (from: string | RegExp, to: string): Change => edit(/^imsmanifest\.xml$/, from, to);
const page = (from: string | RegExp, to: string): Change => edit(/^index\.html$/, from, to);
const app = (text: string): Change => edit(/^app\..*\.js$/, /$/, text);
const add =
	(name: string, text = 'x', list = true): Change =>
	(files) => {
		const more = [...files, { name, bytes: Buffer.from(text) }];
		return list ? manifest('</resource>', `<file href="${name}"/></resource>`)(more) : more;
	};
const drop =
	(name: RegExp): Change =>
	(files) =>
		files.filter((file) => !name.test(file.name));

async function lint(edition: EditionName, change: Change, zip = zipFiles): Promise<string> {
	const files = change(good.get(edition) ?? []);
	const bytes = edition === 'offline' ? Buffer.from(files[0]?.bytes ?? '') : await zip(files);
	const findings = await lintPackage({ root: '.', edition, bytes, worstState });
	return findings.map(printFinding).join('\n\n');
}

/** Name of the defect, how to make it, what the linter must say. */
const defects: [string, EditionName, Change, RegExp][] = [
	[
		'no manifest',
		'scorm12',
		drop(/^imsmanifest/),
		/imsmanifest\.xml {2}\(A5\.1\)\n {2}found: no manifest in the root\n {2}wanted: imsmanifest\.xml in the root of the zip\n {2}mend: zip the content, not its folder/
	],
	[
		'wrong schemaversion',
		'scorm2004-4',
		manifest('2004 4th Edition', '2004 4th edition'),
		/found: schemaversion "2004 4th edition"\n {2}wanted: "2004 4th Edition" to the letter/
	],
	[
		'another prefix than adlcp',
		'scorm12',
		manifest(/adlcp/g, 'adl'),
		/found: no SCO an LMS recognises\n {2}wanted: adlcp:scormtype="sco" on the resource/
	],
	[
		'scormtype of the other edition',
		'scorm2004-3',
		manifest('scormType', 'scormtype'),
		/wanted: adlcp:scormType="sco" on the resource/
	],
	[
		'a mastery score',
		'scorm12',
		manifest('</item>', '<adlcp:masteryscore>70</adlcp:masteryscore></item>'),
		/A3\.2, A3\.3\)\n {2}found: "masteryscore"\n {2}wanted: a manifest in which the course judges/
	],
	[
		'a passing score',
		'scorm2004-4',
		manifest(
			'<imsss:deliveryControls',
			'<imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives><imsss:deliveryControls'
		),
		/found: "satisfiedByMeasure"/
	],
	[
		'an identifier that starts with a digit',
		'scorm12',
		manifest(/sample-nl-scorm12-item/, '1-item'),
		/found: identifier "1-item"\n {2}wanted: a letter, then letters, digits, - and _/
	],
	[
		'an identifier used twice',
		'scorm12',
		manifest('identifier="sample-nl-scorm12-item"', 'identifier="sample-nl-scorm12-sco"'),
		/found: identifier "sample-nl-scorm12-sco" twice/
	],
	[
		'a version over 20 characters',
		'scorm12',
		manifest('version="1.2.3"', 'version="1.2.3-a-very-long-version"'),
		/found: version "1\.2\.3-a-very-long-version"\n {2}wanted: 1 to 20 characters/
	],
	[
		'a title over 100 characters',
		'scorm12',
		manifest('<title>Voorbeeld', `<title>${'a'.repeat(120)}`),
		/found: a title of 127 characters\n {2}wanted: 1 to 100/
	],
	[
		'an unescaped ampersand',
		'scorm12',
		manifest('&amp;', '&'),
		/found: line \d+: .*\n {2}wanted: a manifest its schema accepts/
	],
	[
		'an element the schema does not know',
		'scorm12',
		manifest('<metadata>', '<metadata><surprise/>'),
		/found: line \d+: .*surprise/
	],
	[
		'a file that is not listed',
		'scorm12',
		add('more.txt', 'x', false),
		/more\.txt {2}\(A5\.5\)\n {2}found: in the zip, not listed in the manifest/
	],
	[
		'a listed file that is missing',
		'scorm12',
		manifest('</resource>', '<file href="gone.js"/></resource>'),
		/gone\.js {2}\(A5\.5\)\n {2}found: listed in the manifest, not in the zip/
	],
	[
		'a launch file without its own file element',
		'scorm12',
		manifest('href="index.html">', 'href="index.html?x=1">'),
		/found: launch file "index\.html\?x=1" without its own <file>/
	],
	[
		'a missing schema file',
		'scorm2004-3',
		drop(/^imscp_v1p1/),
		/imscp_v1p1\.xsd {2}\(A5\.7\)\n {2}found: not in the root/
	],
	[
		'capitals in a name',
		'scorm12',
		add('Photo.png'),
		/Photo\.png {2}\(A5\.13\)\n {2}found: the name "Photo\.png"/
	],
	['a space in a name', 'scorm12', add('a b.txt'), /found: the name "a b\.txt"/],
	['a leading underscore', 'scorm12', add('_app.js', ';'), /found: the name "_app\.js"/],
	['a folder', 'scorm12', add('app/x.txt'), /app\/x\.txt {2}\(A5\.15\)\n {2}found: a path with a folder/],
	['a name over 100 characters', 'scorm12', add(`${'a'.repeat(101)}.txt`), /found: a name of 105 characters/],
	['a JSON file', 'scorm12', add('data.json', '{}'), /found: a \.json file/],
	[
		'a module file',
		'web',
		(files) => [...files, { name: 'app.mjs', bytes: Buffer.from('') }],
		/found: a \.mjs file/
	],
	[
		'a wasm file',
		'web',
		(files) => [...files, { name: 'app.wasm', bytes: Buffer.from('') }],
		/found: a \.wasm file/
	],
	[
		'a source map',
		'web',
		(files) => [...files, { name: 'app.js.map', bytes: Buffer.from('{}') }],
		/found: a \.map file/
	],
	[
		'a module script',
		'scorm12',
		page('<script src', '<script type="module" src'),
		/found: <script type="module">\n {2}wanted: classic scripts/
	],
	[
		'an inline script',
		'scorm12',
		page('</body>', '<script>var a = 1;</script></body>'),
		/found: an inline script \(var a = 1;…\)\n {2}wanted: scripts in files/
	],
	[
		'an inline style element',
		'scorm12',
		page('</body>', '<style>b{}</style></body>'),
		/found: an inline <style>/
	],
	['an inline handler', 'scorm12', page('<body', '<body onload="x()"'), /found: onload= on <body>/],
	['an inline style', 'scorm12', page('<body', '<body style="color:red"'), /found: style= on <body>/],
	[
		'a rule against frames',
		'scorm12',
		page('<title>', '<meta http-equiv="Content-Security-Policy" content="x"><title>'),
		/found: <meta http-equiv="Content-Security-Policy">/
	],
	[
		'a script of another host',
		'scorm12',
		page('</body>', '<script src="https://cdn.example/x.js"></script></body>'),
		/A6\.16\)\n {2}found: script asks for "https:\/\/cdn\.example\/x\.js"\n {2}wanted: nothing from another host/
	],
	[
		'a picture of another host in a lesson',
		'scorm12',
		edit(/^lesson-nl-first/, /src=\\"[^"]*\\"/, 'src=\\"//img.example/x.png\\"'),
		/lesson-nl-first\..*\(A6\.16\)\n {2}found: img asks for "\/\/img\.example\/x\.png"/
	],
	[
		'a picture that is not packed',
		'scorm12',
		edit(/^lesson-nl-first/, /src=\\"[^"]*\\"/, 'src=\\"gone.png\\"'),
		/found: img asks for "gone\.png"\n {2}wanted: a file of this package/
	],
	[
		'a script in a lesson',
		'scorm12',
		edit(/^lesson-nl-first/, '\\u003ch2>', '\\u003ch2 onclick=\\"x()\\">'),
		/found: onclick= on <h2>/
	],
	[
		'a font of another host',
		'scorm12',
		edit(/\.css$/, /$/, "@font-face{src:url('https://fonts.example/a.woff2')}"),
		/app\..*\.css {2}\(A6\.16\)\n {2}found: url\(\) asks for "https:\/\/fonts\.example\/a\.woff2"/
	],
	[
		'an imported style sheet',
		'scorm12',
		edit(/\.css$/, /^/, "@import 'more.css';"),
		/found: @import asks for "more\.css"/
	],
	[
		'a picture with an outside reference in it',
		'scorm12',
		edit(/\.svg$/, '<circle', '<image href="https://x.example/a.png"/><circle'),
		/pattern\..*\.svg {2}\(A6\.16\)/
	],
	[
		'a script that only parses as a module',
		'scorm12',
		app('\nimport x from "./x.js";'),
		/found: not a classic script: Cannot use import statement/
	],
	[
		'a script that does not parse',
		'scorm12',
		app('\nlet = = 1;'),
		/found: not a classic script: Unexpected token/
	],
	['a dynamic import', 'scorm12', app('\nimport("./x.js");'), /found: import\(\n {2}wanted: no import\(\)/],
	[
		'a fetch of another host',
		'scorm12',
		app('\nfetch("https://x.example/a");'),
		/A6\.16\)\n {2}found: fetch\("https:\/\/x\.example\/a/
	],
	['eval', 'scorm12', app('\neval("1");'), /found: eval\(\n {2}wanted: no eval/],
	[
		'a service worker',
		'scorm12',
		app('\nnavigator.serviceWorker.register("sw.js");'),
		/found: serviceWorker\.register\n {2}wanted: no service worker/
	],
	[
		'a pack of another build',
		'scorm12',
		edit(/^lesson-nl-second/, /"build":"[^"]*"/, '"build":"000000000000"'),
		/found: build 000000000000\n {2}wanted: build [0-9a-f]{12}/
	],
	['a pack that is not there', 'web', drop(/^exam-nl/), /exam-nl\..*\(A5\.17\)\n {2}found: no pack exam\/nl/],
	[
		'no edition',
		'scorm12',
		edit(/^app\..*\.js$/, 'globalThis.courseEdition=', 'globalThis.other='),
		/found: no globalThis\.courseEdition/
	],
	[
		'too much to load',
		'web',
		app(`\n/*${Array.from({ length: 40_000 }, (_, i) => (i * 7919).toString(36)).join('')}*/`),
		/first view\)\n {2}found: \d{6} bytes after gzip\n {2}wanted: at most 100000/
	],
	[
		'too many files to load',
		'web',
		page('</body>', '<img src="notice.txt"><img src="font-licence.txt"></body>'),
		/found: 8 requests\n {2}wanted: at most 6/
	],
	[
		'too many fonts',
		'web',
		(files) => [...files, { name: 'font-more.woff2', bytes: Buffer.alloc(30_000) }],
		/found: 5\d{4} bytes of fonts\n {2}wanted: at most 45000/
	],
	[
		'an outside picture in the one-file edition',
		'offline',
		(files) => edit(/./, '</body>', '<img src="https://x.example/a.png"></body>')(files),
		/A6\.16\)\n {2}found: img asks for/
	],
	[
		'a file beside the one-file edition',
		'offline',
		(files) => edit(/./, '</body>', '<img src="a.png"></body>')(files),
		/found: img asks for "a\.png"\n {2}wanted: everything inside the page/
	],
	[
		'a pack missing from the one-file edition',
		'offline',
		(files) => edit(/./, /<script>\(globalThis\.coursePacks[^\n]*\n/, '')(files),
		/found: no pack lesson\/nl\/first/
	]
];

describe('the package linter', () => {
	it.each(defects)('names %s', async (_, edition, change, wanted) => {
		expect(await lint(edition, change)).toMatch(wanted);
	});

	it('names a state that can grow over the limit, with what makes it long, in LMS editions only', async () => {
		const input = { root: '.', worstState: { total: 4100, largest: worstState.largest } };
		const zip = async (edition: EditionName) => ({
			...input,
			edition,
			bytes: await zipFiles(good.get(edition) ?? [])
		});
		expect((await lintPackage(await zip('scorm12'))).map(printFinding)).toEqual([
			expect.stringMatching(
				/found: 4100 characters in the worst case; largest: q_big \(40\)\n {2}wanted: at most 4000/
			)
		]);
		expect(await lintPackage(await zip('web'))).toEqual([]);
	});

	it('names bytes that are no zip', async () => {
		const findings = await lintPackage({
			root: '.',
			edition: 'web',
			bytes: Buffer.from('hello'),
			worstState
		});
		expect(findings.map((one) => one.found)).toEqual(['not a zip: no end of central directory']);
	});
});

/** Zips the way other tools do. */
async function zipOtherwise(
	files: readonly PackageFile[],
	write: (zip: yazl.ZipFile, file: PackageFile) => void
) {
	const zip = new yazl.ZipFile();
	for (const file of files) write(zip, file);
	zip.end();
	const chunks: Buffer[] = [];
	for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks);
}

describe('the package linter on a zip of another tool', () => {
	const asIs: Change = (files) => files;

	it('names stored entries, links and a manifest that is not first', async () => {
		const text = await lint('scorm12', asIs, (files) =>
			zipOtherwise(files, (zip, file) =>
				zip.addBuffer(Buffer.from(file.bytes), file.name, { compress: false, mode: 0o120777 })
			)
		);
		expect(text).toMatch(/found: compression method 0\n {2}wanted: deflate \(8\)/);
		expect(text).toMatch(/found: a special file \(mode 120777\)\n {2}wanted: a regular file/);
		expect(text).toMatch(
			/found: index\.html as first entry\n {2}wanted: imsmanifest\.xml first, in the root/
		);
	});

	it('names data descriptors and a version an old unzipper does not know', async () => {
		const text = await lint('scorm12', asIs, async (files) => {
			const bytes = await zipFiles(files);
			// The first central entry: version needed at 6, flags at 8.
			const at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
			bytes.writeUInt16LE(45, at + 6);
			bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 8, at + 8);
			return bytes;
		});
		expect(text).toMatch(/found: a data descriptor \(flag bit 3\)/);
		expect(text).toMatch(/found: version needed 4\.5\n {2}wanted: at most 2\.0/);
	});

	it('names the same name twice', async () => {
		const text = await lint('web', (files) => [...files, ...files.slice(0, 1)]);
		expect(text).toMatch(/A5\.16\)\n {2}found: the same name twice/);
	});
});
