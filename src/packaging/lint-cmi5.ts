/** Rules about `cmi5.xml` (clauses 13 and 14 of cmi5; table B4). */
import type { LintFinding } from './lint-finding.ts';
import { cmi5File, cmi5Namespace } from './manifest-cmi5.ts';
import { cmi5Schema } from './schemas.ts';
import { validateCmi5 } from './validate.ts';
import type { PackageFile } from './zip.ts';

type Add = (rule: string, found: string, wanted: string, mend: string) => void;

const values = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map((match) => (match[1] ?? '').trim());

/** Names an LMS puts behind the address of a unit (8.1.0.0-6). */
const launchNames = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

function names(text: string, add: Add): void {
	const ids = values(text, /\sid="([^"]*)"/g);
	for (const id of ids)
		if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(id))
			add('cmi5 3.0.0.0-1', `id "${id}"`, 'a full IRI', 'make it with courseIri() and auIri()');
	const double = ids.find((id, index) => ids.indexOf(id) !== index);
	if (double !== undefined)
		add('cmi5 13.1.4.0-1', `id "${double}" twice`, 'unique ids', 'make it of another name');
}

function units(text: string, entries: readonly PackageFile[], add: Add): void {
	const files = new Set(entries.map((entry) => entry.name));
	for (const url of values(text, /<url>([^<]*)<\/url>/g)) {
		const [path = '', query = ''] = url.replaceAll('&amp;', '&').split('?');
		if (!files.has(path))
			add(
				'cmi5 14.1.0.0-3',
				`the unit opens "${url}"`,
				'a file of the package, by its plain name',
				'pack it'
			);
		const taken = launchNames.find((name) => new URLSearchParams(query).has(name));
		if (taken)
			add('cmi5 8.1.0.0-6', `"${taken}" in the address of the unit`, 'none of the LMS’s names', 'rename it');
	}
	for (const [unit] of text.matchAll(/<au\b[^>]*>/g)) {
		const rule = /\smoveOn="([^"]*)"/.exec(unit)?.[1] ?? 'NotApplicable';
		if (rule === 'NotApplicable')
			add(
				'B4',
				'a unit that is satisfied before it was opened',
				'a moveOn other than NotApplicable',
				'say what satisfies'
			);
	}
}

/** All findings; one when there is no manifest. */
export async function lintCmi5(root: string, entries: readonly PackageFile[]): Promise<LintFinding[]> {
	const findings: LintFinding[] = [];
	const add: Add = (rule, found, wanted, mend) => {
		findings.push({ rule, file: cmi5File, found, wanted, mend });
	};
	const manifest = entries.find((entry) => entry.name === cmi5File);
	if (!manifest) {
		add(
			'cmi5 14.1.0.0-2',
			'no course structure in the root',
			'cmi5.xml in the root of the zip',
			'zip the content, not its folder'
		);
		return findings;
	}
	const text = Buffer.from(manifest.bytes).toString('utf8');
	if (!text.includes(`xmlns="${cmi5Namespace}"`))
		add('cmi5 13.2.0.0-1', 'another namespace', cmi5Namespace, 'write it without a prefix');
	names(text, add);
	units(text, entries, add);
	for (const problem of await validateCmi5(text, cmi5Schema(root)))
		add(
			'cmi5 13.2.0.0-1',
			`line ${problem.line}: ${problem.message}`,
			'a file its schema accepts',
			'mend manifest-cmi5.ts'
		);
	return findings;
}
