/** How long making packages takes, as a newcomer types it. */
import { byMedian, type Figure } from './figure.ts';
import { forgetBuilds, makePackages, type Stage } from './stage.ts';

const spec = { part: 'package', unit: 's', budget: 20 } as const;

export async function measurePackaging(stage: Stage): Promise<Figure[]> {
	const house = stage.house();
	forgetBuilds(house);
	stage.tell('npm run package, nothing built before');
	const cold = await makePackages(house, stage.course, null);
	const warm: number[] = [];
	for (let turn = 1; turn <= 3; turn += 1) {
		stage.tell(`npm run package, once more (${turn} of 3)`);
		warm.push((await makePackages(house, stage.course, null)).seconds);
	}
	return [
		byMedian({ ...spec, name: 'all standards after install' }, [cold.seconds]),
		byMedian({ ...spec, name: 'all standards once more' }, warm),
		byMedian({ part: 'package', name: 'memory for that', unit: 'MB', budget: null }, [cold.memory])
	];
}
