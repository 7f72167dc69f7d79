/** Everything that is named must exist, and what exists should be used: questions, facts, pictures, lessons. */
import { didYouMean, listed } from '../../cli/suggest.ts';
import { authoredTexts, lineOfText } from '../authored-texts.ts';
import { blocks } from '../blocks.ts';
import { linesOf } from '../lines.ts';
import { linksIn } from '../find-links.ts';
import { lessonLink } from '../links.ts';
import type { LoadedCourse, LoadedLanguage } from '../loaded.ts';
import { pagesThere } from '../pages-there.ts';
import { phonesIn } from '../phones.ts';
import { isOutside, nothingFetched, pictureFile, putInMedia } from '../pictures.ts';
import type { Problem } from '../problem.ts';
import { phoneRemark, scanText } from '../text-source.ts';
import { fieldName } from '../yaml-source.ts';
import { doubles, tell, type Words } from './tell.ts';

type Place = Pick<Problem, 'file' | 'line' | 'field'>;
type Kind = 'term' | 'question' | 'fact' | 'picture' | 'lesson' | 'scenario';

const homes: Record<Kind, string> = {
	term: 'reference.yaml',
	question: 'questions',
	fact: 'facts.yaml',
	picture: 'the media folder',
	lesson: 'course.yaml',
	scenario: 'the scenarios folder'
};

/** A name that must be known, used at a place. */
interface Use extends Place {
	kind: Kind;
	name: string;
}

function outsidePicture(name: string): Words {
	return {
		found: `a picture from elsewhere: ${name}`,
		wanted: `the name of a picture of this course: ${nothingFetched}`,
		mend: `${putInMedia}, then write src="${pictureFile(name)}"`
	};
}

function unknownUse({ kind, name, ...place }: Use, known: readonly string[]): Problem {
	if (kind === 'picture' && isOutside(name)) return { ...place, ...outsidePicture(name), severity: 'error' };
	return {
		...place,
		found: `${kind} "${name}", which isn't there`,
		wanted: known.length === 0 ? `a ${kind} of this course` : `one of: ${listed(known)}`,
		mend: didYouMean(name, known, `add it to ${homes[kind]}, or remove it here`),
		severity: 'error'
	};
}

/** What the lessons and hand-outs of a language name. */
function usesInPages({ lessons, handouts }: LoadedLanguage): Use[] {
	const kinds: Record<string, Kind> = {
		term: 'term',
		question: 'question',
		fact: 'fact',
		media: 'picture',
		scenario: 'scenario'
	};
	return [...lessons, ...handouts].flatMap(({ file, scan }) => {
		const lineAt = linesOf(scan.prose, scan.firstLine - 1);
		const tags = scan.tags.flatMap((tag) =>
			Object.entries(blocks[tag.name]?.attributes ?? {}).flatMap(([attribute, { refersTo }]): Use[] => {
				const kind = kinds[refersTo ?? ''];
				const name = tag.attributes[attribute];
				if (!kind || !name) return [];
				return [{ kind, name, file, line: tag.line, field: `${tag.name}.${attribute}` }];
			})
		);
		const links = linksIn(scan.prose).flatMap(({ address, index, picture }): Use[] => {
			const name = picture ? undefined : lessonLink.exec(address)?.[1];
			return name === undefined ? [] : [{ kind: 'lesson', name, file, line: lineAt(index), field: 'link' }];
		});
		return [...tags, ...links];
	});
}

/** What texts in YAML name, and what is wrong with those texts. */
function scanTexts(course: LoadedCourse): { uses: Use[]; problems: Problem[] } {
	const uses: Use[] = [];
	const problems: Problem[] = [];
	for (const text of authoredTexts(course)) {
		const scan = scanText(text.text);
		const place = ({ index }: { index: number }): Place => {
			const { source, path } = text;
			return { file: source.file, line: lineOfText(text, index), field: fieldName(path) };
		};
		for (const { index, field: _, ...remark } of scan.remarks) {
			problems.push({ ...place({ index }), ...remark, severity: 'error' });
		}
		for (const fact of scan.facts) uses.push({ kind: 'fact', name: fact.id, ...place(fact) });
		for (const picture of scan.pictures)
			uses.push({ kind: 'picture', name: picture.file, ...place(picture) });
		for (const link of scan.links) {
			const name = lessonLink.exec(link.address)?.[1];
			if (name !== undefined) uses.push({ kind: 'lesson', name, ...place(link) });
		}
	}
	return { uses, problems };
}

