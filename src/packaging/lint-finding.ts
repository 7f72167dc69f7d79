/** What the package linter says: enough to mend it without knowing our code. */
export interface LintFinding {
	/** Row of the failure catalogue, or the figure that is broken. */
	rule: string;
	/** Name inside the package. */
	file: string;
	found: string;
	wanted: string;
	mend: string;
}

/** A finding as lines of text, without a newline at the end. */
export function printFinding(finding: LintFinding): string {
	return [
		`${finding.file}  (${finding.rule})`,
		`  found: ${finding.found}`,
		`  wanted: ${finding.wanted}`,
		`  mend: ${finding.mend}`
	].join('\n');
}

/** Thrown instead of leaving a bad package in `dist/`. */
export class LintError extends Error {
	readonly findings: LintFinding[];

	constructor(name: string, findings: LintFinding[]) {
		super([`${name} was not written:`, ...findings.map(printFinding)].join('\n\n'));
		this.name = 'LintError';
		this.findings = findings;
	}
}
