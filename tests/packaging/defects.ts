/** A good package to break in one way at a time, and the linter's words about it. */
import { expect } from 'vitest';
import { assemble } from '../../src/packaging/assemble.ts';
import { printFinding } from '../../src/packaging/lint-finding.ts';
import { lintPackage } from '../../src/packaging/lint.ts';
import type { EditionName } from '../../src/packaging/standards.ts';
import { zipFiles, type PackageFile } from '../../src/packaging/zip.ts';
import { sampleIngredients, sampleRequest } from './sample.ts';

export const worstState = { total: 100, largest: [{ id: 'q_big', characters: 40 }] };

/** Files of a good package. */
export async function goodFiles(edition: EditionName): Promise<PackageFile[]> {
	return (await assemble(sampleRequest(), edition, sampleIngredients())).files;
}

export type Change = (files: PackageFile[]) => PackageFile[];

/** Name of the defect, the edition it is put in, how to make it, what the linter must say. */
export type Defect = [name: string, edition: EditionName, change: Change, wanted: RegExp];

/** Rewrites the text of files whose name matches. Fails when that changes nothing, so that no defect is imagined. */
export const edit =
	(name: RegExp, from: string | RegExp, to: string): Change =>
	(files) => {
		let changed = 0;
		const edited = files.map((file) => {
			if (!name.test(file.name)) return file;
			const before = `${file.bytes}`;
			const after = before.replace(from, () => to);
			if (after !== before) changed += 1;
			return { name: file.name, bytes: Buffer.from(after) };
		});
		expect(changed).toBeGreaterThan(0);
		return edited;
	};

export const manifest = (from: string | RegExp, to: string): Change => edit(/^imsmanifest\.xml$/, from, to);
export const cmi5 = (from: string | RegExp, to: string): Change => edit(/^cmi5\.xml$/, from, to);
export const page = (from: string | RegExp, to: string): Change => edit(/^index\.html$/, from, to);
export const app = (text: string): Change => edit(/^app\..*\.js$/, /$/, text);
export const add =
	(name: string, text = 'x', list = true): Change =>
	(files) => {
		const more = [...files, { name, bytes: Buffer.from(text) }];
		return list ? manifest('</resource>', `<file href="${name}"/></resource>`)(more) : more;
	};
export const drop =
	(name: RegExp): Change =>
	(files) =>
		files.filter((file) => !name.test(file.name));

/** All findings as the linter prints them. */
export async function lint(edition: EditionName, change: Change, zip = zipFiles): Promise<string> {
	const files = change(await goodFiles(edition));
	const bytes = edition === 'offline' ? Buffer.from(files[0]?.bytes ?? '') : await zip(files);
	const findings = await lintPackage({ root: '.', edition, bytes, worstState });
	return findings.map(printFinding).join('\n\n');
}
