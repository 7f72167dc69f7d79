/** Choices that are none, and reasons that rest on nothing. */
import type { LoadedScenario } from '../../loaded.ts';
import type { Problem } from '../../problem.ts';
import { tell } from '../tell.ts';

/** A step at which it makes no difference what one chooses. */
function checkDifference(scenario: LoadedScenario): Problem[] {
	return scenario.data.steps.flatMap(({ id, choices }, index) => {
		const kinds = new Set(
			choices.map(({ to, grade, sets, clears }) => JSON.stringify([to, grade, sets, clears]))
		);
		if (kinds.size > 1) return [];
		return [
			tell(scenario, ['steps', index, 'choices'], {
				found: `choices of step "${id}" that all lead to the same place with the same grade`,
				wanted: 'choices that differ in where they lead, in their grade, or in what holds afterwards',
				mend: 'give one of them another grade or another way'
			})
		];
	});
}

function checkFacts(scenario: LoadedScenario): Problem[] {
	const reasons = scenario.data.steps.flatMap(({ choices }) => choices.map(({ reason }) => reason));
	if (reasons.some((reason) => reason.includes('<Fact '))) return [];
	return [
		tell(scenario, ['id'], {
			found: 'no reason in this case that names a fact',
			wanted: 'reasons that rest on facts.yaml',
			mend: 'write <Fact id="…">…</Fact> around the claims that the reasons rest on'
		})
	];
}

export const checkChoices = (scenario: LoadedScenario): Problem[] => [
	...checkDifference(scenario),
	...checkFacts(scenario)
];
