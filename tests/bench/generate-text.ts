/** Words and questions for generated courses: plain Dutch of the usual length, never twice the same. */
import type { z } from 'zod';
import type { questionSchema } from '../../src/lib/course/questions/index.schema.ts';

/** A question as a file holds it, with what may be left out left out. */
export type WrittenQuestion = z.input<typeof questionSchema>;

const who = [
	'Noor',
	'Tobias',
	'Aisha',
	'De buurvrouw',
	'Een collega',
	'Ruben',
	'De beheerder',
	'Yara',
	'Meneer Prins'
];
const did = ['schrijft op', 'vertelt', 'ziet', 'hoort', 'vraagt zich af', 'meldt', 'bewaart', 'leest terug'];
const what = [
	'dat er een auto in de straat staat',
	'wie er heeft gebeld',
	'welke berichten er kwamen',
	'hoe de week ging',
	'wat er op het werk gebeurde',
	'wanneer het begon',
	'dat de brief is gekomen'
];
const when = [
	'op maandag',
	'in de avond',
	'na het overleg',
	'vlak voor het weekend',
	'tijdens de pauze',
	'na een gesprek van een uur',
	'in de derde week',
	'zonder het te zoeken',
	'met een datum erbij',
	'voor de zekerheid',
	'samen met een collega'
];

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

/** A sentence; another number gives another one. The letter keeps a number from reading as a year. */
export const sentence = (at: number): string =>
	`${pick(who, at)} ${pick(did, at >> 1)} ${pick(what, at >> 2)}, ${pick(when, at * 7 + 3)}, en noemt dat punt p${at + 1}.`;

const paragraph = (at: number): string => [0, 1, 2, 3].map((n) => sentence(at * 4 + n)).join(' ');

/** A lesson file with prose, a card row, a fact and its questions. */
export function lessonText(
	at: number,
	objectives: readonly string[],
	fact: string,
	questions: readonly string[]
): string {
	const sections = [0, 1, 2].map((n) => {
		const text = at * 9 + n * 3;
		return `## Stap ${n + 1} van les ${at + 1}\n\n${paragraph(text)}\n\n${paragraph(text + 1)}\n\n- ${sentence(text)}\n- ${sentence(text + 2)}`;
	});
	return [
		`---\ntitle: "Les ${at + 1}: ${pick(what, at)}, ${pick(when, at)}"\nminutes: 6\nobjectives: [${objectives.join(', ')}]\n---`,
		`<Fact id="${fact}">${sentence(at)}</Fact> Dat is de kern.`,
		...sections,
		`<Cards>\n<Card title="Onthoud" eyebrow="Kern">\n\n${sentence(at + 5)}\n\n</Card>\n</Cards>`,
		...questions.map((id) => `<Question id="${id}"/>`),
		''
	].join('\n\n');
}

const part = (id: string, at: number): { id: string; text: string } => ({ id, text: sentence(at) });
const three = (make: (n: number) => object): never[] => [0, 1, 2].map(make) as never[];

/** What is proper to each form; four parts or fewer, as authors write them. */
const forms: readonly ((at: number) => object)[] = [
	(at) => ({
		type: 'single',
		options: ['strong', 'defensible', 'risky', 'harmful'].map((grade, n) => ({
			...part(`keuze_${n + 1}`, at * 5 + n),
			grade,
			feedback: sentence(at * 5 + n + 2)
		}))
	}),
	(at) => ({
		type: 'multiple',
		options: [0, 1, 2, 3].map((n) => ({
			...part(`keuze_${n + 1}`, at * 5 + n),
			correct: n % 2 === 0,
			feedback: sentence(at * 5 + n + 2)
		}))
	}),
	(at) => ({ type: 'truefalse', answer: at % 4 === 0, whenTrue: sentence(at), whenFalse: sentence(at + 1) }),
	(at) => ({
		type: 'matching',
		sources: three((n) => ({ ...part(`bron_${n + 1}`, at * 5 + n), target: `doel_${n + 1}` })),
		targets: three((n) => part(`doel_${n + 1}`, at * 7 + n + 100))
	}),
	(at) => ({ type: 'ordering', items: three((n) => part(`stap_${n + 1}`, at * 5 + n)) }),
	(at) => ({
		type: 'sorting',
		groups: [part('groep_1', at * 3 + 200), part('groep_2', at * 3 + 201)],
		items: three((n) => ({ ...part(`ding_${n + 1}`, at * 5 + n), group: `groep_${(n % 2) + 1}` }))
	})
];

/** A question of each form in turn. */
export function makeQuestion(at: number, objective: string, attempts = 2): WrittenQuestion {
	const form = forms[at % forms.length];
	return {
		id: `vraag_${at + 1}`,
		objectives: [objective],
		attempts,
		situation: paragraph(at + 1000),
		stem: `Wat past bij punt ${at + 1}?`,
		model: sentence(at + 3),
		...form?.(at)
	} as WrittenQuestion;
}
