/** Zips for the tests of this folder: a tiny valid package of each standard, and whatever else a test wants in it. */
import { buffer } from 'node:stream/consumers';
import * as yazl from 'yazl';

export interface ZipEntry {
	name: string;
	content?: string | Buffer;
	/** Unix mode; `0o120777` is a symbolic link. */
	mode?: number;
}

/** The bytes of a zip with these files. */
export async function makeZip(entries: ZipEntry[]): Promise<Buffer> {
	const zip = new yazl.ZipFile();
	for (const [i, { name, content = '', mode = 0o100644 }] of entries.entries()) {
		zip.addBuffer(Buffer.from(content), placeholder(name, i), { mode });
	}
	zip.end();
	const bytes = await buffer(zip.outputStream);
	return entries.reduce<Buffer>((all, { name }, i) => renameEntry(all, placeholder(name, i), name), bytes);
}

/**
 * yazl refuses bad names, so a harmless one of the same length goes in and is overwritten afterwards. Each has a letter of
 * its own, so that none is found inside another.
 */
function placeholder(name: string, index: number): string {
	const bad = /\\|^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(name);
	return bad ? String.fromCharCode(97 + (index % 26)).repeat(Buffer.byteLength(name)) : name;
}

function renameEntry(zip: Buffer, from: string, to: string): Buffer {
	if (from === to) return zip;
	for (let at = zip.indexOf(from); at >= 0; at = zip.indexOf(from, at + 1)) zip.write(to, at);
	return zip;
}

export interface ManifestSpec {
	identifier?: string;
	title?: string;
	standard?: 'scorm12' | 'scorm2004-3' | 'scorm2004-4';
	/** One line of the table of contents for each. */
	pages?: string[];
}

/** A valid manifest; every page is a SCO. */
export function makeManifest(spec: ManifestSpec = {}): string {
	const { identifier = 'TEST', title = 'Proefcursus', standard = 'scorm12', pages = ['index.html'] } = spec;
	const old = standard === 'scorm12';
	const version = { scorm12: '1.2', 'scorm2004-3': '2004 3rd Edition', 'scorm2004-4': '2004 4th Edition' }[
		standard
	];
	const imscp = old
		? 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
		: 'http://www.imsglobal.org/xsd/imscp_v1p1';
	const adlcp = old ? 'http://www.adlnet.org/xsd/adlcp_rootv1p2' : 'http://www.adlnet.org/xsd/adlcp_v1p3';
	const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const items = pages.map(
		(page, i) =>
			`<item identifier="I${i}" identifierref="R${i}"><title>Deel ${i + 1}: ${escape(page)}</title></item>`
	);
	const resources = pages.map(
		(page, i) =>
			`<resource identifier="R${i}" type="webcontent" adlcp:${old ? 'scormtype' : 'scormType'}="sco" href="${page}"><file href="${page}"/></resource>`
	);
	return `<?xml version="1.0" encoding="UTF-8"?><manifest identifier="${identifier}" version="1" xmlns="${imscp}" xmlns:adlcp="${adlcp}">
<metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>${escape(title)}</title>${items.join('')}</organization></organizations>
<resources>${resources.join('')}</resources></manifest>`;
}

/** A whole package: manifest, its pages and what is added. */
export function makePackage(
	spec: ManifestSpec = {},
	more: ZipEntry[] = [],
	page = '<!doctype html><title>x</title>'
): Promise<Buffer> {
	const pages = (spec.pages ?? ['index.html']).map((name) => ({ name, content: page }));
	return makeZip([{ name: 'imsmanifest.xml', content: makeManifest(spec) }, ...pages, ...more]);
}
