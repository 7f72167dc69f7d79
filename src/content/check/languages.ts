/** Everything in every language: texts, files, and questions that are built alike. */
import { didYouMean, listed } from '../../cli/suggest.ts';
import { proseLanguages } from '../../lib/prose/words.ts';
import { answerKey, partsOf } from '../answer-key.ts';
import type { Located, LoadedCourse, LoadedLanguage, LoadedQuestion } from '../loaded.ts';
import { isEmpty } from '../pages-there.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import { isSound } from './questions.ts';
import { tell, tellFile } from './tell.ts';

type Texts = Record<string, string>;

/** A record of texts, one a language. */
function checkTexts(
	at: Located<unknown>,
	field: Path,
	texts: Texts | undefined,
	languages: readonly string[]
): Problem[] {
	if (!texts) return [];
	const missing = languages
		.filter((language) => !(language in texts))
		.map((language) =>
			tell(at, [...field, language], {
				found: `no text in "${language}"`,
				wanted: `a text in every language of the course: ${languages.join(', ')}`,
				mend: `add ${language}: …`
			})
		);
	const strange = Object.keys(texts)
		.filter((language) => !languages.includes(language))
		.map((language) =>
			tell(at, [...field, language], {
				found: `a text in "${language}"`,
				wanted: `only languages of the course: ${languages.join(', ')}`,
				mend: didYouMean(language, languages, `remove it, or add ${language} to languages in course.yaml`)
			})
		);
	return [...missing, ...strange];
}

function checkAllTexts({ course, facts, regions }: LoadedCourse): Problem[] {
	const { languages, objectives, exam, ...texts } = course.data;
	const check = (at: Located<unknown>, field: Path, value: Texts | undefined) =>
		checkTexts(at, field, value, languages);
	return [
		...(['title', 'neutralTitle', 'description', 'audience', 'notice'] as const).flatMap((name) =>
			check(course, [name], texts[name])
		),
		...objectives.flatMap(({ text }, index) => check(course, ['objectives', index, 'text'], text)),
		...check(course, ['exam', 'title'], exam?.title),
		...facts.items.flatMap((fact) => [
			...check(fact, ['statement'], fact.data.statement),
			...check(fact, ['caveat'], fact.data.caveat)
		]),
		...regions.flatMap(({ source, head, contacts }) => [
			...check({ source, path: [], data: null }, ['name'], head?.name),
			...contacts.items.flatMap((contact) =>
				(['name', 'purpose', 'hours', 'cost'] as const).flatMap((name) =>
					check(contact, [name], contact.data[name])
				)
			)
		])
	];
}

function checkFolders({ course, languages, name }: LoadedCourse): Problem[] {
	return course.data.languages.flatMap((language, index) => {
		const field = ['languages', index];
		if (!proseLanguages.includes(language)) {
			const wanted = `one of: ${listed(proseLanguages)}`;
			const mend = `choose one of those, or add the words of "${language}" to src/lib/prose/words.ts`;
			return [tell(course, field, { found: `language "${language}"`, wanted, mend })];
		}
		if (languages.some((one) => one.language === language)) return [];
		return [
			tell(course, field, {
				found: `no folder "${language}"`,
				wanted: `a folder courses/${name}/${language} with lessons and questions`,
				mend: 'make the folder, or take the language off the list'
			})
		];
	});
}

/** What two translations of a question must have in common, with the field to show. */
function sharedParts({ data, bank }: LoadedQuestion): [field: string, value: string][] {
	const { parts, targets } = partsOf(data);
	return [
		['type', data.type],
		['bank', bank],
		['parts', parts.join(', ')],
		['targets', (targets ?? []).join(', ')],
		['key', answerKey(data)],
		['objectives', data.objectives.join(', ')],
		['weight', String(data.weight)],
		['critical', String(data.critical)],
		['attempts', String(data.attempts)],
		['shuffle', String(data.shuffle)]
	];
}

function compareQuestion(one: LoadedQuestion, other: LoadedQuestion, first: string): Problem[] {
	if (!isSound(one) || !isSound(other)) return [];
	const theirs = new Map(sharedParts(one));
	const differing = sharedParts(other).find(([field, value]) => theirs.get(field) !== value);
	if (!differing) return [];
	const [field, value] = differing;
	return [
		tell(other, ['id'], {
			found: `${field}: ${value || 'none'}`,
			wanted: `the same as in "${first}": ${theirs.get(field) || 'none'}`,
			mend: `make ${one.data.id} alike in both languages; only texts may differ`
		})
	];
}

function compareLanguages(first: LoadedLanguage, other: LoadedLanguage, course: LoadedCourse): Problem[] {
	const problems: Problem[] = [];
	// With an id given out twice, the first has it.
	const mine = new Map(other.questions.toReversed().map((question) => [question.data.id, question]));
	if (first.broken || other.broken) return problems;
	for (const question of first.questions) {
		const twin = mine.get(question.data.id);
		if (twin) problems.push(...compareQuestion(question, twin, first.language));
		else if (!other.questionIds.has(question.data.id))
			problems.push(missingQuestion(question, other.language));
	}
	for (const question of other.questions) {
		if (!first.questionIds.has(question.data.id)) problems.push(missingQuestion(question, first.language));
	}
	for (const { id, scan, file } of other.lessons) {
		const model = first.lessons.find((lesson) => lesson.id === id);
		if (!model || isEmpty(model) || isEmpty({ scan })) continue;
		if (!course.course.data.lessons.includes(id)) continue;
		const names = (tags: typeof scan.tags) =>
			tags.filter((tag) => tag.name === 'Question').map((tag) => tag.attributes['id'] ?? '');
		const [here, there] = [names(scan.tags), names(model.scan.tags)];
		if (here.join() === there.join()) continue;
		problems.push(
			tellFile(file, {
				found: `questions: ${listed(here)}`,
				wanted: `the same as in "${first.language}", in the same order: ${listed(there)}`,
				mend: 'put the same <Question/> blocks in both'
			})
		);
	}
	return problems;
}

function missingQuestion(question: LoadedQuestion, language: string): Problem {
	return tell(question, ['id'], {
		found: `question "${question.data.id}" is missing in "${language}"`,
		wanted: 'every question in every language of the course',
		mend: `translate it in ${language}/questions, or remove it here`
	});
}

export function checkLanguages(course: LoadedCourse): Problem[] {
	const [first, ...others] = course.languages;
	return [
		...checkFolders(course),
		...checkAllTexts(course),
		...(first ? others.flatMap((other) => compareLanguages(first, other, course)) : [])
	];
}
