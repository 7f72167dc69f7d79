/** A question to the room: hands, bars, talk, hands again, and the reasons of the question itself. */
import type { Single, TrueFalse } from '../../course/questions/index.ts';
import type { Html, Slot } from '../../course/types.ts';
import type { VoteStep } from '../../course/workshop/plan.ts';
import type { WorkshopWords } from '../../text/workshop/nl.ts';
import { handsFor } from '../ballots.ts';
import { lengthOf, pagesOf, shareOut, withoutSources } from '../paging.ts';
import { letterOf, type Judged, type Worth } from '../scene.ts';
import { headOf, questionOf, type Beat, type Room } from './beat.ts';

interface Answer extends Judged {
	slot: Slot;
}

const judged = (slot: Slot, index: number, text: Html, worth: Worth, why: Html | null): Answer => ({
	slot,
	letter: letterOf(index),
	text: withoutSources(text),
	worth,
	why: why === null ? null : withoutSources(why),
	chosen: false
});

const rightly = (right: boolean): Worth => (right ? 'right' : 'wrong');

/** What can be answered, in the author's order, with its worth and the reason for it. */
export function answersOf(question: Single | TrueFalse, words: WorkshopWords): Answer[] {
	if (question.type === 'single')
		return question.options.map(({ slot, text, grade, correct, feedback }, index) =>
			judged(slot, index, text, grade ?? rightly(correct), feedback)
		);
	return [
		judged(1, 0, words.room.isTrue, rightly(question.answer), question.whenTrue),
		judged(0, 1, words.room.isFalse, rightly(!question.answer), question.whenFalse)
	];
}

const readingLength = ({ text, why }: Judged): number => lengthOf(text) + lengthOf(why ?? '') + 40;

export function voteBeats(step: VoteStep, { course, record, words }: Room): Beat[] {
	const question = questionOf(course, step.question, 'single', 'truefalse');
	const head = headOf(step, words);
	const answers = answersOf(question, words);
	const choices = answers.map(({ letter, text }) => ({ letter, text }));
	const stem = withoutSources(question.stem);
	const names = step.discuss === null ? ['first'] : ['first', 'second'];
	const text = (html: Html, title = head.title): Beat[] =>
		pagesOf(html).map((page) => ({
			scene: { ...head, title, kind: 'text', html: page, tone: 'case' },
			key: answers
		}));
	const round = (name: string, at: number): Beat[] => {
		const votes = names.slice(0, at + 1).map((one) => record.votes[one]);
		const counted = answers.map(({ slot, letter, text }) => ({
			letter,
			text,
			hands: votes.map((vote) => handsFor(vote, slot)),
			chosen: false
		}));
		return [
			{
				scene: { ...head, kind: 'vote', question: stem, choices, round: at },
				count: { name, choices: answers },
				key: answers
			},
			{ scene: { ...head, kind: 'bars', question: stem, choices: counted }, key: answers }
		];
	};
	const [first = [], second = []] = names.map(round);
	return [
		...(question.situation ? text(question.situation) : []),
		...first,
		...(step.discuss === null ? [] : [...text(`<p>${step.discuss}</p>`, words.room.discuss), ...second]),
		...shareOut(answers, readingLength).map((page): Beat => ({
			scene: { ...head, title: words.room.reasons, kind: 'reasons', choices: page },
			key: answers
		})),
		...(question.model ? text(question.model, words.room.model) : [])
	];
}
