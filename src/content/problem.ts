/**
 * What is wrong with an author's file, said so that it can be mended without knowing our code: where it is, what
 * stands there, what was wanted and what to do. One shape and one way to print it for everything in this folder.
 */
export interface Problem {
	/** Path relative to the project, with `/`. */
	file: string;
	/** From 1. */
	line: number;
	/** Path inside the file, e.g. `questions[2].options[1].correct`; empty for the file as a whole. */
	field: string;
	/** What stands there now. */
	found: string;
	/** What should stand there. */
	wanted: string;
	/** What to do, as an instruction. */
	mend: string;
	/** An error stops a build; a warning is only told. */
	severity: 'error' | 'warning';
}

/** Everything but the severity, for code that only ever reports errors. */
export type Finding = Omit<Problem, 'severity'>;

/** A problem as lines of text, without a newline at the end. */
export function printProblem(problem: Problem): string {
	const field = problem.field === '' ? '' : `  ${problem.field}`;
	const warning = problem.severity === 'warning' ? '  (warning)' : '';
	return [
		`${problem.file}:${problem.line}${field}${warning}`,
		`  found: ${problem.found}`,
		`  wanted: ${problem.wanted}`,
		`  mend: ${problem.mend}`
	].join('\n');
}

/** By file, then line, then field: the order in which problems are shown. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const key = ({ file, line, field }: Problem) => `${file}\0${String(line).padStart(6, '0')}\0${field}`;
	return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** E.g. `2 errors, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
	const errors = problems.filter((problem) => problem.severity === 'error').length;
	const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
	return `${many(errors, 'error')}, ${many(problems.length - errors, 'warning')}`;
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
	problems.some((problem) => problem.severity === 'error');

/** Thrown when a course can't be built; the message holds every problem, errors and warnings, ready to print. */
export class ContentError extends Error {
	readonly problems: Problem[];

	constructor(problems: readonly Problem[]) {
		const sorted = sortProblems(problems);
		super([...sorted.map(printProblem), countProblems(sorted)].join('\n\n'));
		this.name = 'ContentError';
		this.problems = sorted;
	}
}
