/** What an LMS export can hold of a package: every id with its answers, and how many there can be at most. */
import type { LanguageBuild } from '../content/course-build.ts';
import { kindOf, type Interaction, type Question } from '../lib/course/questions/index.ts';
import { roomForAll } from '../lib/course/report.ts';
import { mostChoices } from '../lib/course/scenario/longest.ts';
import { stepId, type Scenario, type Step } from '../lib/course/scenario/scenario.ts';
import type { Id, Language } from '../lib/course/types.ts';
import { answer12, answer2004 } from '../lib/tracking/interactions.ts';
import type { PackageRequest } from './edition.ts';
import { answersOf, gradeWords, inWords, type ItemAnswer } from './item-answers.ts';
import type { LmsEdition } from './standards.ts';

export interface Item {
	language: Language;
	/** As it stands in the export; behind it may stand `_` and a number (`--unique-interaction-ids`). */
	id: Id;
	kind: 'toets' | 'oefening' | 'stap van een casus';
	/** Type of interaction in the standard of the package. */
	type: string;
	/** Title of the exam, the lesson or the case. */
	where: string;
	/** With the situation it is asked in. */
	question: string;
	answers: ItemAnswer[];
}

/** Most interactions one learner can cause who goes through everything once. */
export interface MostInteractions {
	practice: number;
	/** Choices on the longest road of each scenario. */
	scenarios: number;
	/** Questions drawn. */
	exam: number;
	total: number;
	/** From here on only those of the exam are told, see `roomForAll`. */
	room: number;
}

/** What a question tells an LMS; `null`: nothing. */
const told = (question: Question): Interaction | null => {
	const kind = kindOf(question);
	return kind.interaction(question, kind.right(question));
};

type Place = Pick<Item, 'language' | 'kind' | 'where'>;

function itemOf(question: Question, edition: LmsEdition, place: Place): Item[] {
	const interaction = told(question);
	if (!interaction) return [];
	const { type } = edition === 'scorm12' ? answer12(interaction) : answer2004(interaction);
	const { id, situation, stem } = question;
	const asked = [situation, stem].flatMap((html) => (html === null ? [] : inWords(html))).join(' ');
	return [{ ...place, id, type, question: asked, answers: answersOf(question) }];
}

const stepsOf = ({ nodes }: Scenario): Step[] => nodes.filter((node) => node.kind === 'step');

function stepItems(scenario: Scenario, language: Language): Item[] {
	return stepsOf(scenario).map((step) => ({
		language,
		id: stepId(scenario.id, step.id),
		kind: 'stap van een casus',
		type: 'performance',
		where: scenario.title,
		question: step.title,
		answers: step.choices.map(({ id, text, grade }) => ({
			part: id,
			role: 'antwoord',
			code: '',
			text: inWords(text),
			worth: gradeWords[grade]
		}))
	}));
}

function itemsIn({ index, lessons, exam, scenarios }: LanguageBuild, edition: LmsEdition): Item[] {
	const { language } = index;
	const practice = lessons.flatMap((lesson) => {
		const where = index.lessons.find(({ id }) => id === lesson.id)?.title ?? lesson.id;
		return lesson.questions.flatMap((one) => itemOf(one, edition, { language, kind: 'oefening', where }));
	});
	const where = index.exam?.title ?? '';
	const tested = (exam?.questions ?? []).flatMap((one) =>
		itemOf(one, edition, { language, kind: 'toets', where })
	);
	return [...practice, ...scenarios.flatMap(({ scenario }) => stepItems(scenario, language)), ...tested];
}

const editionsOf = ({ build, languages }: PackageRequest): LanguageBuild[] =>
	languages.flatMap((language) => build.editions[language] ?? []);

/** Every id of a package, by language, in course order; what tells an LMS nothing is left out. */
export const packageItems = (request: PackageRequest, edition: LmsEdition): Item[] =>
	editionsOf(request).flatMap((one) => itemsIn(one, edition));

function mostIn({ index, lessons, exam, scenarios }: LanguageBuild): MostInteractions {
	const practice = lessons.flatMap(({ questions }) => questions).filter((one) => told(one) !== null).length;
	const choices = scenarios.reduce((sum, { scenario }) => sum + mostChoices(scenario), 0);
	const drawn = exam ? (index.exam?.blueprint ?? []).reduce((sum, { count }) => sum + count, 0) : 0;
	return {
		practice,
		scenarios: choices,
		exam: drawn,
		total: practice + choices + drawn,
		room: roomForAll
	};
}

/** For the language that causes most. */
export function mostInteractions(request: PackageRequest): MostInteractions {
	const [most] = editionsOf(request)
		.map(mostIn)
		.sort((a, b) => b.total - a.total);
	if (!most) throw new Error('a package needs at least one language');
	return most;
}
