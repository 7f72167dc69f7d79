/** What somebody answers who knows it, who does not, and who would do harm without meaning to. */
import { comparedWith } from '../../src/lib/course/questions/logbook.ts';
import { kindOf, type Question, type Response } from '../../src/lib/course/questions/index.ts';
import { lastMark } from '../../src/lib/course/questions/numeric.ts';
import { worthOf } from '../../src/lib/course/questions/options.ts';
import type { Option, Part } from '../../src/lib/course/questions/question.ts';

/** `wrong` does no harm, so that only the points tell; `harmful` does where a question knows harm, else it is wrong. */
export type How = 'right' | 'wrong' | 'harmful';

const harms = ({ grade }: Option): boolean => grade === 'harmful';

/** Options that do harm, else those that earn nothing; or, for a wrong answer without harm, the worst that do none. */
function badOptions(options: readonly Option[], how: How): Option[] {
	const harmless = options.filter((option) => !harms(option));
	const worthless = (list: readonly Option[]) => list.filter((option) => worthOf(option) === 0);
	const wanted = how === 'harmful' ? [options.filter(harms), worthless(options)] : [worthless(harmless)];
	const found = [...wanted, harmless.filter((option) => worthOf(option) < 1)];
	return found.find((list) => list.length > 0) ?? [];
}

/** A list by slot, with a number for each part. */
function bySlot<P extends Part>(parts: readonly P[], numberOf: (part: P) => number): Response {
	const list: number[] = [];
	for (const part of parts) list[part.slot] = numberOf(part);
	return Array.from(list, (value) => value ?? 0);
}

const elsewhere = (belongs: string, targets: readonly Part[]): number =>
	(targets.find(({ id }) => id !== belongs)?.slot ?? 0) + 1;

function badResponse(question: Question, how: How): Response {
	switch (question.type) {
		case 'single':
			return badOptions(question.options, how)
				.slice(0, 1)
				.map(({ slot }) => slot);
		case 'multiple':
			return badOptions(question.options, how)
				.map(({ slot }) => slot)
				.sort((a, b) => a - b);
		case 'truefalse':
			return [question.answer ? 0 : 1];
		case 'matching':
			return bySlot(question.sources, ({ belongs }) => elsewhere(belongs, question.targets));
		case 'sorting':
			return bySlot(question.items, ({ belongs }) => elsewhere(belongs, question.groups));
		case 'ordering':
			return question.items.map(({ slot }) => slot).reverse();
		case 'pattern':
			// Somebody who goes on waiting.
			return bySlot(question.incidents, () => 1);
		case 'spotting':
			// Everything is marked that is no signal; where all are, none is given a name.
			return question.passages.some(({ signal }) => signal === null)
				? bySlot(question.passages, ({ signal }) => (signal === null ? 1 : 0))
				: bySlot(question.passages, () => 1);
		case 'numeric':
			return [question.answer.to < question.max ? lastMark(question) : 0];
		case 'likert':
			return question.scale.slice(-1).map(({ slot }) => slot);
		case 'logbook':
			return bySlot(question.entries, () => comparedWith([]));
		case 'reflection':
			return [1];
	}
}

export const responseOf = (question: Question, how: How): Response =>
	how === 'right' ? kindOf(question).right(question) : badResponse(question, how);
