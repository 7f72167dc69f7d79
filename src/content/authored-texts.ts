/** Every Markdown text in the YAML of a course, with its place. */
import type { Language } from '../lib/course/types.ts';
import type { Located, LoadedCourse, LoadedLanguage, LoadedWorkshop } from './loaded.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** What a text belongs to. */
export interface Owner {
	kind:
		'course' | 'fact' | 'lesson' | 'handout' | 'question' | 'scenario' | 'workshop' | 'region' | 'reference';
	id: string;
}

export interface AuthoredText {
	owner: Owner;
	/** Where its owner stands. */
	at: Located<unknown>;
	source: YamlSource;
	path: Path;
	text: string;
	/** Language of the text; `null` where all languages stand together in one record. */
	language: Language | null;
}

/** Fields of questions and scenarios that are no text. */
const noText = new Set(
	(
		'id type objectives grade target group kind signal lane accept threshold picture form ends when sets ' +
		'clears moves to gauges lessons cases more'
	).split(' ')
);

function textsIn(value: unknown, path: Path, found: { path: Path; text: string }[]): void {
	if (typeof value === 'string') found.push({ path, text: value });
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		if (!noText.has(key)) textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key], found);
	}
}

function textsOf(
	owner: Owner,
	at: Located<unknown>,
	value: unknown,
	field: Path,
	language: Language | null
): AuthoredText[] {
	const found: { path: Path; text: string }[] = [];
	textsIn(value, [...at.path, ...field], found);
	return found.map((one) => ({ ...one, owner, at, source: at.source, language }));
}

/** Line in the file of what stands at `index` (from 0) of a text. */
export function lineOfText(
	{ source, path, text }: Pick<AuthoredText, 'source' | 'path' | 'text'>,
	index: number
): number {
	const words = /^\S{1,24}/.exec(text.slice(index))?.[0] ?? '';
	const before = words === '' ? 0 : text.slice(0, index).split(words).length - 1;
	return source.lineWithin(path, words, before);
}

const factTexts = ({ facts }: LoadedCourse): AuthoredText[] =>
	facts.items.flatMap((fact) => {
		const owner: Owner = { kind: 'fact', id: fact.data.id };
		return [
			...textsOf(owner, fact, fact.data.statement, ['statement'], null),
			...textsOf(owner, fact, fact.data.caveat, ['caveat'], null)
		];
	});

/** Plain texts of regions and of `course.yaml`: no Markdown, but read by learners all the same. */
export function plainTexts({ course, regions }: LoadedCourse): AuthoredText[] {
	const owner: Owner = { kind: 'course', id: course.data.id };
	const { title, audience, objectives } = course.data;
	return [
		...textsOf(owner, course, title, ['title'], null),
		...textsOf(owner, course, audience, ['audience'], null),
		...objectives.flatMap(({ text }, index) =>
			textsOf(owner, course, text, ['objectives', index, 'text'], null)
		),
		...regions.flatMap((region) =>
			region.contacts.items.flatMap((contact) => {
				const of: Owner = { kind: 'region', id: region.id };
				const { name, purpose, hours, cost } = contact.data;
				return [
					...textsOf(of, contact, name, ['name'], null),
					...textsOf(of, contact, purpose, ['purpose'], null),
					...textsOf(of, contact, hours, ['hours'], null),
					...textsOf(of, contact, cost, ['cost'], null)
				];
			})
		)
	];
}

/** A plan without the names of what its steps use. */
const planWords = ({ data: { steps, ...plan } }: LoadedWorkshop): unknown => ({
	...plan,
	steps: steps.map((step) => ({
		...step,
		question: null,
		scenario: null,
		lesson: null,
		cases: null,
		contacts: null
	}))
});

function languageTexts(loaded: LoadedLanguage): AuthoredText[] {
	const { language, lessons, questions, scenarios, workshops, evaluation, reference } = loaded;
	return [
		...lessons.flatMap(({ id, head }) =>
			head ? textsOf({ kind: 'lesson', id }, head, head.data.notice, ['notice'], language) : []
		),
		...questions.flatMap((one) =>
			textsOf({ kind: 'question', id: one.data.id }, one, one.data, [], language)
		),
		...scenarios.flatMap((one) =>
			textsOf({ kind: 'scenario', id: one.data.id }, one, one.data, [], language)
		),
		...workshops.flatMap((one) =>
			textsOf({ kind: 'workshop', id: one.data.id }, one, planWords(one), [], language)
		),
		...(evaluation
			? textsOf({ kind: 'workshop', id: 'evaluation' }, evaluation, evaluation.data, [], language)
			: []),
		...(reference
			? textsOf({ kind: 'reference', id: language }, reference, reference.data, [], language)
			: [])
	];
}

export function authoredTexts(loaded: LoadedCourse): AuthoredText[] {
	const { course, languages } = loaded;
	const owner: Owner = { kind: 'course', id: course.data.id };
	return [
		...textsOf(owner, course, course.data.description, ['description'], null),
		...textsOf(owner, course, course.data.notice, ['notice'], null),
		...factTexts(loaded),
		...languages.flatMap(languageTexts)
	];
}
