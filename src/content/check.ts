/** Everything that can be wrong with a course, told at once. */
import { existsSync } from 'node:fs';
import type { Day } from '../lib/course/types.ts';
import { checkBrands } from './check/brands.ts';
import { checkClaims } from './check/claims.ts';
import { checkCoverage } from './check/coverage.ts';
import { checkDates, checkToday } from './check/dates.ts';
import { checkFacts } from './check/facts.ts';
import { checkHandouts } from './check/handouts.ts';
import { checkLanguages } from './check/languages.ts';
import { checkMaterial } from './check/material.ts';
import { checkMedia } from './check/media.ts';
import { checkMinutes } from './check/minutes.ts';
import { checkQuestions } from './check/questions.ts';
import { checkReadability } from './check/readability.ts';
import { checkReference } from './check/reference.ts';
import { checkReferences } from './check/references.ts';
import { checkAllRegions } from './check/regions.ts';
import { checkReleased } from './check/released.ts';
import { checkScenarios } from './check/scenarios.ts';
import { checkStructure } from './check/structure.ts';
import { checkTerms } from './check/terms.ts';
import { checkWorkshops } from './check/workshops.ts';
import type { LoadedCourse } from './loaded.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readCourse, unknownCourse } from './read.ts';

/** All problems that only show when files are laid side by side. */
export function checkLoaded(course: LoadedCourse, today?: Day): Problem[] {
	return [
		...checkStructure(course),
		...checkCoverage(course),
		...checkHandouts(course),
		...checkLanguages(course),
		...checkQuestions(course),
		...checkReferences(course),
		...checkReference(course),
		...checkFacts(course),
		...checkClaims(course),
		...checkTerms(course),
		...checkReadability(course),
		...checkMinutes(course),
		...checkAllRegions(course),
		...checkDates(course),
		...checkBrands(course),
		...checkMedia(course),
		...checkMaterial(course),
		...checkScenarios(course),
		...checkWorkshops(course),
		...checkReleased(course),
		...checkToday(course, today)
	];
}

/**
 * Reads and checks one course. `course` is `null` when it could not be read at all.
 * @param folder absolute path; its name is the course's id
 * @param today warns of what is due for review by this day; left out, the calendar plays no part
 */
export function checkCourse(
	folder: string,
	today?: Day
): { course: LoadedCourse | null; problems: Problem[] } {
	if (!existsSync(folder)) return { course: null, problems: [unknownCourse(folder)] };
	const { course, problems, unread } = readCourse(folder);
	const found = course ? checkLoaded(course, today).filter(({ file }) => !unread.has(file)) : [];
	return { course, problems: sortProblems([...problems, ...found]) };
}
