import yazl from 'yazl';
import { describe, expect, it } from 'vitest';
import { printFinding } from '../../src/packaging/lint-finding.ts';
import { lintPackage } from '../../src/packaging/lint.ts';
import type { EditionName } from '../../src/packaging/standards.ts';
import { zipFiles, type PackageFile } from '../../src/packaging/zip.ts';
import { goodFiles, lint, worstState, type Change } from './defects.ts';

describe('the package linter', () => {
	it('names a state that can grow over the limit, with what makes it long, in LMS editions only', async () => {
		const input = { root: '.', worstState: { total: 4100, largest: worstState.largest } };
		const zip = async (edition: EditionName) => ({
			...input,
			edition,
			bytes: await zipFiles(await goodFiles(edition))
		});
		expect((await lintPackage(await zip('scorm12'))).map(printFinding)).toEqual([
			expect.stringMatching(
				/found: 4100 characters in the worst case; largest: q_big \(40\)\n {2}wanted: at most 4000/
			)
		]);
		expect(await lintPackage(await zip('web'))).toEqual([]);
	});

	it('names bytes that are no zip', async () => {
		const findings = await lintPackage({
			root: '.',
			edition: 'web',
			bytes: Buffer.from('hello'),
			worstState
		});
		expect(findings.map((one) => one.found)).toEqual(['not a zip: no end of central directory']);
	});
});

/** Zips the way other tools do. */
async function zipOtherwise(
	files: readonly PackageFile[],
	write: (zip: yazl.ZipFile, file: PackageFile) => void
) {
	const zip = new yazl.ZipFile();
	for (const file of files) write(zip, file);
	zip.end();
	const chunks: Buffer[] = [];
	for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks);
}

describe('the package linter on a zip of another tool', () => {
	const asIs: Change = (files) => files;

	it('names stored entries, links and a manifest that is not first', async () => {
		const text = await lint('scorm12', asIs, (files) =>
			zipOtherwise(files, (zip, file) =>
				zip.addBuffer(Buffer.from(file.bytes), file.name, { compress: false, mode: 0o120777 })
			)
		);
		expect(text).toMatch(/found: compression method 0\n {2}wanted: deflate \(8\)/);
		expect(text).toMatch(/found: a special file \(mode 120777\)\n {2}wanted: a regular file/);
		expect(text).toMatch(
			/found: index\.html as first entry\n {2}wanted: imsmanifest\.xml first, in the root/
		);
	});

	it('names data descriptors and a version an old unzipper does not know', async () => {
		const text = await lint('scorm12', asIs, async (files) => {
			const bytes = await zipFiles(files);
			// The first central entry: version needed at 6, flags at 8.
			const at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
			bytes.writeUInt16LE(45, at + 6);
			bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 8, at + 8);
			return bytes;
		});
		expect(text).toMatch(/found: a data descriptor \(flag bit 3\)/);
		expect(text).toMatch(/found: version needed 4\.5\n {2}wanted: at most 2\.0/);
	});

	it('names the same name twice', async () => {
		const text = await lint('web', (files) => [...files, ...files.slice(0, 1)]);
		expect(text).toMatch(/A5\.16\)\n {2}found: the same name twice/);
	});
});
