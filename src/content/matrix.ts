/** The objectives matrix: where each objective is taught, practised and tested. */
import type { Id, Language } from '../lib/course/types.ts';
import type { LoadedCourse, LoadedLanguage } from './loaded.ts';

/** Something that serves an objective. */
export interface Serving {
	kind: 'lesson' | 'question' | 'scenario';
	id: Id;
	/** Choices of a scenario that serve it; 1 for lessons and questions. */
	count: number;
}

export interface MatrixRow {
	id: Id;
	text: string;
	/** Lessons that name it in their head. */
	taught: Serving[];
	/** Practice questions, and scenarios with at least one choice for it. */
	practised: Serving[];
	/** Questions of the exam bank. */
	tested: Serving[];
	/** How many of those an exam draws; 0 when it is not in the blueprint. */
	drawn: number;
}

export interface Matrix {
	course: string;
	language: Language;
	title: string;
	rows: MatrixRow[];
}

function scenariosFor({ scenarios }: LoadedLanguage, objective: Id): Serving[] {
	return scenarios.flatMap(({ data }): Serving[] => {
		const choices = data.steps.flatMap((step) => step.choices);
		const count = choices.filter(({ objectives }) => objectives.includes(objective)).length;
		return count === 0 ? [] : [{ kind: 'scenario', id: data.id, count }];
	});
}

function questionsFor({ questions }: LoadedLanguage, bank: 'practice' | 'exam', objective: Id): Serving[] {
	return questions
		.filter((question) => question.bank === bank && question.data.objectives.includes(objective))
		.map(({ data }) => ({ kind: 'question', id: data.id, count: 1 }));
}

export function matrixOf({ course, name }: LoadedCourse, language: LoadedLanguage): Matrix {
	const { data } = course;
	const rows = data.objectives.map(({ id, text }): MatrixRow => {
		const taught = language.lessons.filter(({ head }) => head?.data.objectives.includes(id));
		return {
			id,
			text: text[language.language] ?? '',
			taught: taught.map((lesson) => ({ kind: 'lesson', id: lesson.id, count: 1 })),
			practised: [...questionsFor(language, 'practice', id), ...scenariosFor(language, id)],
			tested: questionsFor(language, 'exam', id),
			drawn: data.exam?.blueprint[id] ?? 0
		};
	});
	return { course: name, language: language.language, title: data.title[language.language] ?? name, rows };
}

/** `3 questions, 12 choices in 4 cases`, or `–` for a hole. */
function counted(servings: readonly Serving[]): string {
	const of = (kind: Serving['kind']): Serving[] => servings.filter((one) => one.kind === kind);
	const many = (count: number, word: string): string[] =>
		count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];
	const choices = of('scenario').reduce((sum, { count }) => sum + count, 0);
	const parts = [
		...many(of('lesson').length, 'lesson'),
		...many(of('question').length, 'question'),
		...many(choices, 'choice').map((text) => [text, ...many(of('scenario').length, 'case')].join(' in '))
	];
	return parts.length === 0 ? '–' : parts.join(', ');
}

/** The matrix as a table of plain text, one line an objective. */
export function printMatrix({ course, language, rows }: Matrix): string {
	const cells = [
		['objective', 'taught', 'practised', 'tested', 'drawn'],
		...rows.map((row) => [
			row.id,
			row.taught.map(({ id }) => id).join(', ') || '–',
			counted(row.practised),
			counted(row.tested),
			String(row.drawn)
		])
	];
	const widths = (cells[0] ?? []).map((_, column) =>
		Math.max(...cells.map((row) => row[column]?.length ?? 0))
	);
	const lines = cells.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd()
	);
	return [`${course} (${language})`, '', ...lines].join('\n');
}
