/** The same question with other texts: long ones, and ones that run from right to left. */
import type { Question } from '$lib/course/questions/index.ts';

/** Fields that hold what a learner reads of a part. */
const read = new Set(['text', 'stem', 'title', 'opening', 'unit', 'at']);

function changed(value: unknown, change: (text: string) => string, key = ''): unknown {
	if (typeof value === 'string') return read.has(key) ? change(value) : value;
	if (Array.isArray(value)) return value.map((one) => changed(one, change, key));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, change, name)]));
}

const withTexts = (question: Question, change: (text: string) => string): Question =>
	changed(question, change) as Question;

/** With a word that can't be broken and more lines than one expects. */
export const longer = (question: Question): Question =>
	withTexts(
		question,
		(text) =>
			`${text} Meldingsformulierinvulinstructiehandleidingen horen hier eigenlijk niet, maar soms schrijft iemand nu eenmaal veel op.`
	);

const arabic = 'هذا نص قصير للتجربة';

/** In Arabic; tags around the text stay. */
export const fromRight = (question: Question): Question =>
	withTexts(question, (text) => text.replace(/[^<>]+(?=<|$)/g, arabic));
