/** Where scenarios stand: in a file of their own name, in one lesson, and alike in every language. */
import { basename } from 'node:path';
import { stepId } from '../../../lib/course/scenario/scenario.ts';
import { waysOf } from '../../compile-scenario.ts';
import type { LoadedCourse, LoadedLanguage, LoadedScenario } from '../../loaded.ts';
import { pagesThere } from '../../pages-there.ts';
import type { Problem } from '../../problem.ts';
import { choiceName } from '../../scenario-parts.ts';
import type { Path } from '../../yaml-source.ts';
import { doubles, placeOf, tell } from '../tell.ts';
import { choicesWithPath } from './names.ts';

type PlacedChoice = ReturnType<typeof choicesWithPath>[number];

function checkFile(scenario: LoadedScenario): Problem[] {
	const name = basename(scenario.source.file, '.yaml');
	const { id } = scenario.data;
	if (name === id) return [];
	return [
		tell(scenario, ['id'], {
			found: `scenario "${id}" in a file called ${name}.yaml`,
			wanted: 'the same name for the file and the scenario',
			mend: `write id: ${name}, or rename the file to ${id}.yaml`
		})
	];
}

/** Ids under which choices are recorded: two steps must not share one, nor take that of a question. */
function checkRecorded({ scenarios, questions }: LoadedLanguage): Problem[] {
	const taken = questions.map((question) => ({ id: question.data.id, where: question, at: question }));
	const steps = scenarios.flatMap((scenario) =>
		scenario.data.steps.map((step, index) => ({
			id: stepId(scenario.data.id, step.id),
			where: { source: scenario.source, path: ['steps', index] },
			at: { source: scenario.source, path: ['steps', index, 'id'] }
		}))
	);
	return doubles([...taken, ...steps], ({ id }) => id)
		.filter(({ item }) => steps.includes(item as (typeof steps)[number]))
		.map(({ item, first }) =>
			tell(item.at, [], {
				found: `a step that would be recorded as "${item.id}", which is taken`,
				wanted: `a name of its own in the LMS: ${placeOf(first.where)} has this one`,
				mend: 'give the step another id'
			})
		);
}

function checkShown(course: LoadedCourse, language: LoadedLanguage): Problem[] {
	const { lessons, scenarios } = language;
	const uses = lessons.flatMap(({ file, scan }) =>
		scan.tags
			.filter(({ name }) => name === 'Scenario')
			.map(({ attributes, line }) => ({ file, line, id: attributes['id'] ?? '' }))
	);
	const twice = doubles(uses, ({ id }) => id).map(({ item, first }): Problem => ({
		file: item.file,
		line: item.line,
		field: 'Scenario.id',
		found: `scenario "${item.id}" a second time`,
		wanted: `every scenario in one place: ${first.file}:${first.line} has it`,
		mend: 'remove one of the two',
		severity: 'error'
	}));
	const shown = new Set(uses.map(({ id }) => id));
	const idle = scenarios
		.filter(({ data }) => !shown.has(data.id))
		.map((scenario) =>
			tell(
				scenario,
				['id'],
				{
					found: `scenario "${scenario.data.id}", which no lesson shows`,
					wanted: 'a lesson with it',
					mend: `write <Scenario id="${scenario.data.id}"/> in a lesson, or remove the file`
				},
				'warning'
			)
		);
	return [...twice, ...(pagesThere(course, language) ? idle : [])];
}

/** What two translations of a scenario must have in common, with the field to show. */
function sharedParts({ data }: LoadedScenario): [field: string, value: string][] {
	return [
		['form', data.form],
		['objectives', data.objectives.join(', ')],
		['flags', Object.keys(data.flags).join(', ')],
		['gauges', JSON.stringify(data.gauges)],
		['steps', data.steps.map(({ id }) => id).join(', ')],
		['endings', data.endings.map(({ id, ends }) => `${id} (${ends})`).join(', ')]
	];
}

/** The same of one choice; what it sets and opens is written out only when it differs. */
function sharedOfChoice({ step, choice }: PlacedChoice): [field: string, value: string][] {
	const { grade, objectives, when, sets, clears, moves, to } = choice;
	return [
		['id', choiceName(step.id, choice.id)],
		['grade', grade],
		['objectives', objectives.join(', ')],
		['when', JSON.stringify(when)],
		['sets', sets.join(', ')],
		['clears', clears.join(', ')],
		['moves', JSON.stringify(moves)],
		[
			'to',
			typeof to === 'string'
				? to
				: waysOf(to)
						.map((way) => JSON.stringify(way))
						.join(', ')
		]
	];
}

/** The first field in which two lists differ, with the value the first has. */
function firstDifference(
	mine: readonly [field: string, value: string][],
	theirs: readonly [field: string, value: string][]
): { field: string; value: string } | null {
	const wanted = new Map(mine);
	const [field] = theirs.find(([name, value]) => wanted.get(name) !== value) ?? [];
	return field === undefined ? null : { field, value: wanted.get(field) || 'none' };
}

/** Told at the first difference: what follows is often a consequence of it. */
function checkTwin(scenario: LoadedScenario, twin: LoadedScenario, language: string): Problem[] {
	const tellAt = (path: Path, { field, value }: { field: string; value: string }): Problem[] => [
		tell(twin, path, {
			found: `other ${field} than in "${language}"`,
			wanted: `the same: ${value}`,
			mend: `make ${scenario.data.id} alike in both languages; only texts may differ`
		})
	];
	const head = firstDifference(sharedParts(scenario), sharedParts(twin));
	if (head) return tellAt([head.field], head);
	const theirs = choicesWithPath(twin.data);
	const mine = choicesWithPath(scenario.data);
	const uneven = scenario.data.steps.findIndex(
		({ choices }, index) => choices.length !== twin.data.steps[index]?.choices.length
	);
	if (uneven >= 0) {
		const ids = scenario.data.steps[uneven]?.choices.map(({ id }) => id) ?? [];
		return tellAt(['steps', uneven, 'choices'], { field: 'choices', value: ids.join(', ') });
	}
	for (const [index, placed] of theirs.entries()) {
		const one = mine[index];
		const choice = one && firstDifference(sharedOfChoice(one), sharedOfChoice(placed));
		if (choice) return tellAt([...placed.path, choice.field], choice);
	}
	return [];
}

function compare(first: LoadedLanguage, other: LoadedLanguage): Problem[] {
	const missing = (one: LoadedScenario, language: string): Problem =>
		tell(one, ['id'], {
			found: `scenario "${one.data.id}" is missing in "${language}"`,
			wanted: 'every scenario in every language of the course',
			mend: `translate it in ${language}/scenarios, or remove it here`
		});
	const twins = first.scenarios.flatMap((scenario) => {
		const twin = other.scenarios.find(({ data }) => data.id === scenario.data.id);
		if (twin) return checkTwin(scenario, twin, first.language);
		return other.scenarioIds.has(scenario.data.id) ? [] : [missing(scenario, other.language)];
	});
	const strange = other.scenarios
		.filter(({ data }) => !first.scenarioIds.has(data.id))
		.map((scenario) => missing(scenario, first.language));
	return [...twins, ...strange];
}

export function checkPlaces(course: LoadedCourse): Problem[] {
	const { languages } = course;
	const [first, ...others] = languages;
	if (!first) return [];
	return [
		...languages.flatMap((language) => [
			...language.scenarios.flatMap(checkFile),
			...checkRecorded(language)
		]),
		...checkShown(course, first),
		...others.flatMap((other) => compare(first, other))
	];
}
