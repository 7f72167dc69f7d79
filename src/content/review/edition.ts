/**
 * The reviewer's edition: everything a learner can come to read, in one document in Dutch, so that a lawyer or a police
 * psychologist can comment without installing anything. Markdown; {@link editionPage} makes the same a page.
 */
import MarkdownIt from 'markdown-it';
import type { Html } from '../../lib/course/types.ts';
import { pageOf } from '../document/page.ts';
import type { LoadedCourse, LoadedLanguage, LoadedLesson } from '../loaded.ts';
import { handoutWords, lessonWords, namedIn } from './lesson.ts';
import { referenceWords } from './reference.ts';
import { questionWords } from './question.ts';
import { scenarioWords } from './scenario.ts';
import { contactsWords, factsWords } from './sources.ts';
import { evaluationWords, notesWords, workshopWords } from './workshop.ts';
import { anchors, blocks, heading, link, oneLine, table } from './write.ts';

export interface Edition {
	title: string;
	markdown: string;
}

interface Part {
	title: string;
	anchor: string;
	/** Second level of the table of contents. */
	inside: [title: string, anchor: string][];
	text: string;
}

function lessonsPart(course: LoadedCourse, language: LoadedLanguage): Part {
	const byId = new Map(language.questions.map(({ data }) => [data.id, data]));
	const order = course.course.data.lessons;
	const lessons = order.flatMap((id) => language.lessons.find((lesson) => lesson.id === id) ?? []);
	const words = (lesson: LoadedLesson): string =>
		blocks(
			lessonWords(lesson),
			...namedIn(lesson, 'Question').map((id) => {
				const question = byId.get(id);
				return question ? questionWords(question, 4) : '';
			})
		);
	return {
		title: 'Lessen en oefenvragen',
		anchor: 'lessen',
		inside: lessons.map(({ id, head }) => [oneLine(head?.data.title ?? id), anchors.lesson(id)]),
		text: blocks(...lessons.map(words))
	};
}

function handoutsPart({ course }: LoadedCourse, language: LoadedLanguage): Part {
	const handouts = course.data.handouts.flatMap((id) => language.handouts.find((one) => one.id === id) ?? []);
	return {
		title: 'Kaarten om te printen',
		anchor: 'kaarten',
		inside: handouts.map(({ id, head }) => [oneLine(head?.data.title ?? id), anchors.handout(id)]),
		text: blocks(...handouts.map(handoutWords))
	};
}

const scenariosPart = ({ scenarios }: LoadedLanguage): Part => ({
	title: 'Casussen en gesprekken',
	anchor: 'casussen',
	inside: scenarios.map(({ data }) => [oneLine(data.title), anchors.scenario(data.id)]),
	text: blocks(...scenarios.map(({ data }) => scenarioWords(data)))
});

const workshopsPart = ({ workshops, notes, evaluation }: LoadedLanguage): Part => ({
	title: 'Workshops en notities voor trainers',
	anchor: 'workshops',
	inside: workshops.map(({ data }) => [oneLine(data.title), anchors.workshop(data.id)]),
	text: blocks(
		...workshops.map(({ data }) => workshopWords(data)),
		evaluation && evaluationWords(evaluation.data),
		notesWords(notes)
	)
});

function examPart({ course }: LoadedCourse, { language, questions }: LoadedLanguage): Part {
	const { exam, objectives } = course.data;
	const bank = questions.filter((question) => question.bank === 'exam').map(({ data }) => data);
	const groups = objectives.map(({ id, text }): { inside: [string, string]; text: string } => {
		const mine = bank.filter((question) => question.objectives[0] === id);
		const anchor = `toets-${id}`;
		const words = mine.map((question) => questionWords(question, 4));
		const drawn = exam?.blueprint[id] ?? 0;
		return {
			inside: [`Leerdoel ${id}`, anchor],
			text: blocks(
				heading(3, `Leerdoel ${id}`, anchor),
				oneLine(text[language] ?? ''),
				`*Per toets getrokken: ${drawn}*`,
				...words
			)
		};
	});
	return {
		title: 'Toetsbank',
		anchor: 'toetsbank',
		inside: groups.map(({ inside }) => inside),
		text: blocks(exam && `Geslaagd bij ${exam.passMark} procent of meer.`, ...groups.map(({ text }) => text))
	};
}

function aboutWords({ course }: LoadedCourse, { language }: LoadedLanguage): string {
	const { version, released, description, audience, notice, objectives } = course.data;
	return blocks(
		`*Uitgave voor meelezers. Versie ${version} van ${released}. Elk feit, elke vraag en elke stap heeft een vast adres: noem dat bij uw opmerking.*`,
		oneLine(description[language] ?? ''),
		`*Voor:* ${oneLine(audience[language] ?? '')}`,
		notice[language],
		table(
			['Leerdoel', 'Omschrijving', 'Herlezen in'],
			objectives.map(({ id, text, reread }) => [
				id,
				oneLine(text[language] ?? ''),
				link(reread, anchors.lesson(reread))
			])
		)
	);
}

const regionTitles = ({ regions }: LoadedCourse, { language }: LoadedLanguage): Part['inside'] =>
	regions.map(({ id, head }) => [oneLine(head?.name[language] ?? id), anchors.region(id)]);

export function editionOf(course: LoadedCourse, language: LoadedLanguage): Edition {
	const title = course.course.data.title[language.language] ?? course.name;
	const parts: Part[] = [
		lessonsPart(course, language),
		scenariosPart(language),
		examPart(course, language),
		workshopsPart(language),
		handoutsPart(course, language),
		{
			title: 'Naslag',
			anchor: 'naslag',
			inside: [],
			text: language.reference ? referenceWords(language.reference.data) : ''
		},
		{ title: 'Feiten en bronnen', anchor: 'feiten', inside: [], text: factsWords(course, language.language) },
		{
			title: 'Contacten',
			anchor: 'contacten',
			inside: regionTitles(course, language),
			text: contactsWords(course, language.language)
		}
	].filter(({ text }) => text !== '');
	const contents = parts.flatMap(({ title: name, anchor, inside }) => [
		`- ${link(name, anchor)}`,
		...inside.map(([words, to]) => `  - ${link(words, to)}`)
	]);
	const markdown = blocks(
		heading(1, title),
		aboutWords(course, language),
		heading(2, 'Inhoud'),
		contents.join('\n'),
		...parts.map((part) => blocks(heading(2, part.title, part.anchor), part.text))
	);
	return { title, markdown: `${markdown}\n` };
}

/** Markdown of this folder as a page. What authors wrote holds no HTML by then; anchors are the only tags. */
export function editionPage({ title, markdown }: Edition): Html {
	const body = new MarkdownIt({ html: true, linkify: false, typographer: false }).render(markdown);
	return pageOf({ title, language: 'nl', body });
}
