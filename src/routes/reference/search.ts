/** From what the search found to what is shown: titles, addresses, and lines from texts that are here or come. */
import { packId } from '$lib/course/edition.ts';
import { excerpt, marked } from '$lib/course/search/excerpt.ts';
import type { ReferencePack, SearchPlace } from '$lib/course/search/pack.ts';
import type { Hit } from '$lib/course/search/search.ts';
import { readable, sectionsOf } from '$lib/course/search/sections.ts';
import type { ScenarioPack } from '$lib/course/types.ts';
import { address } from '$lib/player/addresses.ts';
import type { Session } from '$lib/player/session.svelte.ts';
import type { Words } from '$lib/text/index.ts';
import type { Answer } from '$lib/ui/reference/answer.ts';

/** The pack in which a place has its text. */
export function packOf(session: Session, place: SearchPlace): string {
	const { language } = session.course;
	if (place.kind === 'term') return packId.reference(language);
	if (place.kind === 'section') return packId.lesson(language, place.lesson);
	if (place.kind === 'scenario') return packId.scenario(language, place.id);
	if (place.kind === 'handout') return packId.handouts(language);
	return place.lesson === null
		? packId.scenario(language, place.scenario ?? '')
		: packId.lesson(language, place.lesson);
}

/** Lessons in pieces, by their text: most answers are pieces of the same few. */
const cut = new Map<string, ReturnType<typeof sectionsOf>>();

/** The text of a place; `''` while it is not here. Of a case only how it begins: the rest is for who walks it. */
function textOf(session: Session, place: SearchPlace): string {
	const pack = packOf(session, place);
	switch (place.kind) {
		case 'section': {
			const html = session.texts.lesson(place.lesson)?.html ?? '';
			const sections = cut.get(html) ?? sectionsOf(html);
			cut.set(html, sections);
			return sections.find(({ heading }) => heading === place.heading)?.text ?? '';
		}
		case 'scenario':
			return readable(session.packs.get<ScenarioPack>(pack)?.scenario.intro ?? '');
		case 'handout': {
			const { about = '', html = '' } = handoutOf(session, place.id) ?? {};
			return `${about} ${readable(html)}`;
		}
		case 'fact':
			return readable(session.texts.fact(place.id)?.statement ?? '');
		case 'term':
			return readable(termOf(session, place.id)?.means ?? '');
	}
}

const termOf = (session: Session, id: string) =>
	session.packs
		.get<ReferencePack>(packId.reference(session.course.language))
		?.terms.find((one) => one.id === id);

const handoutOf = (session: Session, id: string) =>
	session.texts.handouts?.handouts.find((one) => one.id === id);

const scenarioOf = (session: Session, id: string | null) =>
	session.course.scenarios.find((one) => one.id === id);

function headOf(
	session: Session,
	place: SearchPlace,
	text: Words
): { title: string; href: string; where: string } {
	const lessonTitle = (id: string | null): string =>
		id === null ? '' : (session.texts.entry(id)?.title ?? '');
	switch (place.kind) {
		case 'section': {
			const lesson = lessonTitle(place.lesson);
			const href = address.lesson(place.lesson) + (place.heading === '' ? '' : `#${place.heading}`);
			return { href, title: place.title || lesson, where: place.title ? lesson : '' };
		}
		case 'scenario':
			return {
				href: address.scenario(place.id),
				title: scenarioOf(session, place.id)?.title ?? '',
				where: ''
			};
		case 'handout':
			return { href: address.handout(place.id), title: handoutOf(session, place.id)?.title ?? '', where: '' };
		case 'term': {
			const title = termOf(session, place.id)?.term ?? '';
			return { href: `${address.referenceView('terms')}#t-${place.id}`, title, where: '' };
		}
		case 'fact': {
			const where = lessonTitle(place.lesson) || (scenarioOf(session, place.scenario)?.title ?? '');
			return { href: '', title: text.reference.kind.fact, where };
		}
	}
}

export function answerOf(session: Session, place: SearchPlace, { stems }: Hit, text: Words): Answer {
	const { language } = session.course;
	const { title, ...head } = headOf(session, place, text);
	return {
		kind: place.kind,
		...head,
		fact: place.kind === 'fact' ? place.id : null,
		title: marked(title, stems, language),
		lines: excerpt(textOf(session, place), stems, language)
	};
}
