/** The words of a course as they are read: every stretch of text with its place and what it is for. */
import { authoredTexts, lineOfText, plainTexts, type AuthoredText, type Owner } from '../authored-texts.ts';
import type { Language } from '../../lib/course/types.ts';
import type { LoadedCourse } from '../loaded.ts';
import { blank, codeAndComments } from '../markdown-mask.ts';
import { fieldName } from '../yaml-source.ts';
import { pagePassages } from './page-passages.ts';
import { roleOf } from './roles.ts';

/**
 * What a text is for. `telling`: the course says so itself. `story`: what happens and is said in a case or a question.
 * `wrong`: an answer or choice that should not be taken. `material`: chats, mails, notes as they were sent.
 */
export type Role = 'telling' | 'story' | 'wrong' | 'material';

/** One paragraph, list item, heading or title of a lesson or hand-out, or one text of YAML. */
export interface Passage {
	owner: Owner;
	role: Role;
	/** `null` where all languages stand together in one record. */
	language: Language | null;
	file: string;
	/** Path inside the file; in Markdown empty, or `Callout.title`. */
	field: string;
	/** As it was written, tags and Markdown included; code is blanked. */
	text: string;
	/** Line in the file of what stands at an index (from 0) of `text`. */
	lineAt(index: number): number;
}

function passageOf(text: AuthoredText): Passage {
	const code = codeAndComments(text.text).filter(({ kind }) => kind === 'code');
	return {
		owner: text.owner,
		role: roleOf(text),
		// Texts of facts, course and regions end their path with the language.
		language: text.language ?? languageAtEnd(text),
		file: text.source.file,
		field: fieldName(text.path),
		text: blank(text.text, code),
		lineAt: (index) => lineOfText(text, index)
	};
}

function languageAtEnd({ path }: AuthoredText): Language | null {
	const last = path.at(-1);
	return typeof last === 'string' && /^[a-z]{2}$/.test(last) ? last : null;
}

/** Everything that is read in the course, facts included; in the order of the files. */
export function passagesOf(course: LoadedCourse): Passage[] {
	const texts = [...plainTexts(course), ...authoredTexts(course)];
	return [...texts.map(passageOf), ...course.languages.flatMap(pagePassages)];
}
