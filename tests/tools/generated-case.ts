/** A case as large as the checker must take: every step has a strong, a defensible and a harmful choice. */
import type { AuthoredScenario } from '../../src/lib/course/scenario/scenario.schema.ts';

type Step = AuthoredScenario['steps'][number];

/** Behind every tenth step one more flag may hold; ten steps on it is tested and forgotten. */
const flagEvery = 10;

function choiceOf(
	id: string,
	grade: Step['choices'][number]['grade'],
	change: Partial<Step['choices'][number]>
): Step['choices'][number] {
	return {
		id,
		text: `U doet ${id}.`,
		grade,
		consequence: 'Er gebeurt iets wat u verwachtte.',
		reason: 'Dit <Fact id="f_een">rust</Fact> op een feit.',
		objectives: ['een'],
		sets: [],
		clears: [],
		moves: {},
		to: 'goed',
		...change
	};
}

function stepOf(index: number, steps: number): Step {
	const next = (on: number, last: string): string => (index + on < steps ? `stap_${index + on}` : last);
	const part = Math.floor(index / flagEvery);
	const first = index % flagEvery === 0;
	const sets = first && index + flagEvery < steps ? [`vlag_${part}`] : [];
	// A road may pass over the first step of a part, never over both.
	const clears = index % flagEvery < 2 && part > 0 ? [`vlag_${part - 1}`] : [];
	return {
		id: `stap_${index}`,
		title: `Stap ${index}`,
		situation: 'Er is weer een bericht, en u moet kiezen.',
		also:
			first && part > 0 ? [{ when: { is: [`vlag_${part - 1}`], not: [] }, text: 'U weet nog iets.' }] : [],
		material: [],
		choices: [
			choiceOf('sterk', 'strong', { to: next(1, 'goed'), sets, clears }),
			choiceOf('half', 'defensible', { to: next(2, 'goed'), clears }),
			choiceOf('schade', 'harmful', { to: next(1, 'slecht'), clears, objectives: ['twee'] })
		]
	};
}

/** @param steps 2–200; three choices each. Roads stay shorter than the limit, and there are no circles. */
export function generatedCase(steps: number): AuthoredScenario {
	const flags = Array.from({ length: Math.max(0, Math.ceil(steps / flagEvery) - 1) }, (_, i) => `vlag_${i}`);
	return {
		id: 'groot',
		form: 'case',
		title: 'Een grote casus',
		role: 'U bent medewerker.',
		intro: 'Het begint op maandag.',
		minutes: 30,
		objectives: ['een', 'twee'],
		lesson: 'Kijk naar het geheel.',
		flags: Object.fromEntries(flags.map((id) => [id, `Wat ${id} zegt`])),
		steps: Array.from({ length: steps }, (_, index) => stepOf(index, steps)),
		endings: [
			{ id: 'goed', title: 'Redelijk', ends: 'mixed', text: 'Het is redelijk.', also: [] },
			{ id: 'slecht', title: 'Slecht', ends: 'bad', text: 'Het is slecht.', also: [] }
		]
	};
}

/** As its author would write the file; YAML takes JSON. */
export const generatedYaml = (steps: number): string => JSON.stringify(generatedCase(steps), null, '\t');
