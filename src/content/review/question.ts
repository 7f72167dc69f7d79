/** A question with key and reasons. */
import type { AuthoredQuestion } from '../../lib/course/questions/index.schema.ts';
import { formWords } from './question-forms.ts';
import { anchors, blocks, heading, prose } from './write.ts';

const forms: Record<AuthoredQuestion['type'], string> = {
	single: 'één antwoord',
	multiple: 'meer antwoorden',
	truefalse: 'waar of niet waar',
	matching: 'verbinden',
	sorting: 'indelen',
	ordering: 'op volgorde zetten',
	spotting: 'signalen zoeken',
	pattern: 'patroonlijn',
	logbook: 'logboek',
	numeric: 'schatting',
	likert: 'mening, niets is fout',
	reflection: 'eigen woorden, wordt niet beoordeeld'
};

export function questionWords(question: AuthoredQuestion, level: number): string {
	const { id, type, objectives, critical, situation, stem, hint, model, feedback } = question;
	const about = [
		forms[type],
		`leerdoelen: ${objectives.join(', ')}`,
		...(critical ? ['**kritieke vraag**'] : [])
	];
	return blocks(
		heading(level, `Vraag ${id}`, anchors.question(id)),
		`*${about.join(' · ')}*`,
		situation && prose(situation),
		`**${prose(stem)}**`,
		formWords(question),
		hint && `*Hint:* ${prose(hint)}`,
		feedback.correct && `*Bij goed:* ${prose(feedback.correct)}`,
		feedback.partly && `*Bij deels goed:* ${prose(feedback.partly)}`,
		feedback.wrong && `*Bij fout:* ${prose(feedback.wrong)}`,
		model && `*Toelichting:* ${prose(model)}`
	);
}
