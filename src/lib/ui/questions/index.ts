/**
 * The one list of question forms on screen; the compiler asks for a line when a form is added to the course. A form that
 * is large or rare comes late: it stands in `forms.ts` or `exercises.ts` and is named here by {@link late}.
 */
import type { Component } from 'svelte';
import type { Question, QuestionType } from '$lib/course/questions/index.ts';
import { late, type Late } from '../late.ts';
import type { FormProps } from './form.ts';
import Multiple from './Multiple.svelte';
import Single from './Single.svelte';

type Form<P extends object> = Component<P> | Late<P>;
type Forms = { [T in QuestionType]: Form<FormProps<Extract<Question, { type: T }>>> };

const part = () => import('./forms.ts');
const exercises = () => import('./exercises.ts');

const forms: Forms = {
	single: Single,
	multiple: Multiple,
	truefalse: late(async () => (await part()).TrueFalse),
	matching: late(async () => (await part()).Matching),
	ordering: late(async () => (await part()).Ordering),
	sorting: late(async () => (await part()).Sorting),
	numeric: late(async () => (await part()).Numeric),
	likert: late(async () => (await part()).Likert),
	reflection: late(async () => (await part()).Reflection),
	spotting: late(async () => (await exercises()).Spotting),
	pattern: late(async () => (await exercises()).Pattern),
	logbook: late(async () => (await exercises()).Logbook)
};

/** What draws questions of this type; by `Late.svelte`. */
export function formOf(type: QuestionType): Form<FormProps<Question>> {
	return forms[type] as Form<FormProps<Question>>;
}
