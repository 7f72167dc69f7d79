import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PackageStore } from './packages.ts';
import { makeManifest, makePackage, makeZip } from './test-zip.ts';
import { zipLimits } from './zip-import.ts';

let folder: string;
let store: PackageStore;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lms-'));
	store = await PackageStore.open(join(folder, 'packages'), {
		...zipLimits,
		entries: 50,
		unpacked: 3_000_000
	});
});
afterEach(() => rm(folder, { recursive: true }));

async function install(zip: Buffer): Promise<string> {
	const path = join(folder, 'x.zip');
	await writeFile(path, zip);
	return (await store.install(path)).id;
}

/** The zip without the sign at each name, here and in the list at its end, that it is UTF-8. */
function withoutUtf8Flag(zip: Buffer): Buffer {
	for (const [header, flags] of [
		['PK\x03\x04', 6],
		['PK\x01\x02', 8]
	] as const) {
		for (let at = zip.indexOf(header); at >= 0; at = zip.indexOf(header, at + 1)) {
			zip.writeUInt16LE(zip.readUInt16LE(at + flags) & ~0x800, at + flags);
		}
	}
	return zip;
}

const manifest = { name: 'imsmanifest.xml', content: makeManifest() };
const page = { name: 'index.html', content: 'x' };
const again = 'Maak de zip opnieuw met gewone bestandsnamen.';

