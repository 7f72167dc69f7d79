/** How long an exercise takes somebody who does it once: words as they are read, and time to write. */
import type { AuthoredQuestion } from '../../lib/course/questions/index.schema.ts';
import { countWords } from './words.ts';

/** Seconds to write a few sentences, and one field of a logbook. */
const writing = { reflection: 30, field: 20 } as const;

/** Fields of a question that are no words for a learner, or that come only when asked for. */
const unread = new Set(
	'id type objectives grade target group kind signal lane accept threshold picture hint attempts'.split(' ')
);

/** Of these one is read: the answer to what was chosen. */
const oneOf = new Set(['correct', 'partly', 'wrong', 'whenTrue', 'whenFalse', 'act', 'note', 'wait']);

const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;

/** Words of everything in `value` that is read; alternatives count as their mean. */
function wordsIn(value: unknown): number {
	if (typeof value === 'string') return countWords(value);
	if (Array.isArray(value)) return value.reduce((total: number, one) => total + wordsIn(one), 0);
	if (typeof value !== 'object' || value === null) return 0;
	const fields = Object.entries(value).filter(([key]) => !unread.has(key));
	const together = fields.filter(([key]) => !oneOf.has(key)).map(([, inner]) => wordsIn(inner));
	const either = fields.filter(([key]) => oneOf.has(key)).map(([, inner]) => wordsIn(inner));
	return together.reduce((total, words) => total + words, mean(either));
}

/** Feedback of options of which one can be chosen: that one alone is read. */
function unreadFeedback(question: AuthoredQuestion): number {
	const options =
		question.type === 'single' ? question.options : question.type === 'likert' ? question.scale : [];
	const feedback = options.map((option) => countWords(option.feedback ?? ''));
	return feedback.reduce((total, words) => total + words, 0) - mean(feedback);
}

/** In an incident of a pattern line either the reason is read, or the answer to the decision. */
function unreadReasons(question: AuthoredQuestion): number {
	if (question.type !== 'pattern') return 0;
	return question.incidents.reduce((total, { reason, reasons }) => {
		const own = mean(Object.values(reasons).map(countWords));
		return total + (own === 0 ? 0 : (countWords(reason) + own) / 2);
	}, 0);
}

/** Words read by somebody who does the exercise once. */
export const wordsOfExercise = (question: AuthoredQuestion): number =>
	wordsIn(question) - unreadFeedback(question) - unreadReasons(question);

/** Words of a question before it is answered: as it stands in an exam. */
export function wordsBeforeAnswer(question: AuthoredQuestion): number {
	const { feedback: _feedback, model: _model, ...shown } = question;
	const answers = 'options' in question ? question.options.map(({ feedback }) => wordsIn(feedback)) : [];
	return wordsIn(shown) - answers.reduce((total, words) => total + words, 0);
}

/** Seconds of writing. */
export function secondsOfWriting(question: AuthoredQuestion): number {
	if (question.type === 'reflection') return writing.reflection;
	if (question.type !== 'logbook') return 0;
	return question.entries.length * question.fields.length * writing.field;
}
