/** The packages that were imported, on disk: `packages/<id>/package.json` and beside it one folder of content. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Turns, isMissing, randomId, readJson, sweep, writeJson } from './disk.ts';
import { parseCourseStructure } from './cmi5/course-structure.ts';
import { parseManifest, type Manifest, type ManifestItem } from './manifest.ts';
import { Refusal } from './refusal.ts';
import { unpackZip, zipLimits, type ZipLimits } from './zip-import.ts';

export interface InstalledPackage {
	/** Made from the manifest's identifier (or title) and the standard: an update of the same course keeps it. */
	id: string;
	manifest: Manifest;
	/** Name of the zip it came from. */
	source: string;
	/** When this version was imported, ISO. */
	importedAt: string;
	/** Bytes of the zip. */
	size: number;
	/** Folder of this version's content, beside package.json. */
	revision: string;
	/** Names of all files in the content folder, exactly as they may be asked for. */
	files: string[];
}

/**
 * Forms of the names we give. People keep other things in a folder called `packages`, so that a name is of this form is
 * asked before anything is removed.
 */
const ownNames = {
	unpacking: /^\.import-[0-9a-f]+$/,
	package: /^[0-9a-f]{16}$/,
	/** Of a package's folder: contents of a version, and a package.json that was half written. */
	inside: /^([0-9a-f]{12}|package\.json\.[0-9a-f]{12}\.tmp)$/
};

export class PackageStore {
	private readonly folder: string;
	private readonly limits: ZipLimits;
	private readonly known = new Map<string, InstalledPackage>();
	private readonly turns = new Turns();
	private readonly names = new WeakMap<InstalledPackage, Set<string>>();

	private constructor(folder: string, limits: ZipLimits) {
		this.folder = folder;
		this.limits = limits;
	}

	/** Reads what is there and removes what an interrupted import left behind; what is not ours stays. */
	static async open(folder: string, limits: ZipLimits = zipLimits): Promise<PackageStore> {
		const store = new PackageStore(folder, limits);
		await mkdir(folder, { recursive: true });
		for (const name of await readdir(folder)) await store.adopt(name);
		return store;
	}

	/** All packages, by title. */
	list(): InstalledPackage[] {
		return [...this.known.values()].sort((a, b) => a.manifest.title.localeCompare(b.manifest.title, 'nl'));
	}

	get(id: string): InstalledPackage | undefined {
		return this.known.get(id);
	}

	/**
	 * Imports a zip, or updates the package with the same manifest identifier in place.
	 * @param name what the zip is called for people; by default its file name.
	 * @throws Refusal, and then nothing is left of it on the disk.
	 */
	async install(zipPath: string, name = basename(zipPath)): Promise<InstalledPackage> {
		const size = (await stat(zipPath)).size;
		if (size > this.limits.upload) throw uploadTooLarge(this.limits.upload);
		const temporary = join(this.folder, `.import-${randomId()}`);
		try {
			await mkdir(temporary);
			const files = await unpackZip(zipPath, temporary, this.limits);
			const manifest = await readManifest(temporary, files);
			checkLaunchFiles(manifest, files);
			const id = packageId(manifest);
			const installed: InstalledPackage = {
				id,
				manifest,
				source: name,
				importedAt: new Date().toISOString(),
				size,
				revision: randomId(),
				files
			};
			await this.turns.run(id, () => this.put(installed, temporary));
			return installed;
		} finally {
			await rm(temporary, { recursive: true, force: true });
		}
	}

	/** Removes the package; its attempts are another store's. */
	async remove(id: string): Promise<void> {
		await this.turns.run(id, async () => {
			if (!this.known.delete(id)) return;
			await rm(join(this.folder, id), { recursive: true, force: true });
		});
	}

	/** Where a file of the package is, or null when the package has no file of that name; only accents may be put otherwise. */
	fileOf(installed: InstalledPackage, name: string): string | null {
		let names = this.names.get(installed);
		if (!names) this.names.set(installed, (names = new Set(installed.files)));
		const found = names.has(name) ? name : name.normalize('NFC');
		return names.has(found) ? join(this.folder, installed.id, installed.revision, found) : null;
	}

	private async put(installed: InstalledPackage, unpacked: string): Promise<void> {
		const home = join(this.folder, installed.id);
		const content = join(home, installed.revision);
		await mkdir(home, { recursive: true });
		await rename(unpacked, content);
		try {
			await writeJson(join(home, 'package.json'), installed);
		} catch (error) {
			await rm(content, { recursive: true, force: true });
			throw error;
		}
		this.known.set(installed.id, installed);
		await removeOthers(home, installed.revision);
	}

