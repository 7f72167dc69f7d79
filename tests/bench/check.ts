/** How long a case takes that is as large as one may be: read, checked, every road gone over. */
import { figuresFor } from '../../src/content/check/scenarios/loaded-figures.ts';
import { checkScenario } from '../../src/content/check/scenarios.ts';
import { generatedYaml } from '../tools/generated-case.ts';
import { loadScenario } from '../tools/scenario-text.ts';
import { byMedian, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';

const runs = 9;

export async function measureCheck(stage: Stage): Promise<Figure[]> {
	stage.tell('a generated case of 200 steps and 600 choices, read and checked');
	const yaml = generatedYaml(200);
	const times = Array.from({ length: runs }, () => {
		const began = performance.now();
		const scenario = loadScenario(yaml);
		if (checkScenario(scenario).length > 0 || !figuresFor(scenario)) {
			throw new Error('The generated case is not without a slip.');
		}
		return performance.now() - began;
	});
	const name = 'case of 200 steps and 600 choices: read and checked';
	return [byMedian({ part: 'check', name, unit: 'ms', budget: 1000 }, times)];
}
