/** What a scenario names inside itself must exist, each once: steps, endings, choices, flags. */
import { didYouMean, listed } from '../../../cli/suggest.ts';
import type { AuthoredScenario } from '../../../lib/course/scenario/scenario.schema.ts';
import type { LoadedScenario } from '../../loaded.ts';
import type { Problem } from '../../problem.ts';
import type { Path } from '../../yaml-source.ts';
import { doubles, tell } from '../tell.ts';

type Step = AuthoredScenario['steps'][number];
type Choice = Step['choices'][number];

/** Every choice with its place. */
export function choicesWithPath({ steps }: AuthoredScenario): { step: Step; choice: Choice; path: Path }[] {
	return steps.flatMap((step, i) =>
		step.choices.map((choice, j) => ({ step, choice, path: ['steps', i, 'choices', j] }))
	);
}

function twice(
	scenario: LoadedScenario,
	ids: readonly { id: string; path: Path }[],
	where: string
): Problem[] {
	return doubles(ids, ({ id }) => id).map(({ item: { id, path } }) =>
		tell(scenario, [...path, 'id'], {
			found: `id "${id}" a second time in ${where}`,
			wanted: 'every id once',
			mend: 'give one of the two another id'
		})
	);
}

function checkIds(scenario: LoadedScenario): Problem[] {
	const { steps, endings } = scenario.data;
	const nodes = [
		...steps.map(({ id }, index) => ({ id, path: ['steps', index] as Path })),
		...endings.map(({ id }, index) => ({ id, path: ['endings', index] as Path }))
	];
	return [
		...twice(scenario, nodes, 'the steps and endings of this case'),
		...steps.flatMap(({ choices }, i) =>
			twice(
				scenario,
				choices.map(({ id }, j) => ({ id, path: ['steps', i, 'choices', j] })),
				'this step'
			)
		)
	];
}

function checkWays(scenario: LoadedScenario): Problem[] {
	const { steps, endings } = scenario.data;
	const known = [...steps, ...endings].map(({ id }) => id);
	const unknown = (id: string, path: Path): Problem[] =>
		known.includes(id)
			? []
			: [
					tell(scenario, path, {
						found: `a way to "${id}", which this case does not have`,
						wanted: `a step or an ending: ${listed(known, 30)}`,
						mend: didYouMean(id, known, 'choose one of those, or write it')
					})
				];
	return choicesWithPath(scenario.data).flatMap(({ choice: { to }, path }) => {
		const field: Path = [...path, 'to'];
		if (typeof to === 'string') return unknown(to, field);
		const last = to.at(-1);
		const words = {
			found: 'ways that all have a condition',
			wanted: 'a last way without when: the one that is left',
			mend: 'remove when from the last way'
		};
		return [
			...to.flatMap((way, index) => unknown(way.to, [...field, index, 'to'])),
			...(last?.when ? [tell(scenario, field, words)] : [])
		];
	});
}

/** Flags where they are tested, with their place. */
function tested({ steps, endings }: AuthoredScenario): { id: string; path: Path }[] {
	const found: { id: string; path: Path }[] = [];
	const take = (when: { is: string[]; not: string[] } | undefined, path: Path): void => {
		for (const list of ['is', 'not'] as const)
			when?.[list].forEach((id, index) => found.push({ id, path: [...path, 'when', list, index] }));
	};
	[...steps, ...endings].forEach((node, index) => {
		const at: Path = 'choices' in node ? ['steps', index] : ['endings', index - steps.length];
		node.also.forEach(({ when }, i) => take(when, [...at, 'also', i]));
		for (const [i, { when, to }] of ('choices' in node ? node.choices : []).entries()) {
			take(when, [...at, 'choices', i]);
			if (typeof to !== 'string') to.forEach((way, j) => take(way.when, [...at, 'choices', i, 'to', j]));
		}
	});
	return found;
}

function checkFlags(scenario: LoadedScenario): Problem[] {
	const { data } = scenario;
	const declared = Object.keys(data.flags);
	const choices = choicesWithPath(data);
	const set = choices.flatMap(({ choice, path }) => [
		...choice.sets.map((id, i) => ({ id, path: [...path, 'sets', i] as Path })),
		...choice.clears.map((id, i) => ({ id, path: [...path, 'clears', i] as Path }))
	]);
	const uses = tested(data);
	const given = new Set(choices.flatMap(({ choice }) => choice.sets));
	const asked = new Set(uses.map(({ id }) => id));
	const strange = [...set, ...uses]
		.filter(({ id }) => !declared.includes(id))
		.map(({ id, path }) =>
			tell(scenario, path, {
				found: `flag "${id}", which this case does not declare`,
				wanted: declared.length > 0 ? `one of: ${listed(declared)}` : 'a flag under flags',
				mend: didYouMean(id, declared, `add ${id}: … to flags, with what it says`)
			})
		);
	const idle = declared.flatMap((id) => {
		const field: Path = ['flags', id];
		if (!given.has(id)) {
			const found = asked.has(id)
				? `flag "${id}", which is tested but never set`
				: `flag "${id}", which nothing sets`;
			return tell(scenario, field, {
				found,
				wanted: 'a choice that sets it',
				mend: `write ${id} under sets of a choice, or remove the flag`
			});
		}
		if (asked.has(id)) return [];
		return tell(scenario, field, {
			found: `flag "${id}", which is set but never tested`,
			wanted: 'a condition (when) in which it makes a difference',
			mend: `let a paragraph (also), a choice or a way depend on ${id}, or remove it`
		});
	});
	return [...strange, ...idle];
}

function checkForm({ data, ...at }: LoadedScenario): Problem[] {
	if (data.form === 'dialogue') return [];
	const moving = choicesWithPath(data).filter(({ choice }) => Object.keys(choice.moves).length > 0);
	const words = (found: string) => ({
		found,
		wanted: 'gauges only in a dialogue',
		mend: 'write form: dialogue, or remove it'
	});
	return [
		...(data.gauges ? [tell(at, ['gauges'], words('gauges in a case'))] : []),
		...moving.map(({ path }) => tell(at, [...path, 'moves'], words('moves in a case')))
	];
}

export const checkNames = (scenario: LoadedScenario): Problem[] => [
	...checkIds(scenario),
	...checkWays(scenario),
	...checkFlags(scenario),
	...checkForm(scenario)
];
