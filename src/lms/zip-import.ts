/**
 * Unpacks a zip nobody vouches for. Every name is judged before a byte is written; sizes are counted while they come
 * in, because a zip may lie about them.
 */
import { isUtf8 } from 'node:buffer';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import * as yauzl from 'yauzl';
import { errorCode } from './disk.ts';
import { Refusal } from './refusal.ts';

export interface ZipLimits {
	/** Bytes of the zip itself. */
	upload: number;
	/** Files and folders in the zip. */
	entries: number;
	/** Bytes of all files together once unpacked. */
	unpacked: number;
	/** How many times larger one file may become, once it is over 1 MB. */
	ratio: number;
}

const megabyte = 1024 * 1024;
export const zipLimits: ZipLimits = {
	upload: 500 * megabyte,
	entries: 20_000,
	unpacked: 2048 * megabyte,
	ratio: 200
};

/**
 * Unpacks into `folder`, which must exist.
 * @returns the names of all files, `/` between folders, letters and accents as one sign (NFC).
 * @throws Refusal; files may have been written by then, the caller throws the folder away.
 */
export async function unpackZip(zipPath: string, folder: string, limits = zipLimits): Promise<string[]> {
	const zip = await openZip(zipPath);
	try {
		if (zip.entryCount > limits.entries) {
			throw new Refusal(
				`De zip telt ${zip.entryCount} bestanden; meer dan ${limits.entries} wordt niet aangenomen. Laat weg wat de cursus niet gebruikt.`
			);
		}
		const unpacking = new Unpacking(zip, folder, limits);
		for await (const entry of zip.eachEntry()) await unpacking.take(entry);
		return unpacking.files;
	} catch (error) {
		throw explain(error);
	} finally {
		zip.close();
	}
}

async function openZip(path: string): Promise<yauzl.ZipFile> {
	try {
		return await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
	} catch (error) {
		if (errorCode(error) !== '') throw error;
		throw new Refusal(
			'Dit is geen zip-bestand, of het is beschadigd. Kies het zip-bestand zoals het uit het auteursprogramma kwam of download het opnieuw.'
		);
	}
}

class Unpacking {
	readonly files: string[] = [];
	private readonly seen = new Set<string>();
	private bytes = 0;
	private readonly zip: yauzl.ZipFile;
	private readonly folder: string;
	private readonly limits: ZipLimits;

	constructor(zip: yauzl.ZipFile, folder: string, limits: ZipLimits) {
		this.zip = zip;
		this.folder = folder;
		this.limits = limits;
	}

	async take(entry: yauzl.Entry): Promise<void> {
		const name = safeName(entry);
		const key = name.replace(/\/$/, '').normalize('NFC').toLowerCase();
		if (this.seen.has(key)) throw duplicate(name);
		this.seen.add(key);
		const target = join(this.folder, name);
		if (name.endsWith('/')) {
			await mkdir(target, { recursive: true });
			return;
		}
		await mkdir(dirname(target), { recursive: true });
		const content = await this.zip.openReadStreamPromise(entry);
		await pipeline(content, this.counted(entry, name), createWriteStream(target, { flags: 'wx' })).catch(
			(error: unknown) => {
				throw errorCode(error) === 'EEXIST' ? duplicate(name) : error;
			}
		);
		this.files.push(name);
	}

	private counted(entry: yauzl.Entry, name: string): Transform {
		let own = 0;
		let sum = 0;
		return new Transform({
			transform: (chunk: Buffer, _encoding, done) => {
				own += chunk.length;
				this.bytes += chunk.length;
				sum = crc32(chunk, sum);
				if (this.bytes > this.limits.unpacked) done(tooLarge(this.limits.unpacked));
				else if (own > megabyte && own > this.limits.ratio * Math.max(1, entry.compressedSize))
					done(bomb(name));
				else done(null, chunk);
			},
			flush: (done) => done(sum === entry.crc32 ? null : damaged(name))
		});
	}
}

const saysUtf8 = 0x800;

/**
 * The name as it was meant, with `/` between folders. Old tools of Windows write a backslash there, against APPNOTE
 * 4.4.17.1; it is changed before the name is judged, so that it is no way around a rule. A Mac writes UTF-8 without saying
 * so, where the standard then reads code page 437, and takes letters and their accents apart: what can be read as UTF-8
 * is, and letters are put together as they are in addresses.
 */
function writtenName({ generalPurposeBitFlag, fileNameRaw, extraFields }: yauzl.Entry): string {
	const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | saysUtf8 : generalPurposeBitFlag;
	return yauzl
		.getFileNameLowLevel(flags, fileNameRaw, extraFields, true)
		.replaceAll('\\', '/')
		.normalize('NFC');
}

/** The name as it will be used below the package's folder. */
function safeName(entry: yauzl.Entry): string {
	const name = writtenName(entry);
	const shown = `"${printable(name)}"`;
	const again = 'Maak de zip opnieuw met gewone bestandsnamen.';
	if (/^(\/|[a-z]:)/i.test(name)) {
		throw new Refusal(
			`De bestandsnaam ${shown} is een volledig pad in plaats van een naam in de zip. ${again}`
		);
	}
	if (name.split('/').some((part) => part === '..' || part === '.')) {
		throw new Refusal(`De bestandsnaam ${shown} wijst buiten de zip. ${again}`);
	}
	if (name === '' || /[\p{Cc}:]|\/\//u.test(name) || name.split('/').some((part) => part.length > 200)) {
		throw new Refusal(`De bestandsnaam ${shown} kan niet op elke computer worden bewaard. ${again}`);
	}
	if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) {
		throw new Refusal(
			`${shown} is een symbolische koppeling in plaats van een bestand. Zet het bestand zelf in de zip.`
		);
	}
	if (entry.isEncrypted()) {
		throw new Refusal(`${shown} is met een wachtwoord versleuteld. Maak de zip zonder wachtwoord.`);
	}
	return name;
}

function printable(name: string): string {
	return name.replace(/\p{Cc}/gu, '�').slice(0, 120);
}

function duplicate(name: string): Refusal {
	return new Refusal(
		`"${printable(name)}" staat twee keer in de zip (hoofdletters tellen niet mee). Maak de zip opnieuw vanuit één map.`
	);
}

function tooLarge(limit: number): Refusal {
	return new Refusal(
		`Uitgepakt is de zip groter dan ${Math.round(limit / megabyte)} MB. Verklein de beelden en video’s of laat weg wat niet nodig is.`
	);
}

function bomb(name: string): Refusal {
	return new Refusal(
		`"${printable(name)}" wordt uitgepakt verdacht veel groter dan in de zip. Haal dit bestand uit het pakket.`
	);
}

/** The reader of zips does not look at the checksum, and what is only stored would pass with any byte changed. */
function damaged(name: string): Refusal {
	return new Refusal(
		`"${printable(name)}" is beschadigd: het controlegetal in de zip klopt niet. Download of maak de zip opnieuw.`
	);
}

/** What went wrong inside the zip, in words; troubles of our own disk stay what they are. */
function explain(error: unknown): unknown {
	if (error instanceof Refusal || /^(ENOSPC|EACCES|EPERM|EROFS|EMFILE|EIO)$/.test(errorCode(error)))
		return error;
	if (/^(EEXIST|ENOTDIR|EISDIR)$/.test(errorCode(error))) {
		return new Refusal(
			'Een naam in de zip is tegelijk een bestand en een map. Maak de zip opnieuw vanuit één map.'
		);
	}
	return new Refusal('De zip is beschadigd en kan niet worden uitgepakt. Download of maak hem opnieuw.');
}