function checkPhones({ lessons, handouts }: LoadedLanguage): Problem[] {
	return [...lessons, ...handouts].flatMap(({ file, scan }) => {
		const lineAt = linesOf(scan.prose, scan.firstLine - 1);
		return phonesIn(scan.prose).map(({ number, index }): Problem => {
			return { file, line: lineAt(index), ...phoneRemark(number), severity: 'error' };
		});
	});
}

/** Practice questions: each once, in a lesson; exam questions in none. */
function checkQuestionUse(course: LoadedCourse, language: LoadedLanguage): Problem[] {
	const uses = usesInPages(language).filter(({ kind }) => kind === 'question');
	const banks = new Map(language.questions.map(({ data, bank }) => [data.id, bank]));
	const words = (kind: 'exam' | 'twice', name: string, first?: Use): Words =>
		kind === 'exam'
			? {
					found: `question "${name}" of the exam bank`,
					wanted: 'a question from a file with bank: practice',
					mend: 'choose a practice question; the exam draws its own'
				}
			: {
					found: `question "${name}" a second time`,
					wanted: `every question in one place: ${first?.file}:${first?.line} has it`,
					mend: 'remove one of the two, or write a question of its own'
				};
	const exam = uses
		.filter(({ name }) => banks.get(name) === 'exam')
		.map(({ kind: _, name, ...place }): Problem => ({ ...place, ...words('exam', name), severity: 'error' }));
	const twice = doubles(uses, ({ name }) => name).map(
		({ item: { kind: _, name, ...place }, first }): Problem => {
			return { ...place, ...words('twice', name, first), severity: 'error' };
		}
	);
	const used = new Set(uses.map(({ name }) => name));
	const idle = language.questions
		.filter(({ bank, data }) => bank === 'practice' && !used.has(data.id))
		.map((question) =>
			tell(
				question,
				['id'],
				{
					found: `question "${question.data.id}", which no lesson shows`,
					wanted: 'a lesson with it',
					mend: `write <Question id="${question.data.id}"/> in a lesson, or remove the question`
				},
				'warning'
			)
		);
	const known = language === course.languages[0] && pagesThere(course, language);
	return [...exam, ...twice, ...(known ? idle : [])];
}

export function checkReferences(course: LoadedCourse): Problem[] {
	const texts = scanTexts(course);
	const uses = [...texts.uses, ...course.languages.flatMap(usesInPages)];
	const known: Record<Kind, ReadonlySet<string>> = {
		term: new Set(
			course.languages.flatMap(({ reference }) => reference?.data.terms.map(({ id }) => id) ?? [])
		),
		question: new Set(course.languages.flatMap(({ questionIds }) => [...questionIds])),
		fact: course.facts.ids,
		picture: new Set(course.media.files.keys()),
		scenario: new Set(course.languages.flatMap(({ scenarioIds }) => [...scenarioIds])),
		lesson: new Set(course.course.data.lessons)
	};
	const broken: Record<Kind, boolean> = {
		term: course.languages.some(({ referenceBroken }) => referenceBroken),
		question: course.languages.some((language) => language.broken),
		fact: course.facts.broken,
		picture: false,
		scenario: false,
		lesson: false
	};
	return [
		...texts.problems,
		...uses
			.filter(({ kind, name }) => !broken[kind] && !known[kind].has(name))
			.map((use) => unknownUse(use, [...known[use.kind]])),
		...course.languages.flatMap((language) => [
			...checkPhones(language),
			...checkQuestionUse(course, language)
		])
	];
}
