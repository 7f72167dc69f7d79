/**
 * The course words a thing one way, says u, and blames no victim; see `<lang>/terms.yaml`.
 *
 * Between ‘…’ and in material people speak as they do. Wrong answers may say what is wrong, but not in the words of the
 * course's own form of address. Facts are left out: they quote their sources.
 */
import type { AuthoredTerms } from '../../lib/course/terms.schema.ts';
import { withoutQuotes, wordPattern } from '../language/spoken.ts';
import type { LoadedCourse, LoadedLanguage, Located } from '../loaded.ts';
import { pagesThere } from '../pages-there.ts';
import type { Problem } from '../problem.ts';
import { passagesOf, type Passage, type Role } from '../reading/passages.ts';
import { checkAbbreviations } from './abbreviations.ts';
import type { Words } from './tell.ts';

interface Rule {
	pattern: RegExp;
	roles: readonly Role[];
	words: (found: string) => Words;
}

const own: readonly Role[] = ['telling', 'story'];

function rulesOf({ address, terms, blame }: AuthoredTerms): Rule[] {
	return [
		{
			pattern: wordPattern(address.not),
			roles: [...own, 'wrong'],
			words: (found) => ({
				found: `"${found}" outside quotes`,
				wanted: `one form of address: ${address.write}`,
				mend: `write ${address.write}, or put what somebody says between ‘…’`
			})
		},
		...terms.map(({ write, not }): Rule => ({
			pattern: wordPattern(not),
			roles: own,
			words: (found) => ({
				found: `"${found}"`,
				wanted: `one wording: "${write}"`,
				mend: `write "${write}", or put what somebody says between ‘…’`
			})
		})),
		...blame.map(({ words, instead }): Rule => ({
			pattern: wordPattern([words]),
			roles: own,
			words: (found) => ({
				found: `"${found}", which blames a victim`,
				wanted: `such words only between ‘…’ or in a wrong answer`,
				mend: `write ${instead}`
			})
		}))
	];
}

function broken(rule: Rule, passage: Passage): Problem[] {
	if (!rule.roles.includes(passage.role)) return [];
	return [...withoutQuotes(passage.text).matchAll(rule.pattern)].map(({ index, 0: found }) => ({
		file: passage.file,
		line: passage.lineAt(index),
		field: passage.field,
		...rule.words(found.replace(/\s+/g, ' ')),
		severity: 'error'
	}));
}

function checkLanguage(
	course: LoadedCourse,
	loaded: LoadedLanguage,
	terms: Located<AuthoredTerms>
): Problem[] {
	const rules = rulesOf(terms.data);
	const passages = passagesOf(course).filter(
		(passage) => passage.language === loaded.language && passage.owner.kind !== 'fact'
	);
	return [
		...passages.flatMap((passage) => rules.flatMap((rule) => broken(rule, passage))),
		// Which text is the first to use one, and whether any does, can't be told while a text is missing.
		...(pagesThere(course, loaded) ? checkAbbreviations(terms, passages, course.course.data.lessons) : [])
	];
}

export const checkTerms = (course: LoadedCourse): Problem[] =>
	course.languages.flatMap((loaded) => (loaded.terms ? checkLanguage(course, loaded, loaded.terms) : []));
