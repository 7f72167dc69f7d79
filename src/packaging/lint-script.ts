/** Rules about scripts, packs included (catalogue rows A6.1, A6.4, A6.5, A6.16). */
import { Script } from 'node:vm';
import type { LintFinding } from './lint-finding.ts';

/** A call that leaves the package, with a literal address. */
const calls =
	/\b(?:fetch|importScripts|import|WebSocket|EventSource|sendBeacon)\s*\(\s*["'`](?:https?:|wss?:)?\/\/[^"'`\s]*/;

const forbidden: { pattern: RegExp; rule: string; wanted: string; mend: string }[] = [
	{ pattern: /\bimport\s*\(/, rule: 'A6.1', wanted: 'no import()', mend: 'bundle the module' },
	{
		pattern: /\bimport\.meta\b/,
		rule: 'A6.1',
		wanted: 'no import.meta',
		mend: 'bundle it as a classic script'
	},
	{
		pattern: /\bserviceWorker\s*\.\s*register\b/,
		rule: 'A6.4',
		wanted: 'no service worker',
		mend: 'register it in the hosted edition only'
	},
	{ pattern: /\beval\s*\(/, rule: 'A6.5', wanted: 'no eval', mend: 'leave out what needs it' },
	{
		pattern: /\bnew Function\s*\(/,
		rule: 'A6.5',
		wanted: 'no code from text',
		mend: 'leave out what needs it'
	},
	{ pattern: calls, rule: 'A6.16', wanted: 'no call to another host', mend: 'pack what it fetches' },
	{ pattern: /sourceMappingURL=/, rule: 'A5.20', wanted: 'no source map', mend: 'build without source maps' }
];

/** Why the text is not a classic script, or `null`. Nothing is run. */
function syntaxProblem(code: string, file: string): string | null {
	try {
		new Script(code, { filename: file });
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * @param file name to report: the script, or the page it stands in
 * @param workerAllowed the edition may start a service worker
 */
export function lintScript(file: string, code: string, workerAllowed = false): LintFinding[] {
	const findings: LintFinding[] = [];
	const problem = syntaxProblem(code, file);
	if (problem !== null) {
		findings.push({
			rule: 'A6.1',
			file,
			found: `not a classic script: ${problem}`,
			wanted: 'a script that runs without type="module"',
			mend: 'bundle it as IIFE'
		});
	}
	for (const { pattern, rule, wanted, mend } of forbidden) {
		if (rule === 'A6.4' && workerAllowed) continue;
		const match = pattern.exec(code);
		if (match) findings.push({ rule, file, found: match[0], wanted, mend });
	}
	return findings;
}
