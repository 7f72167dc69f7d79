/** One step of a plan in the guide: time, aim, what the room sees, notes, and all answers with their reasons. */
import type { Contact, Html } from '../../../lib/course/types.ts';
import type { GroupStep, PlanStep, TalkStep } from '../../../lib/course/workshop/plan.ts';
import { questionOf, scenarioOf } from '../../../lib/workshop/beats/beat.ts';
import { xml } from '../../xml.ts';
import { beginningOf, wholeCase } from './guide-case.ts';
import { lineKey, voteKey } from './guide-question.ts';
import { labelled, table } from './html.ts';
import type { PrintCourse, Size } from './paper.ts';

/** A step with its place in the plan. */
export interface Timed {
	step: PlanStep;
	/** From 1. */
	number: number;
	/** Since the beginning, e.g. `0.25`. */
	from: string;
}

const contactRow = ({ name, phone, purpose, hours }: Contact): Html[] => [
	xml(name),
	`<b>${xml(phone ?? '')}</b>`,
	xml([purpose, hours].filter(Boolean).join(' · '))
];

/** Whom the room is shown, in the order of the plan. */
function contactsOf({ contacts }: TalkStep, { course, room, words }: PrintCourse): Html {
	const rows = contacts.flatMap((id) => course.contacts.filter((one) => one.id === id)).map(contactRow);
	return rows.length === 0
		? ''
		: table([room.room.contacts, room.room.phone, words.guide.purpose], rows, 'contacts');
}

const screens = (step: TalkStep, { words: { guide } }: PrintCourse): Html =>
	`<h3>${xml(guide.room)}</h3>${step.screens.map((html) => `<div class="box screen">${html}</div>`).join('\n')}`;

function groupWork(step: GroupStep, print: PrintCourse): Html {
	const { guide } = print.words;
	return [
		`<h3>${xml(guide.room)}</h3><div class="box screen">${step.assignment}</div>`,
		`<p>${xml(guide.sized(step.size))}</p>`,
		step.roles.length > 0 ? labelled(guide.roles, xml(step.roles.join(', '))) : '',
		labelled(guide.collect, xml(step.collect))
	].join('\n');
}

/** What the room is asked or shown. */
function shown(step: PlanStep, print: PrintCourse): Html {
	if (step.kind === 'groups') return groupWork(step, print);
	if ('screens' in step) return screens(step, print) + contactsOf(step, print);
	return '';
}

/** What only the trainer knows. */
function key(step: PlanStep, size: Size, print: PrintCourse): Html {
	const { course } = print;
	switch (step.kind) {
		case 'vote':
			return voteKey(questionOf(course, step.question, 'single', 'truefalse'), step.discuss, print);
		case 'pattern':
			return lineKey(questionOf(course, step.question, 'pattern'), print);
		case 'case':
		case 'dialogue':
			return wholeCase(scenarioOf(course, step.scenario), size, print);
		case 'groups':
			return step.cases.map((id) => beginningOf(scenarioOf(course, id), print)).join('\n');
		default:
			return '';
	}
}

export function guideStep({ step, number, from }: Timed, size: Size, print: PrintCourse): Html {
	const { words, room } = print;
	const { guide } = words;
	const facts = [
		room.kinds[step.kind],
		guide.span(step.min, step.max),
		`${guide.from.toLowerCase()} ${from}`,
		...(step.skippable ? [guide.mayGo] : [])
	];
	return [
		`<section class="step"><h2>${xml(`${number}. ${step.title}`)}</h2>`,
		`<p class="facts">${xml(facts.join(' · '))}</p>`,
		labelled(guide.aim, xml(step.aim)),
		step.materials.length > 0 ? labelled(guide.needed, xml(step.materials.join(', '))) : '',
		shown(step, print),
		`<h3>${xml(guide.notes)}</h3><div class="notes">${step.notes}</div>`,
		step.lessonNotes ? `<h3>${xml(guide.lessonNotes)}</h3><div class="notes">${step.lessonNotes}</div>` : '',
		`${key(step, size, print)}</section>`
	].join('\n');
}
