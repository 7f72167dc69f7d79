import { Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { families } from '../../src/packaging/standards.ts';
import { assemble, type Ingredients } from '../../src/packaging/assemble.ts';
import { loadIngredients } from '../../src/packaging/ingredients.ts';
import { lintPackage } from '../../src/packaging/lint.ts';
import { editions } from '../../src/packaging/standards.ts';
import { sampleRequest } from './sample.ts';

let ingredients: Ingredients;
beforeAll(async () => {
	ingredients = await loadIngredients('.');
}, 120_000);

const worstState = { total: 100, largest: [] };

describe('the real player', () => {
	it.each(editions)('makes a package that passes the linter: %s', async (edition) => {
		const { bytes } = await assemble(sampleRequest(), edition, ingredients);
		expect(await lintPackage({ root: '.', edition, bytes, worstState })).toEqual([]);
	});

	it('is a classic script that leaves starting to a task of its own', () => {
		expect(() => new Script(ingredients.player.script)).not.toThrow();
		expect(ingredients.player.script).toMatch(
			/setTimeout\(\(\) => __sveltekit_\w+\.app\.start\(element\)\);\s*}$/
		);
	});

	it('knows no course and no build tool', () => {
		expect(ingredients.player.script).not.toMatch(/ZodError|stalking/i);
	});

	it('knows no LMS: the tracker is a script of its own', () => {
		expect(ingredients.player.script).not.toMatch(/LMSInitialize|API_1484_11|cmi\.suspend_data/);
	});
});

describe('trackers', () => {
	it.each(families)('%s is a small classic script', (family) => {
		const script = ingredients.trackers[family];
		expect(() => new Script(script)).not.toThrow();
		expect(script.length).toBeLessThan(30_000);
	});

	it('speak their own standard only', () => {
		const { scorm12, scorm2004, browser } = ingredients.trackers;
		expect(scorm12).not.toMatch(/API_1484_11|cmi\.completion_status/);
		expect(scorm2004).not.toMatch(/LMSInitialize|cmi\.core\./);
		expect(browser).not.toMatch(/LMSInitialize|API_1484_11/);
	});
});
