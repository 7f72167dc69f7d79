/** Rules about `imsmanifest.xml` (catalogue rows A5.1–A5.11, A3.2, A3.3). */
import type { LintFinding } from './lint-finding.ts';
import { namespaces } from './schemas.ts';
import type { ScormEdition } from './standards.ts';
import { validateManifest } from './validate.ts';
import type { PackageFile } from './zip.ts';

const file = 'imsmanifest.xml';

const schemaVersions: Record<ScormEdition, string> = {
	scorm12: '1.2',
	'scorm2004-3': '2004 3rd Edition',
	'scorm2004-4': '2004 4th Edition'
};

const plain = (text: string): string =>
	text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, '&');

const all = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map((match) => plain(match[1] ?? ''));

type Add = (rule: string, found: string, wanted: string, mend: string, where?: string) => void;

function wording(text: string, edition: ScormEdition, add: Add): void {
	const version = all(text, /<schemaversion>([^<]*)</g)[0] ?? '(none)';
	if (version !== schemaVersions[edition]) {
		add(
			'A5.2',
			`schemaversion "${version}"`,
			`"${schemaVersions[edition]}" to the letter`,
			'make the manifest for this edition'
		);
	}
	const attribute = edition === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
	if (!text.includes(`${attribute}="sco"`)) {
		add(
			'A5.3, A5.4',
			'no SCO an LMS recognises',
			`${attribute}="sco" on the resource`,
			'write prefix and attribute literally so'
		);
	}
	const [core] = namespaces[edition];
	if (!core || !text.includes(`xmlns="${core[0]}"`)) {
		add('A5.3', 'another default namespace', `xmlns="${core?.[0]}"`, 'keep imscp without a prefix');
	}
	const judge =
		/masteryscore|minNormalizedMeasure|satisfiedByMeasure|completionThreshold|prerequisites/i.exec(text);
	if (judge) add('A3.2, A3.3', `"${judge[0]}"`, 'a manifest in which the course judges', 'leave it out');
}

function names(text: string, add: Add): void {
	const ids = all(text, /\sidentifier="([^"]*)"/g);
	for (const id of ids) {
		if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(id)) {
			add(
				'A5.8',
				`identifier "${id}"`,
				'a letter, then letters, digits, - and _',
				'make it with identifier()'
			);
		}
	}
	const double = ids.find((id, index) => ids.indexOf(id) !== index);
	if (double !== undefined)
		add('A5.8', `identifier "${double}" twice`, 'unique identifiers', 'add a part to one of them');
	const version = /<manifest[^>]*\sversion="([^"]*)"/.exec(text)?.[1] ?? '';
	if (version === '' || version.length > 20) {
		add('A5.9', `version "${version}"`, '1 to 20 characters', 'shorten version in course.yaml');
	}
	for (const title of all(text, /<title>([^<]*)</g)) {
		const length = [...title].length;
		if (length === 0 || length > 100) {
			add('A5.11', `a title of ${length} characters`, '1 to 100', 'make it with lmsTitle()');
		}
	}
}

function lists(text: string, entries: readonly PackageFile[], add: Add): void {
	const listed = all(text, /<file\s+href="([^"]*)"/g);
	const present = new Set(entries.map((entry) => entry.name).filter((name) => name !== file));
	for (const name of listed) {
		if (!present.has(name))
			add(
				'A5.5',
				'listed in the manifest, not in the zip',
				'both or neither',
				'pack it or drop it from the list',
				name
			);
	}
	for (const name of present) {
		if (!listed.includes(name))
			add(
				'A5.5',
				'in the zip, not listed in the manifest',
				'both or neither',
				'list it as <file href>',
				name
			);
	}
	const launch = /<resource\b[^>]*\shref="([^"]*)"/.exec(text)?.[1] ?? '(none)';
	if (!listed.includes(plain(launch))) {
		add(
			'A5.6',
			`launch file "${launch}" without its own <file>`,
			'a <file> with the same href',
			'list the launch file'
		);
	}
}

/** All findings about the manifest; one finding when there is none. */
export async function lintManifest(
	edition: ScormEdition,
	entries: readonly PackageFile[]
): Promise<LintFinding[]> {
	const manifest = entries.find((entry) => entry.name === file);
	const findings: LintFinding[] = [];
	const add: Add = (rule, found, wanted, mend, where = file) => {
		findings.push({ rule, file: where, found, wanted, mend });
	};
	if (!manifest) {
		add(
			'A5.1',
			'no manifest in the root',
			'imsmanifest.xml in the root of the zip',
			'zip the content, not its folder'
		);
		return findings;
	}
	const text = Buffer.from(manifest.bytes).toString('utf8');
	wording(text, edition, add);
	names(text, add);
	lists(text, entries, add);
	const schemas = entries.filter((entry) => /\.(xsd|dtd)$/.test(entry.name));
	const missing = namespaces[edition].filter(([, name]) => !schemas.some((schema) => schema.name === name));
	for (const [, name] of missing)
		add('A5.7', 'not in the root', 'the schema files of this edition', 'pack the whole set', name);
	if (missing.length > 0) return findings;
	for (const problem of await validateManifest(edition, text, schemas)) {
		add(
			'A5.8',
			`line ${problem.line}: ${problem.message}`,
			'a manifest its schema accepts',
			'mend the maker of this manifest'
		);
	}
	return findings;
}
