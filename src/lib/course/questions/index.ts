import { likert, type Likert } from './likert.ts';
import { logbook, type Logbook } from './logbook.ts';
import { matching, type Matching } from './matching.ts';
import { multiple, type Multiple } from './multiple.ts';
import { numeric, type Numeric } from './numeric.ts';
import { ordering, type Ordering } from './ordering.ts';
import { pattern, type Pattern } from './pattern.ts';
import type { Kind } from './question.ts';
import { reflection, type Reflection } from './reflection.ts';
import { single, type Single } from './single.ts';
import { sorting, type Sorting } from './sorting.ts';
import { spotting, type Spotting } from './spotting.ts';
import { truefalse, type TrueFalse } from './truefalse.ts';

export type Question =
	| Single
	| Multiple
	| TrueFalse
	| Matching
	| Ordering
	| Sorting
	| Spotting
	| Pattern
	| Logbook
	| Numeric
	| Likert
	| Reflection;
export type QuestionType = Question['type'];

type KindOf = { [T in QuestionType]: Kind<Extract<Question, { type: T }>> };

/** The one list of question forms at run time: the compiler asks for a line when the union grows. */
const kinds: KindOf = {
	single,
	multiple,
	truefalse,
	matching,
	ordering,
	sorting,
	spotting,
	pattern,
	logbook,
	numeric,
	likert,
	reflection
};

/** What the question's own form knows about it. */
export function kindOf(question: Question): Kind<Question> {
	return kinds[question.type] as Kind<Question>;
}

export type {
	Likert,
	Logbook,
	Matching,
	Multiple,
	Numeric,
	Ordering,
	Pattern,
	Reflection,
	Single,
	Sorting,
	Spotting,
	TrueFalse
};
export type * from './question.ts';
