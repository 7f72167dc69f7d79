/** The package linter: reads a finished package from its bytes and says everything that is wrong with it. */
import { packFile, packIds, type Edition } from '../lib/course/edition.ts';
import { budgetFor, firstView, lintFirstView, lintState, type WorstState } from './lint-budget.ts';
import type { LintFinding } from './lint-finding.ts';
import { lintCmi5 } from './lint-cmi5.ts';
import { lintManifest } from './lint-manifest.ts';
import { lintHtml, lintPage, lintReferences, type PageRules } from './lint-page.ts';
import { lintScript } from './lint-script.ts';
import { lintZip } from './lint-zip.ts';
import { cssReferences, htmlReferences, splitPage } from './markup.ts';
import { readEdition, readPacks } from './pack-file.ts';
import { loadSchemas } from './schemas.ts';
import { editionFacts, isLms, isScorm, manifestFile, type EditionName } from './standards.ts';
import type { PackageFile } from './zip.ts';
import { readZip } from './zip-read.ts';

export interface LintInput {
	/** Project folder: the schemas of the standard are compared by name. */
	root: string;
	edition: EditionName;
	/** The zip, or the page of the one-file edition. */
	bytes: Buffer;
	worstState: WorstState;
}

const textOf = (file: PackageFile): string => Buffer.from(file.bytes).toString('utf8');

/** Every string in a pack that holds markup. */
function markupIn(value: unknown): string[] {
	if (typeof value === 'string') return value.includes('<') ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(markupIn);
}

function lintText(file: PackageFile, rules: PageRules): LintFinding[] {
	const text = textOf(file);
	if (file.name.endsWith('.html')) return lintPage(file.name, text, rules);
	if (file.name.endsWith('.css')) return lintReferences(file.name, cssReferences(text), rules);
	if (file.name.endsWith('.svg')) return lintReferences(file.name, htmlReferences(text), rules);
	if (!file.name.endsWith('.js')) return [];
	const texts = readPacks(text).flatMap(({ data }) => markupIn(data));
	return [
		...lintScript(file.name, text, rules.workerAllowed),
		...texts.flatMap((html) => lintHtml(file.name, html, rules))
	];
}

/**
 * The edition and its packs, parts of the player among them, must belong together: every pack there, of the same build,
 * and none that nobody asks for.
 * @param packs scripts by file name; in the one-file edition by id
 */
function lintPacks(packs: ReadonlyMap<string, string>, edition: Edition, oneFile: boolean): LintFinding[] {
	const findings: LintFinding[] = [];
	const add = (file: string, found: string, wanted: string): void => {
		findings.push({ rule: 'A5.17', file, found, wanted, mend: 'make player and packs in one go' });
	};
	const wanted = new Map(packIds(edition).map((id) => [id, oneFile ? id : packFile(id, edition)]));
	for (const [id, name] of wanted) {
		const pack = readPacks(packs.get(name) ?? '').find((one) => one.id === id);
		if (!pack) add(name, `no pack ${id}`, 'every pack of the edition');
		else if (pack.build !== edition.build) add(name, `build ${pack.build}`, `build ${edition.build}`);
	}
	for (const [name, script] of packs)
		for (const { id } of readPacks(script))
			// One that has been seen is not looked for again.
			if (wanted.get(id) === name) wanted.delete(id);
			else add(name, `a stray pack ${id}`, 'only packs of the edition, each once and in its file');
	return findings;
}

const noEdition = (file: string): LintFinding => ({
	rule: 'A1.5',
	file,
	found: 'no globalThis.courseEdition',
	wanted: 'the edition in front of tracker and player',
	mend: 'write it with editionScript()'
});

async function lintArchive({ root, edition, bytes, worstState }: LintInput): Promise<LintFinding[]> {
	const lms = isLms(edition);
	const entries = readZip(bytes);
	const files = new Set(entries.map((entry) => entry.name));
	const standardNames = new Set(isScorm(edition) ? loadSchemas(root, edition).map((file) => file.name) : []);
	const findings = lintZip(entries, standardNames, manifestFile(edition));
	if (isScorm(edition)) findings.push(...(await lintManifest(edition, entries)));
	if (edition === 'cmi5') findings.push(...(await lintCmi5(root, entries)));
	if (lms) findings.push(...lintState(worstState));
	const rules: PageRules = { files, inlineAllowed: false, workerAllowed: edition === 'web' };
	findings.push(...entries.flatMap((entry) => lintText(entry, rules)));
	const scripts = entries.filter((entry) => entry.name.endsWith('.js'));
	const found = scripts.map((entry) => readEdition(textOf(entry))).find((one) => one !== null);
	if (!found) return [...findings, noEdition('index.html')];
	const packs = new Map(scripts.map((entry) => [entry.name, textOf(entry)]));
	return [
		...findings,
		...lintPacks(packs, found, false),
		...lintFirstView(firstView(entries, found), budgetFor(edition, found.courses.length))
	];
}

function lintOneFile({ bytes }: LintInput): LintFinding[] {
	const name = 'index.html';
	const html = bytes.toString('utf8');
	const rules: PageRules = { files: new Set(), inlineAllowed: true };
	const { scripts } = splitPage(html);
	const packs = scripts.flatMap((code) => readPacks(code).map((pack) => ({ pack, code })));
	const found = scripts.map(readEdition).find((one) => one !== null);
	const findings = [
		...lintPage(name, html, rules),
		...packs.flatMap(({ pack }) => markupIn(pack.data).flatMap((text) => lintHtml(name, text, rules)))
	];
	if (!found) return [...findings, noEdition(name)];
	const byId = new Map(packs.map(({ pack, code }) => [pack.id, code]));
	return [...findings, ...lintPacks(byId, found, true)];
}

/** Everything that is wrong, in the order of the rules; empty for a good package. Bytes that are no zip are a finding. */
export async function lintPackage(input: LintInput): Promise<LintFinding[]> {
	if (editionFacts(input.edition).extension === 'html') return lintOneFile(input);
	try {
		return await lintArchive(input);
	} catch (error) {
		const found = error instanceof Error ? error.message : String(error);
		return [
			{ rule: 'A5.1', file: 'the package', found, wanted: 'a whole zip', mend: 'write it with zipFiles()' }
		];
	}
}
