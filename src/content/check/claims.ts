/**
 * No figure, article of law, term or address in course text without a fact behind it.
 *
 * - The course's own words (lessons, feedback, reasons) need `<Fact>` around every claim; see `claims/patterns.ts`.
 * - In a story only what no story needs is looked for: percentages, large counts, articles of law, punishments.
 * - What a question asks about (its stem, its right and wrong options) may stand bare when the question names a fact.
 * - A contact is its own fact: it has a source and a day of review. Its texts may hold a figure when the source names
 *   the fact it comes from.
 * - Where the rule is wrong, `claims.allow` in `course.yaml` names the exact words and says why.
 */
import { unsourcedClaims, type Claim } from '../claims/find.ts';
import { factsInSource } from '../fact-uses.ts';
import type { LoadedCourse } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { passagesOf, type Passage } from '../reading/passages.ts';
import { tell } from './tell.ts';

type Allowed = { text: string; because: string };

const told = (passage: Passage, { kind, words, index }: Claim): Problem => ({
	file: passage.file,
	line: passage.lineAt(index),
	field: passage.field,
	found: `${kind} without a source: "${words}"`,
	wanted: 'a fact behind every figure, article of law, term and address',
	mend:
		'write <Fact id="…">…</Fact> around the claim, or say it without the figure; if it is no claim, add the exact ' +
		'words to claims.allow in course.yaml and say why',
	severity: 'error'
});

/** Questions that rest on a fact somewhere: what they ask about is sourced by what they answer. */
function sourcedQuestions(passages: readonly Passage[]): Set<string> {
	const sourced = passages.filter(({ owner, text }) => owner.kind === 'question' && text.includes('<Fact '));
	return new Set(sourced.map(({ owner }) => owner.id));
}

function isExempt(course: LoadedCourse, questions: ReadonlySet<string>, passage: Passage): boolean {
	const { owner, role } = passage;
	if (owner.kind === 'fact') return true;
	if (owner.kind === 'question') return role === 'story' && questions.has(owner.id);
	if (owner.kind !== 'region') return false;
	const contacts = course.regions.find(({ id }) => id === owner.id)?.contacts.items ?? [];
	const contact = contacts.find(({ path }) => passage.field.startsWith(`contacts[${path[1]}].`));
	return factsInSource(contact?.data.source ?? '').length > 0;
}

/** The exact words that were allowed and hold the claim. */
function allowing(allowed: readonly Allowed[], { text }: Passage, claim: Claim): Allowed[] {
	return allowed.filter((one) => {
		for (let at = text.indexOf(one.text); at >= 0; at = text.indexOf(one.text, at + 1)) {
			if (at <= claim.index && claim.index + claim.words.length <= at + one.text.length) return true;
		}
		return false;
	});
}

export function checkClaims(loaded: LoadedCourse): Problem[] {
	const allowed = loaded.course.data.claims?.allow ?? [];
	const used = new Set<Allowed>();
	const passages = passagesOf(loaded).filter(({ language }) => language === 'nl');
	const questions = sourcedQuestions(passages);
	const problems = passages
		.filter((passage) => !isExempt(loaded, questions, passage))
		.flatMap((passage) =>
			unsourcedClaims(passage)
				.filter((claim) => {
					const holding = allowing(allowed, passage, claim);
					for (const one of holding) used.add(one);
					return holding.length === 0;
				})
				.map((claim) => told(passage, claim))
		);
	const idle = allowed.flatMap((one, index) =>
		used.has(one)
			? []
			: tell(
					loaded.course,
					['claims', 'allow', index],
					{
						found: `"${one.text}" is allowed and needs it nowhere`,
						wanted: 'exact words of the course that look like a claim',
						mend: 'remove it, or write the words as they stand in the text'
					},
					'warning'
				)
	);
	return [...problems, ...idle];
}
