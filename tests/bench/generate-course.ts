/**
 * Writes a course of any size, valid to the last rule of the checker, so that speed and memory can be measured on
 * more than anyone has written yet. The same sizes give the same course.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AuthoredCourse, AuthoredFact, AuthoredRegion } from '../../src/lib/course/course.schema.ts';
import { lessonText, makeQuestion, sentence } from './generate-text.ts';

export interface CourseSize {
	/** Folder under `courses/`, `[a-z][a-z0-9-]*`. */
	id: string;
	lessons: number;
	/** Practice and exam together; a fifth is exam. At least 60. */
	questions: number;
}

const objectives = Array.from({ length: 12 }, (_, at) => `doel_${at + 1}`);
const checked = '2026-11-01';
const reviewBy = '2099-12-31';

const lessonId = (at: number): string => `les_${at + 1}`;
const objectiveOf = (at: number): string => objectives[at % objectives.length] ?? '';

function course({ id, lessons }: CourseSize): AuthoredCourse {
	return {
		id,
		version: '1.0.0',
		released: checked,
		languages: ['nl'],
		regions: ['proefstreek'],
		title: { nl: 'Een cursus om mee te meten' },
		neutralTitle: { nl: 'Meting' },
		description: { nl: 'Deze cursus is gemaakt om snelheid en geheugen te meten.' },
		audience: { nl: 'Wie het platform onderhoudt' },
		notice: { nl: 'Er staat niets zwaars in.' },
		quickExit: 'https://www.buienradar.nl/',
		lessons: Array.from({ length: lessons }, (_, at) => lessonId(at)),
		objectives: objectives.map((objective, at) => ({
			id: objective,
			text: { nl: `U kunt uitleggen wat stap ${at + 1} is.` },
			reread: lessonId(at % lessons)
		})),
		handouts: [],
		exam: {
			title: { nl: 'Eindtoets' },
			minutes: 20,
			passMark: 70,
			blueprint: Object.fromEntries(objectives.map((objective) => [objective, 1]))
		},
		completion: { lessons: 'finished', exam: 'passed' }
	};
}

const region: AuthoredRegion = {
	name: { nl: 'Proefstreek' },
	contacts: [
		{
			id: 'politie',
			name: { nl: 'Politie' },
			purpose: { nl: 'Advies of aangifte' },
			audiences: ['danger', 'victim', 'professional', 'own_behaviour', 'crisis'],
			phone: '0900-8844',
			status: 'verified',
			checked,
			reviewBy,
			source: 'politie.nl'
		}
	]
};

const factId = (at: number): string => `feit_${at + 1}`;

const fact = (at: number): AuthoredFact => ({
	id: factId(at),
	statement: { nl: sentence(at) },
	source: { title: `Verslag ${at + 1}`, publisher: 'De uitgever', date: '2026' },
	checked,
	reviewBy,
	confidence: 'one'
});

/** How many of `total` come to place `at` of `places`, as evenly as can be. */
const share = (total: number, places: number, at: number): number =>
	Math.floor((total * (at + 1)) / places) - Math.floor((total * at) / places);

/** Writes the course under `courses/` of a project. Throws when it is too small to be valid. */
export function generateCourse(root: string, size: CourseSize): void {
	const exam = Math.round(size.questions / 5);
	if (exam < objectives.length) throw new Error('A generated course needs at least 60 questions.');
	const folder = join(root, 'courses', size.id);
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	// YAML reads JSON.
	const data = (path: string, value: unknown): void => write(path, `${JSON.stringify(value, null, '\t')}\n`);
	data('course.yaml', course(size));
	data('regions/proefstreek.yaml', region);
	data('facts.yaml', { facts: Array.from({ length: size.lessons }, (_, at) => fact(at)) });
	let question = 0;
	for (let at = 0; at < size.lessons; at += 1) {
		const count = share(size.questions - exam, size.lessons, at);
		const taught = objectives.filter((_, objective) => objective % size.lessons === at % objectives.length);
		const questions = Array.from({ length: count }, (_, n) =>
			makeQuestion(question + n, taught[n % taught.length] ?? objectiveOf(at))
		);
		write(
			`nl/lessons/${lessonId(at)}.md`,
			lessonText(
				at,
				taught,
				factId(at),
				questions.map(({ id }) => id)
			)
		);
		if (count > 0) data(`nl/questions/${lessonId(at)}.yaml`, { bank: 'practice', questions });
		question += count;
	}
	const bank = Array.from({ length: exam }, (_, n) => makeQuestion(question + n, objectiveOf(n), 1));
	data('nl/questions/toets.yaml', { bank: 'exam', questions: bank });
}