	private async adopt(name: string): Promise<void> {
		const home = join(this.folder, name);
		if (ownNames.unpacking.test(name)) return rm(home, { recursive: true, force: true });
		if (!ownNames.package.test(name)) return;
		const installed = await readJson<InstalledPackage>(join(home, 'package.json'));
		if (!installed) return sweep(home, ownNames.inside);
		if (installed.id !== name) return;
		this.known.set(installed.id, installed);
		await removeOthers(home, installed.revision);
	}
}

/** The refusal of a zip that is larger than may be uploaded. */
export function uploadTooLarge(limit: number): Refusal {
	return new Refusal(
		`De zip is groter dan ${Math.round(limit / 1024 / 1024)} MB. Verklein de beelden en video’s of laat weg wat niet nodig is.`,
		413
	);
}

async function removeOthers(home: string, revision: string): Promise<void> {
	for (const name of await readdir(home)) {
		if (name !== revision && ownNames.inside.test(name))
			await rm(join(home, name), { recursive: true, force: true });
	}
}

/**
 * Standards have other data models, so the same course in two of them is two packages. Where the manifest has no
 * identifier (CAM 3.4.1 wants one), its title stands in: such packages would all be updates of each other.
 */
function packageId(manifest: Manifest): string {
	const families = { scorm12: '1.2', cmi5: 'cmi5' };
	const family = families[manifest.standard as keyof typeof families] ?? '2004';
	const course = manifest.identifier || `\n${manifest.title}`;
	return createHash('sha256').update(`${family}\n${course}`).digest('hex').slice(0, 16);
}

/** By which a package is known; SCORM first, as most LMSs would take a package that is both. */
const manifestNames = ['imsmanifest.xml', 'cmi5.xml'];
const largestManifest = 5 * 1024 * 1024;

async function readManifest(folder: string, files: string[]): Promise<Manifest> {
	const name = manifestNames.find((one) => files.includes(one));
	if (!name) throw noManifest(files);
	const path = join(folder, name);
	try {
		if ((await stat(path)).size > largestManifest) {
			throw new Refusal(`${name} is groter dan 5 MB. Laat grote metadata weg uit het manifest.`);
		}
		const text = await readFile(path);
		return name === 'cmi5.xml' ? parseCourseStructure(text) : parseManifest(text);
	} catch (error) {
		throw isMissing(error) ? noManifest(files) : error;
	}
}

const plainName = (path: string): string => (path.split('/').at(-1) ?? '').toLowerCase();

function noManifest(files: string[]): Refusal {
	const found = files
		.filter((name) => /(^|\/)(imsmanifest|cmi5)\.xml$/i.test(name))
		.sort((a, b) => a.split('/').length - b.split('/').length)[0];
	if (found?.includes('/')) {
		const folder = found.slice(0, found.lastIndexOf('/'));
		return new Refusal(
			`${plainName(found)} staat in de map "${folder}" in plaats van bovenin de zip. Open die map, selecteer alles wat erin staat en maak daar een zip van.`
		);
	}
	if (found)
		return new Refusal(`Het manifest heet "${found}". Noem het ${plainName(found)}, in kleine letters.`);
	return new Refusal(
		'Er staat geen imsmanifest.xml of cmi5.xml in de zip, dus dit is geen pakket voor een LMS. Exporteer de cursus als SCORM 1.2, SCORM 2004 of cmi5.'
	);
}

function checkLaunchFiles(manifest: Manifest, files: string[]): void {
	const names = new Set(files);
	for (const { file } of manifest.items) {
		if (names.has(file)) continue;
		const other = files.find((name) => name.toLowerCase() === file.toLowerCase());
		throw new Refusal(
			other
				? `De startpagina heet "${other}" maar het manifest noemt "${file}". Schrijf beide met dezelfde hoofdletters.`
				: `De startpagina "${file}" uit het manifest zit niet in de zip. Voeg het bestand toe of verbeter ${manifest.standard === 'cmi5' ? 'de <url> in cmi5.xml' : 'de href in imsmanifest.xml'}.`
		);
	}
}

/** The items a person is offered: the visible ones, or all when none is. */
export function offeredItems(manifest: Manifest): ManifestItem[] {
	const visible = manifest.items.filter((item) => item.visible);
	return visible.length > 0 ? visible : manifest.items;
}