describe('a package that is refused', () => {
	it.each<[string, () => Promise<Buffer> | Buffer, string]>([
		[
			'not a zip',
			() => Buffer.from('Dit is tekst'),
			'Dit is geen zip-bestand, of het is beschadigd. Kies het zip-bestand zoals het uit het auteursprogramma kwam of download het opnieuw.'
		],
		[
			'a damaged zip',
			async () => {
				const zip = await makePackage();
				zip.fill(7, 60, 200);
				return zip;
			},
			'De zip is beschadigd en kan niet worden uitgepakt. Download of maak hem opnieuw.'
		],
		[
			'a file that was damaged without the zip being so',
			async () => {
				const zip = await makeZip([manifest, page]);
				const sum = Buffer.alloc(4);
				sum.writeUInt32LE(crc32(page.content));
				for (let at = zip.indexOf(sum); at >= 0; at = zip.indexOf(sum)) zip.fill(7, at, at + 4);
				return zip;
			},
			'"index.html" is beschadigd: het controlegetal in de zip klopt niet. Download of maak de zip opnieuw.'
		],
		[
			'no manifest',
			() => makeZip([page]),
			'Er staat geen imsmanifest.xml of cmi5.xml in de zip, dus dit is geen pakket voor een LMS. Exporteer de cursus als SCORM 1.2, SCORM 2004 of cmi5.'
		],
		[
			'an empty course structure',
			() => makeZip([{ name: 'cmi5.xml' }]),
			'cmi5.xml is geen geldige XML (regel 1: er staat geen element in). Verbeter die regel of maak het pakket opnieuw.'
		],
		[
			'manifest not at the root',
			() => makeZip([{ name: 'map/sub/imsmanifest.xml' }, { name: 'map/index.html' }]),
			'imsmanifest.xml staat in de map "map/sub" in plaats van bovenin de zip. Open die map, selecteer alles wat erin staat en maak daar een zip van.'
		],
		[
			'manifest in capitals',
			() => makeZip([{ ...manifest, name: 'IMSMANIFEST.XML' }, page]),
			'Het manifest heet "IMSMANIFEST.XML". Noem het imsmanifest.xml, in kleine letters.'
		],
		[
			'missing launch file',
			() => makeZip([manifest]),
			'De startpagina "index.html" uit het manifest zit niet in de zip. Voeg het bestand toe of verbeter de href in imsmanifest.xml.'
		],
		[
			'launch file in other letter case',
			() => makeZip([manifest, { name: 'Index.html' }]),
			'De startpagina heet "Index.html" maar het manifest noemt "index.html". Schrijf beide met dezelfde hoofdletters.'
		],
		[
			'path traversal',
			() => makeZip([manifest, page, { name: '../../buiten.txt' }]),
			`De bestandsnaam "../../buiten.txt" wijst buiten de zip. ${again}`
		],
		[
			'absolute path',
			() => makeZip([manifest, page, { name: '/etc/x' }]),
			`De bestandsnaam "/etc/x" is een volledig pad in plaats van een naam in de zip. ${again}`
		],
		[
			'drive letter',
			() => makeZip([manifest, page, { name: 'c:/x' }]),
			`De bestandsnaam "c:/x" is een volledig pad in plaats van een naam in de zip. ${again}`
		],
		[
			'path traversal with backslashes',
			() => makeZip([manifest, page, { name: '..\\..\\buiten.txt' }]),
			`De bestandsnaam "../../buiten.txt" wijst buiten de zip. ${again}`
		],
		[
			'absolute path with a backslash',
			() => makeZip([manifest, page, { name: '\\x.txt' }]),
			`De bestandsnaam "/x.txt" is een volledig pad in plaats van een naam in de zip. ${again}`
		],
		[
			'the same name with a backslash and with a slash',
			() => makeZip([manifest, page, { name: 'a/b.txt' }, { name: 'a\\b.txt' }]),
			'"a/b.txt" staat twee keer in de zip (hoofdletters tellen niet mee). Maak de zip opnieuw vanuit één map.'
		],
		[
			'symbolic link',
			() => makeZip([manifest, page, { name: 'link', content: '/etc/passwd', mode: 0o120777 }]),
			'"link" is een symbolische koppeling in plaats van een bestand. Zet het bestand zelf in de zip.'
		],
		[
			'duplicate name',
			() => makeZip([manifest, page, { name: 'INDEX.html' }]),
			'"INDEX.html" staat twee keer in de zip (hoofdletters tellen niet mee). Maak de zip opnieuw vanuit één map.'
		],
		[
			'a name that is file and folder',
			() => makeZip([manifest, page, { name: 'a' }, { name: 'a/b' }]),
			'Een naam in de zip is tegelijk een bestand en een map. Maak de zip opnieuw vanuit één map.'
		],
		[
			'too many files',
			() => makeZip([manifest, page, ...Array.from({ length: 60 }, (_, i) => ({ name: `f${i}` }))]),
			'De zip telt 62 bestanden; meer dan 50 wordt niet aangenomen. Laat weg wat de cursus niet gebruikt.'
		],
		[
			'a bomb by ratio',
			() => makeZip([manifest, page, { name: 'nul.bin', content: Buffer.alloc(2_500_000) }]),
			'"nul.bin" wordt uitgepakt verdacht veel groter dan in de zip. Haal dit bestand uit het pakket.'
		],
		[
			'a bomb by size',
			() =>
				makeZip([
					manifest,
					page,
					...['a', 'b', 'c', 'd'].map((name) => ({ name, content: Buffer.alloc(1_000_000) }))
				]),
			'Uitgepakt is de zip groter dan 3 MB. Verklein de beelden en video’s of laat weg wat niet nodig is.'
		],
		[
			'a manifest with a DOCTYPE',
			() => makeZip([{ ...manifest, content: '<!DOCTYPE x><manifest/>' }, page]),
			'imsmanifest.xml is geen geldige XML (regel 1: een DOCTYPE wordt niet toegelaten). Verbeter die regel of maak het pakket opnieuw.'
		]
	])('says why, how to mend it, and leaves nothing behind: %s', async (_name, zip, message) => {
		const refused = install(await zip());
		await expect(refused).rejects.toThrow(message);
		await expect(refused).rejects.toHaveProperty('name', 'Refusal');
		expect(await readdir(join(folder, 'packages'))).toEqual([]);
		expect((await readdir(folder)).sort()).toEqual(['packages', 'x.zip']);
	});

	it('is refused when the upload is too large', async () => {
		store = await PackageStore.open(join(folder, 'packages'), { ...zipLimits, upload: 1024 * 1024 });
		await expect(install(Buffer.alloc(1024 * 1024 + 1))).rejects.toThrow('De zip is groter dan 1 MB.');
	});
});

