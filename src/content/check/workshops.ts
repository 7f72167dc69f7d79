/** Plans for a room: what they name is there, the time adds up, and nobody is left without rules or an ending. */
import { basename } from 'node:path';
import { didYouMean, listed } from '../../cli/suggest.ts';
import { spanOf } from '../../lib/course/workshop/divide.ts';
import type { AuthoredWorkshop } from '../../lib/course/workshop/plan.schema.ts';
import type { LoadedCourse, LoadedLanguage, LoadedWorkshop } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { allRead } from '../regions.ts';
import { scanText } from '../text-source.ts';
import type { Path } from '../yaml-source.ts';
import { linesOf } from '../lines.ts';
import { doubles, tell, tellFile } from './tell.ts';

type Step = AuthoredWorkshop['steps'][number];

function checkIds(plan: LoadedWorkshop): Problem[] {
	const { id, steps } = plan.data;
	const name = basename(plan.source.file, '.yaml');
	const named = tell(plan, ['id'], {
		found: `"${id}" in a file called ${name}.yaml`,
		wanted: 'the same name for the plan and its file',
		mend: `write id: ${name}, or rename the file to ${id}.yaml`
	});
	const twice = doubles([...steps.entries()], ([, step]) => step.id).map(({ item: [index, step] }) =>
		tell(plan, ['steps', index, 'id'], {
			found: `step "${step.id}" a second time`,
			wanted: 'every id once',
			mend: 'give one of the two another id'
		})
	);
	return [...(id === name ? [] : [named]), ...twice];
}

function checkTime(plan: LoadedWorkshop): Problem[] {
	const { minutes, steps } = plan.data;
	const wrong = steps.flatMap((step, index) => {
		const { min, max } = step.minutes;
		if (min <= max) return [];
		const mend = `write min: ${max} and max: ${min}`;
		return tell(plan, ['steps', index, 'minutes'], {
			found: `min ${min} and max ${max}`,
			wanted: 'min up to max',
			mend
		});
	});
	if (wrong.length > 0) return wrong;
	const { min, max } = spanOf(steps.map((step) => step.minutes));
	if (min <= minutes && minutes <= max) return [];
	const words = {
		found: `${minutes} minutes, and steps that take ${min} to ${max} together`,
		wanted: `a number from ${min} to ${max}`,
		mend:
			minutes < min
				? 'give the plan more time, or take out a step'
				: 'give the steps a higher max, or add a step'
	};
	return [tell(plan, ['minutes'], words)];
}

const heavy: readonly Step['kind'][] = ['case', 'dialogue', 'pattern', 'groups'];

/** House rules stand before anything heavy; the closing is last and is never skipped. */
function checkSafety(plan: LoadedWorkshop): Problem[] {
	const { steps } = plan.data;
	const problems: Problem[] = [];
	const first = steps.findIndex(({ kind }) => heavy.includes(kind));
	const rules = steps.findIndex(({ kind }) => kind === 'rules');
	if (rules < 0 || (first >= 0 && first < rules)) {
		problems.push(
			tell(plan, first < 0 ? ['steps'] : ['steps', first], {
				found: first < 0 ? 'no step of kind rules' : `a ${steps[first]?.kind} before the house rules`,
				wanted: 'a step of kind rules before the first case, dialogue, pattern or groups',
				mend: 'add a step with kind: rules that says what is coming and that anyone may leave the room'
			})
		);
	}
	const last = steps.at(-1);
	if (last?.kind !== 'closing') {
		problems.push(
			tell(plan, ['steps', steps.length - 1], {
				found: `a ${last?.kind} as the last step`,
				wanted: 'a last step of kind closing, with aftercare',
				mend: 'end the plan with kind: closing'
			})
		);
	}
	const kept = steps.flatMap((step, index) =>
		step.skippable && (step.kind === 'rules' || step.kind === 'closing')
			? tell(plan, ['steps', index, 'skippable'], {
					found: `a ${step.kind} that may be skipped`,
					wanted: 'house rules and closing in every workshop',
					mend: 'remove skippable here; make another step shorter or skippable'
				})
			: []
	);
	return [...problems, ...kept];
}

/** What a step names that must be there, and fit. */
interface Use {
	field: Path;
	name: string;
	/** As people say it. */
	kind: string;
	/** Names that fit. */
	known: readonly string[];
}

