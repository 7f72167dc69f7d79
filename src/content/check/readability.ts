/**
 * Dutch lessons, cases and files of questions stay within the limits of `course.yaml` (`language`). A text that leaves
 * them as a whole is an error; one sentence that is too long is a warning, with the sentence.
 */
import type { LoadedCourse } from '../loaded.ts';
import { measure, type Measures } from '../language/measure.ts';
import { plainProse, sentencesOf, wordsOf } from '../language/plain.ts';
import { isEmpty } from '../pages-there.ts';
import type { Problem } from '../problem.ts';
import { passagesOf, type Passage } from '../reading/passages.ts';
import type { AuthoredCourse } from '../../lib/course/course.schema.ts';

export type Limits = NonNullable<AuthoredCourse['language']>;

export interface MeasuredText {
	/** `lesson signalen`, `scenario na_de_les`, or the path of a file of questions. */
	name: string;
	file: string;
	passages: Passage[];
	measures: Measures;
}

const nameOf = ({ owner, file }: Passage): string =>
	owner.kind === 'question' ? file : `${owner.kind} ${owner.id}`;

/** Each Dutch text with its figures. Material is left out: people write as they write. */
export function measuredTexts(course: LoadedCourse): MeasuredText[] {
	const texts = new Map<string, Passage[]>();
	for (const passage of passagesOf(course)) {
		const { owner, role, language } = passage;
		if (
			language !== 'nl' ||
			role === 'material' ||
			!/^(lesson|handout|scenario|question|reference)$/.test(owner.kind)
		)
			continue;
		texts.set(nameOf(passage), [...(texts.get(nameOf(passage)) ?? []), passage]);
	}
	return [...texts].map(([name, passages]) => ({
		name,
		file: passages[0]?.file ?? '',
		passages,
		measures: measure(passages.map(({ text }) => text))
	}));
}

const oneDecimal = (value: number): string => value.toFixed(1);

function checkWhole({ file, measures }: MeasuredText, limits: Limits): Problem[] {
	const rows: [tooMuch: boolean, found: string, wanted: string, mend: string][] = [
		[
			measures.meanSentence > limits.meanSentence,
			`sentences of ${oneDecimal(measures.meanSentence)} words on average`,
			`${limits.meanSentence} at most`,
			'cut long sentences in two'
		],
		[
			measures.longWords > limits.longWords,
			`${oneDecimal(measures.longWords)} % of words with 12 letters or more`,
			`${limits.longWords} % at most`,
			'say it in shorter words, or explain a long one once and use it less'
		],
		[
			measures.passive > limits.passive,
			`${oneDecimal(measures.passive)} % of sentences in the passive`,
			`${limits.passive} % at most`,
			'say who does it'
		],
		[
			measures.fleschDouma < limits.fleschDouma,
			`a Flesch-Douma score of ${oneDecimal(measures.fleschDouma)}`,
			`${limits.fleschDouma} at least`,
			'write shorter sentences and shorter words'
		]
	];
	return rows
		.filter(([tooMuch]) => tooMuch)
		.map(([, found, wanted, mend]) => ({ file, line: 1, field: '', found, wanted, mend, severity: 'error' }));
}

function checkSentences({ passages }: MeasuredText, limits: Limits): Problem[] {
	return passages.flatMap((passage) =>
		sentencesOf(plainProse(passage.text))
			.filter((sentence) => wordsOf(sentence).length > limits.longestSentence)
			.map((sentence): Problem => {
				const start = sentence.split(' ').slice(0, 2).join(' ');
				return {
					file: passage.file,
					line: passage.lineAt(Math.max(0, passage.text.indexOf(start))),
					field: passage.field,
					found: `a sentence of ${wordsOf(sentence).length} words: "${sentence.slice(0, 60)}…"`,
					wanted: `${limits.longestSentence} words at most`,
					mend: 'cut it in two, or make a list of it',
					severity: 'warning'
				};
			})
	);
}

export function checkReadability(course: LoadedCourse): Problem[] {
	const limits = course.course.data.language;
	if (!limits) return [];
	const pages = course.languages.flatMap(({ lessons, handouts }) => [...lessons, ...handouts]);
	const empty = new Set(pages.filter(isEmpty).map(({ file }) => file));
	const texts = measuredTexts(course).filter(({ file }) => !empty.has(file));
	return texts.flatMap((text) => [...checkWhole(text, limits), ...checkSentences(text, limits)]);
}
