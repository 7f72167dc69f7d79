/** Reads a zip the way an old unzipper would: from the bytes of the central directory. For the package linter. */
import { inflateRawSync } from 'node:zlib';

/** What the directory says about one entry, and its content. */
export interface ZipEntry {
	name: string;
	/** General purpose flags; bit 3 is a data descriptor, bit 0 encryption, bit 11 UTF-8 names. */
	flags: number;
	/** Version needed to extract, e.g. 20 for 2.0. */
	versionNeeded: number;
	/** 0 stored, 8 deflated. */
	method: number;
	/** Unix mode, 0 when the zip has none. */
	mode: number;
	/** DOS date and time as written. */
	dosTime: number;
	packedSize: number;
	size: number;
	/** Inflated content; empty when the method isn't known. */
	bytes: Buffer;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

function findEnd(zip: Buffer): number {
	for (let at = zip.length - 22; at >= 0 && at >= zip.length - 65_557; at -= 1) {
		if (zip.readUInt32LE(at) === endSignature) return at;
	}
	throw new Error('not a zip: no end of central directory');
}

function content(zip: Buffer, localAt: number, packedSize: number, method: number): Buffer {
	if (zip.readUInt32LE(localAt) !== localSignature) throw new Error('not a zip: no local header');
	const start = localAt + 30 + zip.readUInt16LE(localAt + 26) + zip.readUInt16LE(localAt + 28);
	const packed = zip.subarray(start, start + packedSize);
	if (method === 0) return packed;
	return method === 8 ? inflateRawSync(packed) : Buffer.alloc(0);
}

/** Entries in the order of the directory. Throws an `Error` when the bytes are not a zip. */
export function readZip(zip: Buffer): ZipEntry[] {
	const end = findEnd(zip);
	const count = zip.readUInt16LE(end + 10);
	const entries: ZipEntry[] = [];
	let at = zip.readUInt32LE(end + 16);
	for (let index = 0; index < count; index += 1) {
		if (zip.readUInt32LE(at) !== entrySignature) throw new Error('not a zip: broken central directory');
		const nameLength = zip.readUInt16LE(at + 28);
		const method = zip.readUInt16LE(at + 10);
		const packedSize = zip.readUInt32LE(at + 20);
		entries.push({
			name: zip.toString('utf8', at + 46, at + 46 + nameLength),
			flags: zip.readUInt16LE(at + 8),
			versionNeeded: zip.readUInt16LE(at + 6),
			method,
			mode: zip.readUInt32LE(at + 38) >>> 16,
			dosTime: zip.readUInt32LE(at + 12),
			packedSize,
			size: zip.readUInt32LE(at + 24),
			bytes: content(zip, zip.readUInt32LE(at + 42), packedSize, method)
		});
		at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return entries;
}
