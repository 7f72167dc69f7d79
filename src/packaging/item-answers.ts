/** The answers that can be given to one question, as someone reads them who has an LMS export before them (Dutch). */
import { plainText } from '../content/markdown-text.ts';
import type { Question } from '../lib/course/questions/index.ts';
import { decisions, type Decision } from '../lib/course/questions/pattern.ts';
import type { Grade, Html, Id } from '../lib/course/types.ts';
import { digit } from '../lib/tracking/formats.ts';

export interface ItemAnswer {
	/** Id of the option, part or choice; empty where an answer is a number. */
	part: Id;
	/** What the part is to the question. */
	role: 'antwoord' | 'onderdeel' | 'doel';
	/** The character SCORM 1.2 writes for it; empty where 1.2 writes the id itself or a number. */
	code: string;
	text: string;
	/** Right, grade, or where it belongs; empty where nothing is right or wrong. */
	worth: string;
}

export const gradeWords: Record<Grade, string> = {
	strong: 'sterk',
	defensible: 'verdedigbaar',
	risky: 'riskant',
	harmful: 'schadelijk'
};

const decisionWords: Record<Decision, string> = { wait: 'afwachten', note: 'noteren', act: 'nu handelen' };

/** The whole text, however long. */
export const inWords = (html: Html): string => plainText(html, Infinity);

interface Listed {
	id: Id;
	text: Html;
}

/** @param coded whether 1.2 knows the parts by their place in the author's order */
function rows<T extends Listed>(
	role: ItemAnswer['role'],
	parts: readonly T[],
	coded: boolean,
	worth: (part: T, index: number) => string
): ItemAnswer[] {
	return parts.map((part, index) => ({
		part: part.id,
		role,
		code: coded ? (digit(index) ?? '') : '',
		text: inWords(part.text),
		worth: worth(part, index)
	}));
}

const none = (): string => '';

/** Whether every list is short enough for single characters; with one too long, 1.2 gets ids (row A4.2). */
const short = (...lists: (readonly unknown[])[]): boolean =>
	lists.every((list) => digit(list.length - 1) !== null);

function placed(
	sources: readonly (Listed & { belongs: Id | null })[],
	targets: readonly Listed[]
): ItemAnswer[] {
	const coded = short(sources, targets);
	return [
		...rows('onderdeel', sources, coded, ({ belongs }) =>
			belongs ? `hoort bij ${belongs}` : 'hoort nergens bij'
		),
		...rows('doel', targets, coded, none)
	];
}

export function answersOf(question: Question): ItemAnswer[] {
	switch (question.type) {
		case 'single':
		case 'multiple':
			return rows('antwoord', question.options, short(question.options), ({ grade, correct }) =>
				grade ? gradeWords[grade] : correct ? 'goed' : 'fout'
			);
		case 'truefalse':
			return [true, false].map((value) => ({
				part: String(value),
				role: 'antwoord',
				code: value ? 't' : 'f',
				text: value ? 'waar' : 'niet waar',
				worth: value === question.answer ? 'goed' : 'fout'
			}));
		case 'matching':
			return placed(question.sources, question.targets);
		case 'sorting':
			return placed(question.items, question.groups);
		case 'spotting': {
			const passages = question.passages.map((passage) => ({ ...passage, belongs: passage.signal }));
			return placed(passages, [...question.kinds, { id: 'unnamed', text: 'gemarkeerd zonder soort' }]);
		}
		case 'ordering':
			return rows('onderdeel', question.items, short(question.items), (_, index) => `plaats ${index + 1}`);
		case 'likert':
			return rows('antwoord', question.scale, short(question.scale), none);
		case 'pattern':
			return [
				...rows('onderdeel', question.incidents, false, ({ accept }) => `goed: ${accept.join(' of ')}`),
				...rows(
					'antwoord',
					decisions.map((id) => ({ id, text: decisionWords[id] })),
					false,
					none
				)
			];
		case 'logbook':
			return [
				...rows('onderdeel', question.entries, false, none),
				...rows('antwoord', question.checks, false, none)
			];
		case 'numeric': {
			const { min, max, unit, answer, near } = question;
			const right = `goed: ${answer.from} tot ${answer.to}`;
			const worth = near ? `${right}; deels goed: ${near.from} tot ${near.to}` : right;
			return [{ part: '', role: 'antwoord', code: '', text: `${min} tot ${max} ${unit}`, worth }];
		}
		case 'reflection':
			return [];
	}
}
