/** Zips whose bytes depend on their content alone (table C6, row A5.18). */
import yazl from 'yazl';

/** One file of a package; flat, so the name is the whole path. */
export interface PackageFile {
	name: string;
	bytes: Uint8Array;
}

/** The manifest goes first, because some importers look no further; the rest by name. */
function manifestFirst(a: PackageFile, b: PackageFile): number {
	const rank = (file: PackageFile): number => (/^(imsmanifest|cmi5)\.xml$/.test(file.name) ? 0 : 1);
	return rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/**
 * Packs files into a zip: deflated, sizes known up front (no data descriptors), version 2.0, no folders.
 * The same files give the same bytes on any day and in any time zone (with the same Node release line, whose zlib
 * does the deflating).
 */
export async function zipFiles(files: readonly PackageFile[]): Promise<Buffer> {
	const zip = new yazl.ZipFile();
	// A DOS time has no zone: the date is read from local fields, so it must be made from local fields too.
	const mtime = new Date(1980, 0, 2, 12);
	for (const file of [...files].sort(manifestFirst)) {
		zip.addBuffer(Buffer.from(file.bytes), file.name, {
			mtime,
			mode: 0o100644,
			compress: true,
			forceDosTimestamp: true
		});
	}
	zip.end();
	const chunks: Buffer[] = [];
	for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks);
}
