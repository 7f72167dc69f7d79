/** How addresses in a manifest become a file in the zip and an address for the frame. */
import { Refusal } from './refusal.ts';

/** Puts an `xml:base` or `href` behind what stood above it; an absolute address replaces all. */
export function resolveBase(base: string, address: string): string {
	if (address === '') return base;
	if (isAbsolute(address)) return address;
	return base === '' || base.endsWith('/') ? base + address : `${base}/${address}`;
}

function isAbsolute(address: string): boolean {
	return /^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(address);
}

/**
 * Joins the address of a resource with the parameters of an item (SCORM 2004 CAM 3.4.3: leading `?` and `&` go; `#`
 * is added only when there is no fragment yet; else `?` or `&` comes between).
 * @throws Refusal when the address lies outside the package or can't be read.
 */
export function launchAddress(href: string, parameters: string): { file: string; launch: string } {
	const path = href.split(/[?#]/, 1)[0] ?? '';
	const file = normalise(path);
	const launch = addParameters(encodePath(file) + href.slice(path.length), parameters.trim());
	return { file, launch };
}

function normalise(path: string): string {
	if (isAbsolute(path)) {
		throw new Refusal(
			`De startpagina "${path.slice(0, 120)}" staat niet in het pakket. Verwijs in het manifest naar een bestand in de zip.`
		);
	}
	const parts: string[] = [];
	for (const part of decode(path).normalize('NFC').replaceAll('\\', '/').split('/')) {
		if (part === '' || part === '.') continue;
		if (part !== '..') parts.push(part);
		else if (parts.pop() === undefined) {
			throw new Refusal(
				`De startpagina "${path.slice(0, 120)}" wijst buiten het pakket. Verwijs in het manifest naar een bestand in de zip.`
			);
		}
	}
	return parts.join('/');
}

/** Undoes percent-encoding; a stray `%` is part of the name. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function encodePath(file: string): string {
	return file.split('/').map(encodeURIComponent).join('/');
}

function addParameters(launch: string, written: string): string {
	const parameters = written.replace(/^[?&]+/, '');
	if (parameters === '') return launch;
	if (parameters.startsWith('#')) return launch.includes('#') ? launch : launch + parameters;
	return launch + (launch.includes('?') ? '&' : '?') + parameters;
}
