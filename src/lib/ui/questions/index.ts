/** The one list of question forms on screen; the compiler asks for a line when a form is added to the course. */
import type { Component } from 'svelte';
import type { Question, QuestionType } from '$lib/course/questions/index.ts';
import type { FormProps } from './form.ts';
import Likert from './Likert.svelte';
import Logbook from './Logbook.svelte';
import Matching from './Matching.svelte';
import Multiple from './Multiple.svelte';
import Numeric from './Numeric.svelte';
import Ordering from './Ordering.svelte';
import Pattern from './Pattern.svelte';
import Reflection from './Reflection.svelte';
import Single from './Single.svelte';
import Sorting from './Sorting.svelte';
import Spotting from './Spotting.svelte';
import TrueFalse from './TrueFalse.svelte';

type Forms = { [T in QuestionType]: Component<FormProps<Extract<Question, { type: T }>>> };

const forms: Forms = {
	single: Single,
	multiple: Multiple,
	truefalse: TrueFalse,
	matching: Matching,
	ordering: Ordering,
	sorting: Sorting,
	spotting: Spotting,
	pattern: Pattern,
	logbook: Logbook,
	numeric: Numeric,
	likert: Likert,
	reflection: Reflection
};

/** The component that draws questions of this type. */
export function formOf(type: QuestionType): Component<FormProps<Question>> {
	return forms[type] as Component<FormProps<Question>>;
}
