/** What `reference.yaml` names must be there: lessons, headings in them, cases; and every word once. */
import { didYouMean, listed } from '../../cli/suggest.ts';
import type { AuthoredReference } from '../../lib/course/reference.schema.ts';
import type { LoadedCourse, LoadedLanguage, Located } from '../loaded.ts';
import { headingsOf } from '../reference/headings.ts';
import { isThere } from '../pages-there.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import { doubles, tell } from './tell.ts';

interface Named {
	path: Path;
	name: string;
}

/** Lessons and pieces of lessons that are named, with their places. */
function sectionsNamed({ terms, signals, types }: AuthoredReference): Named[] {
	const subjects = { signals, types };
	return [
		...terms.flatMap(({ more }, at) =>
			more === undefined ? [] : [{ path: ['terms', at, 'more'], name: more }]
		),
		...Object.entries(subjects).flatMap(([key, list]) =>
			list.flatMap(({ lessons }, at) =>
				lessons.map((name, inside) => ({ path: [key, at, 'lessons', inside], name }))
			)
		)
	];
}

const casesNamed = ({ signals, types }: AuthoredReference): Named[] =>
	Object.entries({ signals, types }).flatMap(([key, list]) =>
		list.flatMap(({ cases }, at) => cases.map((name, inside) => ({ path: [key, at, 'cases', inside], name })))
	);

function missing(
	at: Located<unknown>,
	{ path, name }: Named,
	kind: string,
	known: readonly string[]
): Problem {
	return tell(at, path, {
		found: `${kind} "${name}", which isn't there`,
		wanted: known.length === 0 ? `a ${kind} of this course` : `one of: ${listed(known)}`,
		mend: didYouMean(name, known, 'name one that is there, or remove it here')
	});
}

function checkLanguage(
	course: LoadedCourse,
	language: LoadedLanguage,
	at: Located<AuthoredReference>
): Problem[] {
	const headings = new Map(language.lessons.map((lesson) => [lesson.id, headingsOf(lesson)]));
	/** Missing or empty, and told about as that. */
	const absent = course.course.data.lessons.filter((id) => !isThere(language.lessons, id));
	const sections = sectionsNamed(at.data).flatMap((named): Problem[] => {
		const [id = '', heading] = named.name.split('#');
		if (absent.includes(id)) return [];
		const inside = headings.get(id);
		if (!inside) return [missing(at, { ...named, name: id }, 'lesson', [...headings.keys()])];
		if (heading === undefined || inside.includes(heading)) return [];
		return [missing(at, { ...named, name: heading }, 'heading', inside)];
	});
	const cases = casesNamed(at.data)
		.filter(({ name }) => !language.scenarioIds.has(name))
		.map((named) => missing(at, named, 'scenario', [...language.scenarioIds]));
	const twice = doubles(
		at.data.terms.map(({ id }, index) => ({ id, index })),
		({ id }) => id
	).map(({ item }) =>
		tell(at, ['terms', item.index, 'id'], {
			found: `term "${item.id}" a second time`,
			wanted: 'every id once',
			mend: 'give one of the two another id, or join them'
		})
	);
	return [...sections, ...cases, ...twice];
}

export const checkReference = (course: LoadedCourse): Problem[] =>
	course.languages.flatMap((language) =>
		language.reference ? checkLanguage(course, language, language.reference) : []
	);
