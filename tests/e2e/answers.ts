/** What has to be done to answer a question, right or not; who does it, by mouse or by key, is another matter. */
import { decisions } from '../../src/lib/course/questions/pattern.ts';
import type { Pattern, Question, Spotting } from '../../src/lib/course/questions/index.ts';

/** One thing to do, at the `nth` element of a selector inside the question (default 0). */
export type Act = { at: string; nth?: number } & (
	| { does: 'set'; on: boolean }
	| { does: 'pick'; value: string }
	| { does: 'write'; text: string }
	| { does: 'press' }
);

export type How = 'right' | 'wrong';

const set = (at: string, on: boolean, nth = 0): Act => ({ does: 'set', at, on, nth });
const input = (slot: number): string => `input[id$="-${slot}"]`;

type Options = Extract<Question, { type: 'single' | 'multiple' }>['options'];

/** The one to take: the best; or one that is wrong, that does no harm if there is such a one, so that only points tell. */
function oneOf(options: Options, right: boolean): number {
	const best = ({ grade, correct }: Options[number]) => (grade ? grade === 'strong' : correct);
	const mild = options.find((one) => !best(one) && one.grade !== 'harmful' && one.grade !== 'defensible');
	const wrong = mild ?? options.find((one) => !best(one));
	return (right ? options.find(best) : wrong)?.slot ?? 0;
}

const good = ({ grade, correct }: Options[number]): boolean =>
	grade ? ['strong', 'defensible'].includes(grade) : correct;

/** Marks what is a signal, with its kind; or only what is none. */
function spotted({ passages, kinds }: Spotting, right: boolean): Act[] {
	const only = passages.find(({ signal }) => signal === null);
	return passages.flatMap(({ slot, signal }) => {
		const on = right ? signal !== null : slot === only?.slot;
		const kind = kinds.findIndex(({ id }) => id === signal);
		const named: Act[] = on ? [set(`input[name$="-${slot}-kind"]`, true, Math.max(0, kind))] : [];
		return [set(`.passage-check[id$="-${slot}"]`, on), ...named];
	});
}

/** One incident after the other. */
function judged({ incidents }: Pattern, right: boolean): Act[] {
	return incidents.flatMap(({ accept }, at): Act[] => {
		const nth = decisions.findIndex((one) => accept.includes(one) === right);
		const decide: Act = { does: 'press', at: '.decision', nth: Math.max(0, nth) };
		return at < incidents.length - 1 ? [decide, { does: 'press', at: '.incident > button' }] : [decide];
	});
}

/** Acts in order. An order to be made is left out: it depends on what is on screen (see `order` in those who act). */
export function actsFor(question: Question, how: How): Act[] {
	const right = how === 'right';
	switch (question.type) {
		case 'single':
			return [set(input(oneOf(question.options, right)), true)];
		case 'multiple':
			return question.options.map((option) => set(input(option.slot), good(option) === right));
		case 'truefalse':
			return [set(input(question.answer === right ? 1 : 0), true)];
		case 'matching':
			return question.sources.map(({ slot, belongs }) => {
				const target = question.targets.find((one) => (one.id === belongs) === right);
				return { does: 'pick', at: `select[id$="-${slot}"]`, value: String((target?.slot ?? 0) + 1) };
			});
		case 'sorting':
			return question.items.map(({ slot, belongs }) =>
				set(
					`input[name$="-${slot}"]`,
					true,
					question.groups.findIndex(({ id }) => (id === belongs) === right)
				)
			);
		case 'spotting':
			return spotted(question, right);
		case 'pattern':
			return judged(question, right);
		case 'numeric': {
			const wrong = question.answer.from > question.min ? question.min : question.max;
			const text = String(right ? question.answer.from : wrong).replace('.', ',');
			return [{ does: 'write', at: 'input[id$="-number"]', text }];
		}
		case 'likert':
			return [set(input(question.scale[right ? 0 : 1]?.slot ?? 0), true)];
		case 'logbook':
			return question.entries.flatMap((_, nth): Act[] => [
				{ does: 'write', at: `.entry >> nth=${nth} >> :is(input[type=text], textarea)`, text: 'Een feit.' },
				{ does: 'press', at: `.entry >> nth=${nth} >> button` },
				set(`.entry >> nth=${nth} >> .entry-checks input`, right)
			]);
		case 'reflection':
			return [{ does: 'write', at: 'textarea', text: 'Een gedachte.' }];
		case 'ordering':
			return [];
	}
}
