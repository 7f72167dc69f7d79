/** Harm leaves a mark: no road with a harmful choice on it ends as if nothing had happened. */
import type { Id } from '../../../lib/course/types.ts';
import type { LoadedScenario } from '../../loaded.ts';
import type { Problem } from '../../problem.ts';
import { choiceName } from '../../scenario-parts.ts';
import { tell } from '../tell.ts';
import { choicesWithPath } from './names.ts';
import { leadingTo, type StateSpace } from './states.ts';

/** Harmful choices by name, each with a good ending that some road still comes to behind it. */
function forgotten({ data }: LoadedScenario, { states }: StateSpace): Map<string, Id> {
	const found = new Map<string, Id>();
	for (const { id } of data.endings.filter(({ ends }) => ends === 'good')) {
		const toGood = leadingTo(
			states,
			states.filter(({ node }) => node.id === id)
		);
		for (const { node, edges } of states)
			for (const { choice, to } of edges)
				if (choice.grade === 'harmful' && toGood.has(to)) found.set(choiceName(node.id, choice.id), id);
	}
	return found;
}

/** @param space a whole one, see {@link StateSpace} */
export function checkHarm(scenario: LoadedScenario, space: StateSpace): Problem[] {
	const endings = forgotten(scenario, space);
	return choicesWithPath(scenario.data).flatMap(({ step, choice, path }) => {
		const ending = endings.get(choiceName(step.id, choice.id));
		if (ending === undefined) return [];
		return tell(scenario, path, {
			found: `harmful choice "${choice.id}" of step "${step.id}", after which a road still ends well at "${ending}"`,
			wanted: 'an ending that shows what it cost: ends: mixed or bad',
			mend: `let it set a flag, and lead to "${ending}" only when that does not hold`
		});
	});
}
