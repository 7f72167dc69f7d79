import { matching, type Matching } from './matching.ts';
import { multiple, type Multiple } from './multiple.ts';
import { ordering, type Ordering } from './ordering.ts';
import type { Kind } from './question.ts';
import { single, type Single } from './single.ts';
import { sorting, type Sorting } from './sorting.ts';
import { truefalse, type TrueFalse } from './truefalse.ts';

export type Question = Single | Multiple | TrueFalse | Matching | Ordering | Sorting;
export type QuestionType = Question['type'];

type KindOf = { [T in QuestionType]: Kind<Extract<Question, { type: T }>> };

/** The one list of question forms at run time: the compiler asks for a line when the union grows. */
const kinds: KindOf = { single, multiple, truefalse, matching, ordering, sorting };

/** What the question's own form knows about it. */
export function kindOf(question: Question): Kind<Question> {
	return kinds[question.type] as Kind<Question>;
}

export type { Matching, Multiple, Ordering, Single, Sorting, TrueFalse };
export type * from './question.ts';
