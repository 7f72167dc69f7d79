/** Pictures and other media of a course: a name beside the page, or the data itself. */
import { readFileSync } from 'node:fs';
import type { MediaFile } from '../content/course-build.ts';
import { nameHash } from './hash.ts';
import type { PackageFile } from './zip.ts';

const types: Record<string, string> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	gif: 'image/gif',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	vtt: 'text/vtt'
};

export interface Media {
	files: PackageFile[];
	/** Address of a medium by the name authors gave it. Throws when the course has no such file. */
	address: (name: string) => string;
}

function addressIn(addresses: ReadonlyMap<string, string>): Media['address'] {
	return (name) => {
		const address = addresses.get(name);
		if (address === undefined)
			throw new Error(`a lesson shows "${name}", but the course has no such media file`);
		return address;
	};
}

/** `name.svg` becomes `name.<hash>.svg`, so that a changed picture is never taken from a cache. */
export function mediaFiles(media: readonly MediaFile[]): Media {
	const files = media.map(({ name, path }) => {
		const bytes = readFileSync(path);
		const dot = name.lastIndexOf('.');
		return { own: name, name: `${name.slice(0, dot)}.${nameHash(bytes)}${name.slice(dot)}`, bytes };
	});
	return {
		files: files.map(({ name, bytes }) => ({ name, bytes })),
		address: addressIn(new Map(files.map((file) => [file.own, file.name])))
	};
}

/** Every medium as a data address, for the one-file edition. */
export function mediaInline(media: readonly MediaFile[]): Media {
	const addresses = media.map(({ name, path }): [string, string] => {
		const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
		return [name, `data:${type};base64,${readFileSync(path).toString('base64')}`];
	});
	return { files: [], address: addressIn(new Map(addresses)) };
}
