import { expect, test } from 'vitest';
import { generatedYaml } from '../../../tests/tools/generated-case.ts';
import { goodCase, loadScenario } from '../../../tests/tools/scenario-text.ts';
import { figuresFor } from '../check/scenarios/loaded-figures.ts';
import { caseLines } from './case-lines.ts';

function lines(yaml: string): string | null {
	const figures = figuresFor(loadScenario(yaml));
	return figures && caseLines('nl/fiets', figures);
}

test('an author reads in two lines how many roads a case has, how long they are and what they are worth', () => {
	expect(lines(goodCase)).toBe(
		'nl/fiets: 3 roads of 2 choices · 1 min to read · score 25–100 %\n' +
			'  objectives on every road: zien; on some: none'
	);
});

test('roads beyond what can be counted exactly are told roughly', () => {
	expect(lines(generatedYaml(200))).toMatch(/^nl\/fiets: about 4\.3e76 roads of 100–200 choices · 16–31 min/);
});

test('where one can go round there are more roads than were counted', () => {
	const round = goodCase.replace(
		'to: onbekend',
		'to: [{ when: { is: [foto] }, to: onbekend }, { to: lege_plek }]'
	);
	expect(lines(round)).toMatch(/^nl\/fiets: more than [\d,]+ roads of 2–250 choices/);
});

test('a case with a slip in its names, or without a way out, has no figures', () => {
	expect(lines(goodCase.replace('to: gevonden', 'to: gevonde'))).toBeNull();
	expect(lines(goodCase.replaceAll(/to: (gevonden|onbekend)/g, 'to: lege_plek'))).toBeNull();
});
