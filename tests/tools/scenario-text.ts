/** A small case as its author writes it, spoilt on purpose. */
import { scenarioSchema } from '../../src/lib/course/scenario/scenario.schema.ts';
import { checkScenario } from '../../src/content/check/scenarios.ts';
import type { LoadedScenario } from '../../src/content/loaded.ts';
import { printProblem } from '../../src/content/problem.ts';
import { YamlSource } from '../../src/content/yaml-source.ts';

/** A case without a slip; every test spoils a copy. */
export const goodCase = `id: fiets
form: case
title: De fiets
role: U werkt bij de stalling.
intro: Op maandag mist een fiets.
minutes: 3
objectives: [zien]
lesson: Kijk eerst.
flags:
  foto: Er is een foto gemaakt.
steps:
  - id: lege_plek
    title: Een lege plek
    situation: De plek is leeg.
    choices:
      - id: foto_maken
        text: U maakt een foto.
        grade: strong
        consequence: De foto staat op uw telefoon.
        reason: Wat u vastlegt, <Fact id="f_een">blijft</Fact>.
        objectives: [zien]
        sets: [foto]
        to: balie
      - id: doorlopen
        text: U loopt door.
        grade: risky
        consequence: Niemand ziet iets.
        reason: Dat is begrijpelijk.
        objectives: [zien]
        to: balie
  - id: balie
    title: Aan de balie
    situation: De eigenaar vraagt wat u zag.
    choices:
      - id: laten_zien
        text: U laat de foto zien.
        grade: strong
        consequence: Hij is blij.
        reason: Nu is er iets om te tonen.
        objectives: [zien]
        when: { is: [foto] }
        to: gevonden
      - id: vertellen
        text: U vertelt wat u weet.
        grade: defensible
        consequence: Hij knikt.
        reason: Dat is eerlijk.
        objectives: [zien]
        to: onbekend
endings:
  - id: gevonden
    title: Gevonden
    ends: good
    text: De fiets is terug.
  - id: onbekend
    title: Onbekend
    ends: mixed
    text: De fiets blijft weg.
`;

export function loadScenario(yaml: string, file = 'fiets.yaml'): LoadedScenario {
	const source = new YamlSource(file, yaml);
	return { source, path: [], data: scenarioSchema.parse(source.value) };
}

/** The problems of the case with these replacements (each must be there), as they are printed. */
export function scenarioProblems(edits: readonly (readonly [from: string, to: string])[]): string {
	let text = goodCase;
	for (const [from, to] of edits) {
		if (!text.includes(from)) throw new Error(`the case has no "${from}"`);
		text = text.replace(from, () => to);
	}
	return checkScenario(loadScenario(text)).map(printProblem).join('\n');
}
