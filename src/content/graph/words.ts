/** Words on the picture of a case, in the language of the course. */
import type { EndingKind, Scenario } from '../../lib/course/scenario/scenario.ts';
import type { Grade } from '../../lib/course/types.ts';

export interface GraphWords {
	grade: Record<Grade, string>;
	ends: Record<EndingKind, string>;
	ending: string;
	step: string;
	form: Record<Scenario['form'], string>;
	/** Behind a choice: open, or leading there, only under this condition. */
	when: (is: readonly string[], not: readonly string[]) => string;
	/** Behind the last of several ways. */
	otherwise: string;
	choices: string;
	endings: string;
	facts: string;
	/** For who can't see the picture. */
	described: (steps: number, endings: number) => string;
}

const nl: GraphWords = {
	grade: { strong: 'sterk', defensible: 'verdedigbaar', risky: 'riskant', harmful: 'schadelijk' },
	ends: { good: 'goed', mixed: 'tussenin', bad: 'slecht', calm: 'rustige uitweg' },
	ending: 'einde',
	step: 'stap',
	form: { case: 'casus', dialogue: 'gesprek' },
	when: (is, not) =>
		[is.length > 0 ? `als ${is.join(', ')}` : '', not.length > 0 ? `zonder ${not.join(', ')}` : '']
			.filter(Boolean)
			.join('; '),
	otherwise: 'anders',
	choices: 'Keuzes',
	endings: 'Eindes',
	facts: 'Wat keuzes vastleggen (+) of wissen (−)',
	described: (steps, endings) =>
		`Van boven naar beneden: ${steps} stappen en ${endings} eindes, met pijlen voor de keuzes ertussen.`
};

const en: GraphWords = {
	grade: { strong: 'strong', defensible: 'defensible', risky: 'risky', harmful: 'harmful' },
	ends: { good: 'good', mixed: 'in between', bad: 'bad', calm: 'calm way out' },
	ending: 'ending',
	step: 'step',
	form: { case: 'case', dialogue: 'conversation' },
	when: (is, not) =>
		[is.length > 0 ? `if ${is.join(', ')}` : '', not.length > 0 ? `without ${not.join(', ')}` : '']
			.filter(Boolean)
			.join('; '),
	otherwise: 'otherwise',
	choices: 'Choices',
	endings: 'Endings',
	facts: 'What choices record (+) or clear (−)',
	described: (steps, endings) =>
		`From top to bottom: ${steps} steps and ${endings} endings, with arrows for the choices between them.`
};

const languages: Record<string, GraphWords> = { nl, en };

/** Dutch when the language is unknown, which the checker refuses. */
export const graphWords = (language: string): GraphWords => languages[language] ?? nl;
