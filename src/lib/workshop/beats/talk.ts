/** Screens that are told or shown: introduction, rules, plenary, pause, closing. */
import type { TalkStep } from '../../course/workshop/plan.ts';
import { pagesOf, withoutSources } from '../paging.ts';
import { headOf, type Beat, type Room } from './beat.ts';

export function talkBeats(step: TalkStep, { course, words }: Room): Beat[] {
	const head = headOf(step, words);
	const tone = step.kind === 'rules' || step.kind === 'closing' ? 'quiet' : 'plain';
	const screens = step.screens.flatMap((html): Beat[] =>
		step.kind === 'pause'
			? [{ scene: { ...head, kind: 'pause', html: withoutSources(html) } }]
			: pagesOf(html).map((page) => ({ scene: { ...head, kind: 'text', html: page, tone } }))
	);
	const contacts = step.contacts.flatMap((id) => course.contacts.find((one) => one.id === id) ?? []);
	if (contacts.length === 0) return screens;
	return [...screens, { scene: { ...head, title: words.room.contacts, kind: 'contacts', contacts } }];
}