describe('a package that is imported', () => {
	it('survives a restart, and an interrupted import is swept away', async () => {
		const id = await install(await makePackage({}, [{ name: 'map/b.js', content: '1' }]));
		await writeFile(join(folder, 'packages', '.import-dead'), '');
		const reopened = await PackageStore.open(join(folder, 'packages'));
		const found = reopened.get(id);
		expect(found?.manifest.title).toBe('Proefcursus');
		expect(found && reopened.fileOf(found, 'map/b.js')).toContain(id);
		expect(found && reopened.fileOf(found, 'map/B.js')).toBeNull();
		expect(found && reopened.fileOf(found, '../package.json')).toBeNull();
		expect(await readdir(join(folder, 'packages'))).toEqual([id]);
	});

	it('may be zipped on a Mac, which takes accents apart and does not say that names are UTF-8', async () => {
		const apart = 'Les één.html'.normalize('NFD');
		const pages = ['Les één.html'.normalize('NFC')];
		const zip = await makeZip([
			{ name: 'imsmanifest.xml', content: makeManifest({ pages }) },
			{ name: apart, content: 'x' }
		]);
		const found = store.get(await install(withoutUtf8Flag(zip)));
		expect(found?.files).toEqual(['imsmanifest.xml', ...pages]);
		expect(found && store.fileOf(found, apart)).toContain('één.html'.normalize('NFC'));
	});

	it('may have names from Windows, in its old code page', async () => {
		const zip = await makeZip([manifest, page, { name: 'caf_.txt' }]);
		for (let at = zip.indexOf('caf_'); at >= 0; at = zip.indexOf('caf_', at + 1)) zip[at + 3] = 0x82;
		expect(store.get(await install(withoutUtf8Flag(zip)))?.files).toContain('café.txt');
	});

	it('may come from a tool of Windows that puts backslashes between folders', async () => {
		const found = store.get(
			await install(
				await makeZip([
					{ name: 'imsmanifest.xml', content: makeManifest({ pages: ['map/les.html'] }) },
					{ name: 'map\\' },
					{ name: 'map\\les.html', content: 'x' },
					{ name: 'map\\sub\\b.js', content: '1' }
				])
			)
		);
		expect(found?.files).toEqual(['imsmanifest.xml', 'map/les.html', 'map/sub/b.js']);
		expect(found && (await readFile(store.fileOf(found, 'map/sub/b.js') ?? '', 'utf8'))).toBe('1');
	});

	it('is removed by its own id only, as a folder of somebody else may have a name that could be one', async () => {
		const id = await install(await makePackage());
		await mkdir(join(folder, 'packages', 'cafe'));
		await store.remove('cafe');
		expect((await readdir(join(folder, 'packages'))).sort()).toEqual([id, 'cafe'].sort());
		await store.remove(id);
		expect(await readdir(join(folder, 'packages'))).toEqual(['cafe']);
	});

	it('keeps its place beside another one when neither has a manifest identifier', async () => {
		const ids = [];
		for (const title of ['Een', 'Twee', 'Een'])
			ids.push(await install(await makePackage({ identifier: '', title })));
		expect(ids[1]).not.toBe(ids[0]);
		expect(ids[2]).toBe(ids[0]);
	});

	it('is updated in place by the same manifest identifier, and another standard is another package', async () => {
		const first = await install(await makePackage({ title: 'Oud' }));
		const second = await install(await makePackage({ title: 'Nieuw' }));
		const other = await install(await makePackage({ standard: 'scorm2004-4' }));
		expect(second).toBe(first);
		expect(other).not.toBe(first);
		expect(store.get(first)?.manifest.title).toBe('Nieuw');
		expect((await readdir(join(folder, 'packages', first))).length).toBe(2);
	});
});
