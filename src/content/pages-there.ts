/** A page that is missing or empty is told about as that. What it held is not told as missing or unused as well. */
import type { Id } from '../lib/course/types.ts';
import type { LoadedCourse, LoadedLanguage, LoadedPage } from './loaded.ts';

/** Nothing under the head but comments. */
export const isEmpty = ({ scan }: Pick<LoadedPage<unknown>, 'scan'>): boolean => scan.prepared.trim() === '';

/** Whether a page that `course.yaml` names is among these, with a text. */
export const isThere = (pages: readonly LoadedPage<unknown>[], id: Id): boolean =>
	pages.some((page) => page.id === id && !isEmpty(page));

/** Whether every lesson and hand-out that `course.yaml` names is there in this language, with a text. */
export const pagesThere = ({ course }: LoadedCourse, language: LoadedLanguage): boolean =>
	(['lessons', 'handouts'] as const).every((list) =>
		course.data[list].every((id) => isThere(language[list], id))
	);

/** {@link pagesThere} in every language. */
export const allPagesThere = (course: LoadedCourse): boolean =>
	course.languages.every((language) => pagesThere(course, language));
