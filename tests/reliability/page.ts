/** The table of `docs/reliability.md`, from the catalogue and what a test run said. Pure. */
import type { Proof, Row } from './row.ts';

/** One test of a run. */
export interface Ran {
	file: string;
	/** With the titles of the groups around it. */
	title: string;
	passed: boolean;
}

const inWord = /[\p{L}\p{N}]/u;

/** A title has these words whole: A2.1 is not in A2.10. */
function says(title: string, words: string): boolean {
	for (let at = title.indexOf(words); at >= 0; at = title.indexOf(words, at + 1)) {
		const beside = [title[at - 1], title[at + words.length]];
		if (!beside.some((sign = '') => inWord.test(sign))) return true;
	}
	return false;
}

const testsOf = (proof: Proof, ran: readonly Ran[]): Ran[] =>
	ran.filter(({ file, title }) => `/${file}`.endsWith(`/${proof.file}`) && says(title, proof.title));

/** Rows that nothing proves, and proofs that failed or are not there, in words. */
export function troubles(rows: readonly Row[], ran: readonly Ran[]): string[] {
	return rows.flatMap(({ id, proofs, beyond }) => {
		if (proofs.length === 0 && !beyond) return [`${id} has neither a test nor a reason why not`];
		return proofs.flatMap((proof) => {
			const found = testsOf(proof, ran);
			const name = `"${proof.title}" in ${proof.file}`;
			if (found.length === 0) return [`${id}: there is no test ${name}`];
			return found.some((one) => !one.passed) ? [`${id}: ${name} failed`] : [];
		});
	});
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function line({ id, what, proofs }: Row, ran: readonly Ran[]): string {
	const tests = proofs.map(({ file, title }) => `${cell(title)} (${file})`).join('<br>');
	const good = proofs.every((proof) => testsOf(proof, ran).every((one) => one.passed));
	return `| ${id} | ${cell(what)} | ${tests || '–'} | ${proofs.length === 0 ? 'see below' : good ? 'passed' : 'failed'} |`;
}

/** @param more what can't be done and belongs to no row */
export function reliabilityPage(rows: readonly Row[], ran: readonly Ran[], more: readonly string[]): string {
	const beyond = rows.flatMap(({ id, beyond }) => (beyond ? [`- **${id}** ${beyond}`] : []));
	return [
		'<!-- prettier-ignore-start -->',
		'# What survives what',
		'',
		'Written by `npm test` and `npm run soak` from their own run, and a row without a passing test fails them. Each row is something',
		'that was seen to go wrong with courses in real LMSs, networks and browsers.',
		'',
		'| row | what happens | tests: part of the title (file) | result |',
		'| --- | --- | --- | --- |',
		...rows.map((one) => line(one, ran)),
		'',
		"## What we can't do, and why",
		'',
		...beyond,
		...more.map((text) => `- ${text}`),
		'<!-- prettier-ignore-end -->',
		''
	].join('\n');
}
