/** What makes the web edition a course that can be installed and opens without internet. */
import type { WorkerFiles } from '../worker/scope.ts';
import { courseIndexes, type PackageRequest } from './edition.ts';
import { nameHash } from './hash.ts';
import { icon, ownLook } from './icon.ts';
import { scriptJson } from './pack-file.ts';
import type { PackageFile } from './zip.ts';

const manifestName = 'app.webmanifest';
/** Its address never changes: a browser looks there whether there is a newer one. */
export const workerName = 'sw.js';

const sizes = [192, 512] as const;

/**
 * Manifest and icons, in the colours of a client where the package has them. The name is what a learner's device shows
 * to everyone: neutral where the package is.
 */
export function appFiles(request: PackageRequest): PackageFile[] {
	const [course] = courseIndexes(request);
	if (!course) throw new Error('a package needs at least one language');
	const look = request.brand?.light ?? ownLook;
	const icons = sizes.map((size) => {
		const bytes = icon(size, look);
		return { size, file: { name: `icon-${size}.${nameHash(bytes)}.png`, bytes } };
	});
	const name = request.neutral ? course.neutralTitle : course.title;
	const manifest = {
		id: './',
		name,
		short_name: course.neutralTitle,
		lang: course.language,
		start_url: './',
		scope: './',
		display: 'standalone',
		background_color: look.paper,
		theme_color: look.paper,
		icons: icons.map(({ size, file }) => ({
			src: file.name,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: 'any maskable'
		}))
	};
	const text = `${JSON.stringify(manifest, null, '\t')}\n`;
	return [{ name: manifestName, bytes: Buffer.from(text) }, ...icons.map(({ file }) => file)];
}

/** @param files of {@link appFiles} */
export function appHead(files: readonly PackageFile[]): string {
	const icon = files.find(({ name }) => name.endsWith('.png'))?.name ?? '';
	return [
		`<link rel="manifest" href="${manifestName}" />`,
		`<link rel="icon" href="${icon}" />`,
		`<link rel="apple-touch-icon" href="${icon}" />`
	].join('');
}

/** @param files all other files of the package @param keep the worker, `null` for the switch that ends it */
export function workerFile(
	build: string,
	files: readonly PackageFile[],
	keep: string | null,
	off: string
): PackageFile {
	const kept: WorkerFiles = { build, names: files.map(({ name }) => name).sort() };
	const code = keep === null ? `${off}\n` : `globalThis.courseFiles=${scriptJson(kept)};\n${keep}\n`;
	return { name: workerName, bytes: Buffer.from(code) };
}
