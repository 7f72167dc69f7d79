/** All paper of a workshop, from one course. */
import type { Id, Fact } from '../../../lib/course/types.ts';
import type { WorkshopCourse } from '../../../lib/course/workshop/plan.ts';
import { workshopWords } from '../../../lib/text/workshop/index.ts';
import { printEn } from '../../../lib/text/workshop/print-en.ts';
import { printNl, type PrintWords } from '../../../lib/text/workshop/print-nl.ts';
import { courseIndexes, type PackageRequest } from '../../edition.ts';
import { voteCards } from './cards.ts';
import { evaluationForm } from './evaluation.ts';
import { guidePaper } from './guide.ts';
import { handoutPaper } from './handout.ts';
import type { Paper, PrintCourse } from './paper.ts';
import { patternStrips } from './strips.ts';
import { worksheets } from './worksheets.ts';

const all: Record<string, PrintWords> = { nl: printNl, en: printEn };

export const printWords = (language: string): PrintWords => all[language] ?? printNl;

/** @param course one of the request, with pictures at their addresses in the package */
export function printCourse(request: PackageRequest, course: WorkshopCourse): PrintCourse {
	const { language } = course;
	const edition = request.build.editions[language];
	const index = courseIndexes(request).find((one) => one.language === language);
	if (!edition || !index) throw new Error(`course ${request.build.id} has no language "${language}"`);
	const { lessons, scenarios, handouts, evaluation } = edition;
	const facts = [...lessons, ...scenarios, ...(handouts ? [handouts] : [])].flatMap((pack) => pack.facts);
	return {
		course,
		version: index.version,
		released: index.released,
		regions: index.regions,
		handouts: (handouts?.handouts ?? []).filter(({ form, contacts }) => form !== null || contacts),
		facts: new Map(facts.map((fact): [Id, Fact] => [fact.id, fact])),
		evaluation,
		words: printWords(language),
		room: workshopWords(language)
	};
}

/** Guides first, then what participants get, in the order in which it is used. */
export function papersOf(print: PrintCourse): Paper[] {
	const shared = [
		voteCards(print),
		patternStrips(print),
		worksheets(print),
		...print.handouts.map((handout) => handoutPaper(handout, print)),
		evaluationForm(print)
	].filter((paper) => paper !== null);
	return [...print.course.plans.map((plan) => guidePaper(plan, print, shared)), ...shared];
}
