/** Rules about the zip itself: its bytes and its names (catalogue rows A5.1, A5.13–A5.20). */
import type { LintFinding } from './lint-finding.ts';
import type { ZipEntry } from './zip-read.ts';

/** What may travel; everything else is a mistake or is blocked by some LMS (A5.20, A5.21). */
const extensions = 'html css js xml xsd dtd txt woff2 svg png jpg jpeg gif mp3 mp4 vtt pdf webmanifest'.split(
	' '
);

/** Uploads over this size fail in common LMSs (A5.19). */
const largest = 100_000_000;

/** Unix kinds of file in the upper bits of the mode; a regular file or no kind at all is fine. */
const regular = 0o100000;

function bytesOf(entry: ZipEntry): LintFinding[] {
	const findings: LintFinding[] = [];
	const add = (found: string, wanted: string, mend: string): void => {
		findings.push({ rule: 'A5.18', file: entry.name, found, wanted, mend });
	};
	if (entry.flags & 8) {
		add(
			'a data descriptor (flag bit 3)',
			'sizes in the local header',
			'add entries as buffers, not as streams'
		);
	}
	if (entry.flags & 1) add('encryption (flag bit 0)', 'a plain entry', 'write the zip without a password');
	if (entry.versionNeeded > 20) {
		add(
			`version needed ${entry.versionNeeded / 10}`,
			'at most 2.0',
			'write no zip64 fields and no new methods'
		);
	}
	if (entry.method !== 8)
		add(`compression method ${entry.method}`, 'deflate (8)', 'write the entry deflated');
	const kind = entry.mode & 0o170000;
	if (kind !== 0 && kind !== regular) {
		findings.push({
			rule: 'A5.20',
			file: entry.name,
			found: `a special file (mode ${entry.mode.toString(8)})`,
			wanted: 'a regular file',
			mend: 'pack the content, not a link or folder'
		});
	}
	return findings;
}

function nameOf(entry: ZipEntry, standardNames: ReadonlySet<string>): LintFinding[] {
	const { name } = entry;
	if (standardNames.has(name)) return [];
	const finding = (rule: string, found: string, wanted: string, mend: string): LintFinding[] => [
		{ rule, file: name, found, wanted, mend }
	];
	if (name.includes('/')) {
		return finding(
			'A5.15',
			'a path with a folder',
			'a flat package',
			'give the file a name of its own in the root'
		);
	}
	if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) {
		return finding(
			'A5.13',
			`the name "${name}"`,
			'only a-z, 0-9, dot, dash and underscore, lower case',
			'rename the file'
		);
	}
	if (name.length > 100) {
		return finding('A5.15', `a name of ${name.length} characters`, 'at most 100', 'shorten the name');
	}
	const extension = name.slice(name.lastIndexOf('.') + 1);
	if (!extensions.includes(extension)) {
		return finding(
			'A5.21',
			`a .${extension} file`,
			`one of ${extensions.join(', ')}`,
			'leave it out or make it a script'
		);
	}
	return [];
}

function together(entries: readonly ZipEntry[], manifest: string | null): LintFinding[] {
	const findings: LintFinding[] = [];
	const add = (rule: string, file: string, found: string, wanted: string, mend: string): void => {
		findings.push({ rule, file, found, wanted, mend });
	};
	const seen = new Set<string>();
	for (const { name } of entries) {
		if (seen.has(name.toLowerCase()))
			add('A5.16', name, 'the same name twice', 'each name once', 'rename one of them');
		seen.add(name.toLowerCase());
	}
	const first = entries[0]?.name ?? 'nothing';
	if (manifest && first !== manifest) {
		add(
			'A5.1',
			first,
			`${first} as first entry`,
			`${manifest} first, in the root`,
			'write the manifest first'
		);
	}
	const size = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
	if (size > largest) {
		add('A5.19', 'all files', `${size} bytes`, `at most ${largest}`, 'make media smaller or leave them out');
	}
	return findings;
}

/**
 * @param standardNames schema files, whose names the standard fixes
 * @param manifest name of the file that must come first; `null`: any
 */
export function lintZip(
	entries: readonly ZipEntry[],
	standardNames: ReadonlySet<string>,
	manifest: string | null
): LintFinding[] {
	return [
		...together(entries, manifest),
		...entries.flatMap((entry) => [...bytesOf(entry), ...nameOf(entry, standardNames)])
	];
}
