/** From a plan as trainers' authors write it to one the presenter can follow. */
import type { AuthoredWorkshop } from '../lib/course/workshop/plan.schema.ts';
import type { Evaluation } from '../lib/course/workshop/evaluation.ts';
import type { Plan, PlanStep } from '../lib/course/workshop/plan.ts';
import type { Html, Language } from '../lib/course/types.ts';
import type { LoadedLanguage } from './loaded.ts';
import { renderText } from './markdown-text.ts';

type AuthoredStep = AuthoredWorkshop['steps'][number];

function sharedOf(
	step: AuthoredStep,
	notesOf: (lesson: string) => Html | null,
	text: (words: string) => Html
) {
	return {
		id: step.id,
		title: step.title,
		min: step.minutes.min,
		max: step.minutes.max,
		aim: step.aim,
		materials: step.materials,
		notes: text(step.notes),
		lessonNotes: step.lesson ? notesOf(step.lesson) : null,
		skippable: step.skippable
	};
}

function compileStep(
	step: AuthoredStep,
	shared: ReturnType<typeof sharedOf>,
	text: (words: string) => Html
): PlanStep {
	switch (step.kind) {
		case 'vote':
			return { ...shared, kind: step.kind, question: step.question, discuss: step.discuss ?? null };
		case 'groups': {
			const { kind, size, roles, cases, collect } = step;
			return { ...shared, kind, size, roles, cases, collect, assignment: text(step.assignment) };
		}
		case 'case':
		case 'dialogue':
			return { ...shared, kind: step.kind, scenario: step.scenario };
		case 'pattern':
			return { ...shared, kind: step.kind, question: step.question };
		default: {
			const contacts = step.kind === 'closing' ? step.contacts : [];
			return { ...shared, kind: step.kind, screens: step.screens.map(text), contacts };
		}
	}
}

/** `null` when the course asks nothing afterwards. */
export function compileEvaluation({ language, evaluation }: LoadedLanguage): Evaluation | null {
	if (!evaluation) return null;
	const { title, intro, questions, closing } = evaluation.data;
	return {
		title,
		intro: renderText(intro, language),
		questions,
		closing: closing === undefined ? null : renderText(closing, language)
	};
}

/** The plans of a language, shortest first; what they use is taken from the course when a package is made. */
export function compileWorkshops({ language, workshops, notes }: LoadedLanguage): Plan[] {
	const text = (words: string): Html => renderText(words, language satisfies Language);
	const notesOf = (lesson: string): Html | null => {
		const found = notes.find((one) => one.lesson === lesson);
		return found ? text(found.text) : null;
	};
	return workshops
		.map(({ data }) => ({
			id: data.id,
			title: data.title,
			minutes: data.minutes,
			aim: text(data.aim),
			prepare: data.prepare,
			disclosure: text(data.disclosure),
			aftercare: text(data.aftercare),
			steps: data.steps.map((step) => compileStep(step, sharedOf(step, notesOf, text), text))
		}))
		.toSorted((a, b) => a.minutes - b.minutes);
}
