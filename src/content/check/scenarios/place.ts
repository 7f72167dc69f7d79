/** Where scenarios stand: in a file of their own name, in one lesson, and alike in every language. */
import { basename } from 'node:path';
import { listed } from '../../../cli/suggest.ts';
import { stepId } from '../../../lib/course/scenario/scenario.ts';
import type { LoadedCourse, LoadedLanguage, LoadedScenario } from '../../loaded.ts';
import type { Problem } from '../../problem.ts';
import { scenarioKey } from '../../scenario-parts.ts';
import { doubles, placeOf, tell } from '../tell.ts';
import { waysOf } from '../../compile-scenario.ts';

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

function checkShown({ lessons, scenarios }: LoadedLanguage): Problem[] {
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
	return [...twice, ...idle];
}

/** What two translations of a scenario must have in common, with the field to show. */
function sharedParts({ data }: LoadedScenario): [field: string, value: string][] {
	const choices = data.steps.flatMap((step) => step.choices);
	return [
		['form', data.form],
		['objectives', data.objectives.join(', ')],
		['flags', Object.keys(data.flags).join(', ')],
		['steps', data.steps.map(({ id }) => id).join(', ')],
		['endings', data.endings.map(({ id, ends }) => `${id} (${ends})`).join(', ')],
		['choices', scenarioKey(data)],
		['ways', JSON.stringify(choices.map(({ to, when, sets, clears }) => [waysOf(to), when, sets, clears]))],
		['moves', JSON.stringify([data.gauges, choices.map(({ moves }) => moves)])]
	];
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
		if (!twin) return other.scenarioIds.has(scenario.data.id) ? [] : [missing(scenario, other.language)];
		const theirs = new Map(sharedParts(scenario));
		const differing = sharedParts(twin).find(([field, value]) => theirs.get(field) !== value);
		if (!differing) return [];
		return [
			tell(twin, ['id'], {
				found: `other ${differing[0]} than in "${first.language}"`,
				wanted: `the same: ${listed([theirs.get(differing[0]) || 'none'])}`.slice(0, 300),
				mend: `make ${scenario.data.id} alike in both languages; only texts may differ`
			})
		];
	});
	const strange = other.scenarios
		.filter(({ data }) => !first.scenarioIds.has(data.id))
		.map((scenario) => missing(scenario, first.language));
	return [...twins, ...strange];
}

export function checkPlaces({ languages }: LoadedCourse): Problem[] {
	const [first, ...others] = languages;
	if (!first) return [];
	return [
		...languages.flatMap((language) => [
			...language.scenarios.flatMap(checkFile),
			...checkRecorded(language)
		]),
		...checkShown(first),
		...others.flatMap((other) => compare(first, other))
	];
}
