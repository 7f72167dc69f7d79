/** What can be seen of a page's accessibility by a program. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One rule of axe, and where on the page it says what. */
export interface AxeRule {
	id: string;
	/** Success criteria that the rule is about, as `1.4.3`. */
	criteria: string[];
	/** The elements, cut off; of what was passed none. */
	nodes: string[];
}

export interface AxeResults {
	violations: AxeRule[];
	/** axe could not decide. */
	incomplete: AxeRule[];
	passes: AxeRule[];
}

interface RawRule {
	id: string;
	tags: string[];
	nodes: { html: string; target: string[] }[];
}

type RawResults = Record<'violations' | 'incomplete' | 'passes', RawRule[]>;

/** What axe puts into a page. */
interface Tool {
	axe: {
		run(options: object): Promise<RawResults>;
		run(place: Element, options: object): Promise<RawResults>;
	};
}

/**
 * Runs in the page. axe does not scroll: what lies under a bar that sticks is small to it, or has the bar's colour
 * behind it. It is judged again in the middle of the window, as a learner would bring it there.
 */
async function withoutBars(found: RawRule[]): Promise<RawRule[]> {
	const { axe: tool } = globalThis as unknown as Tool;
	const top = scrollY;
	const judged: RawRule[] = [];
	for (const rule of found) {
		const nodes: RawRule['nodes'] = [];
		for (const node of rule.nodes) {
			const place = ['target-size', 'color-contrast'].includes(rule.id)
				? document.querySelector(node.target.at(-1) ?? '')
				: null;
			// What comes into view is drawn only then, and may push the place away again.
			for (let drawn = 0; place && drawn < 3; drawn++) {
				place.scrollIntoView({ block: 'center' });
				await new Promise(requestAnimationFrame);
			}
			const again = place && (await tool.run(place, { runOnly: [rule.id] }));
			if (!again || again.violations.length > 0) nodes.push(node);
		}
		if (nodes.length > 0) judged.push({ ...rule, nodes });
	}
	scrollTo(0, top);
	return judged;
}

/** Rules that axe leaves out by default, because they may be wrong or are new. */
const more = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };

/**
 * Everything axe says of a page. axe waits on the clock of the page.
 * @param meanwhile what is to happen while axe is at work, where a test holds that clock
 */
export async function axeResults(
	page: Page | Frame,
	meanwhile?: () => Promise<void>,
	options: object = {}
): Promise<AxeResults> {
	// One document is often looked at in two themes.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	const run = page.evaluate((options) => (globalThis as unknown as Tool).axe.run(options), options);
	await meanwhile?.();
	const { violations: first, incomplete, passes } = await run;
	const violations = meanwhile ? first : await page.evaluate(withoutBars, first);
	const read = ({ id, tags, nodes }: RawRule): AxeRule => ({
		id,
		criteria: tags.flatMap((tag) => {
			const [, one, two, three] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
			return three === undefined ? [] : [`${one}.${two}.${three}`];
		}),
		nodes: nodes.map(({ html }) => html.slice(0, 160))
	});
	return {
		violations: violations.map(read),
		incomplete: incomplete.map(read),
		passes: passes.map((rule) => ({ ...read(rule), nodes: [] }))
	};
}

/** The same with the rules that axe leaves out by default. */
export const allAxeResults = (page: Page | Frame): Promise<AxeResults> =>
	axeResults(page, undefined, { rules: more });

/** What axe finds, one line a finding. `meanwhile` as in {@link axeResults}. */
export async function findings(page: Page | Frame, meanwhile?: () => Promise<void>): Promise<string[]> {
	return found(await axeResults(page, meanwhile, fewWords));
}

/** Of what is right nothing is told; axe then needs not write down where it stands. */
const fewWords = { resultTypes: ['violations'] };

const found = ({ violations }: AxeResults): string[] =>
	violations.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);

/**
 * Rules that go by colours. Another theme changes nothing else (`ui/contrast.test.ts`), so what the other rules say of a
 * page in one theme they would say in each.
 */
const byColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page that stands there: in the light theme, and in the dark one by its colours. */
export async function findingsInBothThemes(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await findings(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = found(await axeResults(page, undefined, { ...fewWords, runOnly: byColour }));
	return [...light.map((one) => `light: ${one}`), ...dark.map((one) => `dark: ${one}`)];
}

/** By how many pixels the page is wider than its window, once what follows its width has been drawn. */
export const sideways = (page: Page | Frame) =>
	page.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame);
		await frame();
		await frame();
		return document.documentElement.scrollWidth - document.documentElement.clientWidth;
	});
