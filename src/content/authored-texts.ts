/** Every Markdown text in the YAML of a course, with its place. */
import type { Language } from '../lib/course/types.ts';
import type { Located, LoadedCourse } from './loaded.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export interface AuthoredText {
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
		'clears moves to gauges'
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
	at: Located<unknown>,
	value: unknown,
	field: Path,
	language: Language | null
): AuthoredText[] {
	const found: { path: Path; text: string }[] = [];
	textsIn(value, [...at.path, ...field], found);
	return found.map((one) => ({ ...one, source: at.source, language }));
}

export function authoredTexts({ course, facts, languages }: LoadedCourse): AuthoredText[] {
	return [
		...textsOf(course, course.data.description, ['description'], null),
		...textsOf(course, course.data.notice, ['notice'], null),
		...facts.items.flatMap((fact) => [
			...textsOf(fact, fact.data.statement, ['statement'], null),
			...textsOf(fact, fact.data.caveat, ['caveat'], null)
		]),
		...languages.flatMap(({ language, lessons, questions, scenarios }) => [
			...lessons.flatMap(({ head }) => (head ? textsOf(head, head.data.notice, ['notice'], language) : [])),
			...[...questions, ...scenarios].flatMap((one) => textsOf(one, one.data, [], language))
		])
	];
}
