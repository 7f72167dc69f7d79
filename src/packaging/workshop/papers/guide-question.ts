/** Questions in the guide: what the room is asked, what fits, and why. */
import type { Pattern, Single, TrueFalse } from '../../../lib/course/questions/index.ts';
import type { Html } from '../../../lib/course/types.ts';
import { answersOf } from '../../../lib/workshop/beats/vote.ts';
import { xml } from '../../xml.ts';
import { inline, labelled, table } from './html.ts';
import type { PrintCourse } from './paper.ts';

/** A question that is voted on. */
export function voteKey(question: Single | TrueFalse, discuss: string | null, print: PrintCourse): Html {
	const { words, room } = print;
	const { guide } = words;
	const rows = answersOf(question, room).map(({ letter, text, worth, why }) => [
		`${letter}. ${inline(text)}`,
		xml(room.worth[worth]),
		why ?? ''
	]);
	return [
		`<h3>${xml(guide.question)}</h3>`,
		question.situation ?? '',
		question.stem,
		discuss === null ? '' : labelled(guide.discuss, xml(discuss)),
		`<h3>${xml(guide.answers)}</h3>`,
		table([guide.answer, guide.worth, guide.why], rows, 'key'),
		question.model ? labelled(guide.model, inline(question.model)) : ''
	].join('\n');
}

/** A pattern line: each incident with what fits, and where experts step in. */
export function lineKey(question: Pattern, { words: { guide }, room }: PrintCourse): Html {
	const laneOf = (id: string): Html => inline(question.lanes.find((lane) => lane.id === id)?.text ?? '');
	const rows = question.incidents.map(({ id, at, lane, text, accept, reason }, index) => [
		`${index + 1}${id === question.threshold ? '*' : ''}`,
		`${xml(at)}<br>${laneOf(lane)}`,
		text,
		xml(accept.map((one) => room.decisions[one]).join(', ')),
		reason
	]);
	const number = question.incidents.findIndex(({ id }) => id === question.threshold) + 1;
	return [
		question.situation ?? '',
		`<h3>${xml(guide.line)}</h3>`,
		table([guide.number, guide.moment, guide.what, guide.fits, guide.why], rows, 'line-key'),
		`<div class="box strong"><p><b>* ${xml(`${guide.threshold}: ${number}`)}.</b></p>${question.thresholdReason}</div>`,
		question.model ? labelled(guide.model, inline(question.model)) : ''
	].join('\n');
}
