/** Content hashes: what names files, builds and cache entries. Never a clock, never a path. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

type Part = string | Uint8Array;

function digest(parts: readonly Part[]): string {
	const hash = createHash('sha256');
	for (const part of parts) {
		const bytes = typeof part === 'string' ? Buffer.from(part) : part;
		// The length in front keeps ['ab','c'] apart from ['a','bc'].
		hash.update(`${bytes.length}:`).update(bytes);
	}
	return hash.digest('hex');
}

/** Twelve hexadecimal characters: enough to tell builds apart. */
export function buildHash(...parts: Part[]): string {
	return digest(parts).slice(0, 12);
}

/** Eight hexadecimal characters for file names. */
export function nameHash(...parts: Part[]): string {
	return digest(parts).slice(0, 8);
}

/** The whole checksum, as `sha256sum` prints it. */
export function checksum(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Hash of files and folders by their names and content; missing ones count as empty. Paths are relative to `root`. */
export function treeHash(root: string, paths: readonly string[]): string {
	const parts: Part[] = [];
	const visit = (path: string): void => {
		const full = join(root, path);
		const stat = statSync(full, { throwIfNoEntry: false });
		if (!stat) return;
		if (stat.isDirectory()) {
			for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
		} else {
			parts.push(path, readFileSync(full));
		}
	};
	for (const path of paths) visit(path);
	return buildHash(...parts);
}