function usesOf(step: Step, at: Path, { course, language }: Place): Use[] {
	const questions = (...types: string[]) =>
		language.questions
			.filter(({ data, bank }) => bank === 'practice' && types.includes(data.type))
			.map(({ data }) => data.id);
	const scenarios = (...forms: string[]) =>
		language.scenarios.filter(({ data }) => forms.includes(data.form)).map(({ data }) => data.id);
	const use = (key: string, name: string, kind: string, known: string[]): Use => ({
		field: [...at, key],
		name,
		kind,
		known
	});
	const lesson = step.lesson
		? [
				use(
					'lesson',
					step.lesson,
					'lesson with notes',
					language.notes.map((one) => one.lesson)
				)
			]
		: [];
	switch (step.kind) {
		case 'vote': {
			const known = questions('single', 'truefalse');
			return [...lesson, use('question', step.question, 'practice question (single or truefalse)', known)];
		}
		case 'pattern':
			return [...lesson, use('question', step.question, 'practice question (pattern)', questions('pattern'))];
		case 'case':
		case 'dialogue':
			return [...lesson, use('scenario', step.scenario, step.kind, scenarios(step.kind))];
		case 'groups': {
			const known = scenarios('case', 'dialogue');
			return [
				...lesson,
				...step.cases.map((name, i) => ({ ...use('cases', name, 'case', known), field: [...at, 'cases', i] }))
			];
		}
		case 'closing': {
			const known = [...new Set(course.regions.flatMap(({ contacts }) => [...contacts.ids]))];
			return [
				...lesson,
				...(allRead(course) ? step.contacts : []).map((name, i) => ({
					...use('contacts', name, 'contact', known),
					field: [...at, 'contacts', i]
				}))
			];
		}
		default:
			return lesson;
	}
}

interface Place {
	course: LoadedCourse;
	language: LoadedLanguage;
}

/** Questions and scenarios that are there and broken: their own mistakes are told, once. */
function brokenNames({ questions, questionIds, scenarios, scenarioIds }: LoadedLanguage): Set<string> {
	const whole = new Set([...questions, ...scenarios].map(({ data }) => data.id));
	return new Set([...questionIds, ...scenarioIds].filter((id) => !whole.has(id)));
}

const checkUses = (plan: LoadedWorkshop, place: Place): Problem[] =>
	(place.language.broken ? [] : plan.data.steps).flatMap((step, index) =>
		usesOf(step, ['steps', index], place)
			.filter(({ name, known }) => !known.includes(name) && !brokenNames(place.language).has(name))
			.map(({ field, name, kind, known }) =>
				tell(plan, field, {
					found: `"${name}", which is no ${kind} of this course`,
					wanted: known.length === 0 ? `a ${kind}` : `one of: ${listed(known)}`,
					mend: didYouMean(name, known, `choose one of those, or write the ${kind}`)
				})
			)
	);

/** Notes stand beside a lesson, and hold Markdown alone. */
const checkNotes = ({ language: { notes }, course }: Place): Problem[] =>
	notes.flatMap(({ lesson, file, text }) => {
		const { lessons } = course.course.data;
		const lineAt = linesOf(text);
		const scan = scanText(text);
		const facts = scan.facts.map(({ index, id }) => ({
			index,
			field: '',
			found: `<Fact id="${id}">`,
			wanted: 'Markdown without tags: nobody can press a source in notes',
			mend: 'remove the tag; the lesson has the claim with its source'
		}));
		const strange = tellFile(file, {
			found: `notes to "${lesson}", which is no lesson`,
			wanted: `notes to one of: ${listed(lessons)}`,
			mend: didYouMean(lesson, lessons, 'rename the file to <lesson>.notes.md, or remove it')
		});
		return [
			...(lessons.includes(lesson) ? [] : [strange]),
			...[...scan.remarks, ...facts].map(({ index, ...words }): Problem => ({
				file,
				line: lineAt(index),
				...words,
				severity: 'error'
			}))
		];
	});

export const checkWorkshops = (course: LoadedCourse): Problem[] =>
	course.languages.flatMap((language) => [
		...checkNotes({ course, language }),
		...language.workshops.flatMap((plan) => [
			...checkIds(plan),
			...checkTime(plan),
			...checkSafety(plan),
			...checkUses(plan, { course, language })
		])
	]);
