/** How long the saved state can get: proven when a package is made, not hoped for. */
import { kindOf, type Question } from './questions/index.ts';
import { newProgress, type Answer, type Progress } from './progress.ts';
import { encodeState } from './state.ts';
import type { ExamRules, Slot, Slotted } from './types.ts';

/** What the length depends on. */
export interface StateSource {
	lessons: readonly Slotted[];
	practice: readonly Question[];
	exam: { rules: ExamRules; bank: readonly Question[] } | null;
}

/** What a state is made of, in characters; `total` includes the rest. */
export interface StateLength {
	total: number;
	/** Characters per answered question, practice and exam together. */
	perAnswer: number;
	/** The questions that take most, longest first. */
	largest: { id: string; characters: number }[];
}

const widest = (question: Question) => kindOf(question).widest(question);

/** A learner who did everything, with the longest answer everywhere. */
function fullest({ lessons, practice, exam }: StateSource): Progress {
	const answers = practice.map((q): [Slot, Answer] => [q.slot, { response: widest(q), attempts: 4 }]);
	return {
		...newProgress(0xffff),
		counter: 999_999,
		place: { kind: 'lesson', slot: Math.max(0, ...lessons.map((lesson) => lesson.slot)) },
		language: 'nl',
		region: 0xffff,
		best: { percent: 100, passed: false },
		lessons: new Map(lessons.map((lesson) => [lesson.slot, true])),
		answers: new Map(answers),
		exam: exam && fullestExam(exam)
	};
}

function fullestExam({ rules, bank }: NonNullable<StateSource['exam']>): Progress['exam'] {
	const drawn = new Map<Slot, Question>();
	for (const { objective, count } of rules.blueprint) {
		const heaviest = bank
			.filter((q) => q.objectives.includes(objective) && !drawn.has(q.slot))
			.sort((a, b) => weigh(b) - weigh(a));
		for (const question of heaviest.slice(0, count)) drawn.set(question.slot, question);
	}
	// A slot of the draw takes as many bits as the largest in it.
	const last = bank.reduce<Question | null>((most, q) => (most && most.slot > q.slot ? most : q), null);
	const draw = [...drawn.keys()];
	if (last && draw.length > 0 && !drawn.has(last.slot)) draw[0] = last.slot;
	const answers = new Map([...drawn].map(([, q], i) => [draw[i] ?? q.slot, widest(q)]));
	return { seed: 0xffff, phase: 'running', draw, asked: draw, answers, rounds: 999 };
}

/** Characters one answer to a question adds when it stands alone. */
function weigh(question: Question): number {
	const empty = newProgress(0);
	const answers = new Map([[question.slot, { response: widest(question), attempts: 1 }]]);
	return encodeState({ ...empty, answers }).length - encodeState(empty).length;
}

/** Longest state the course can lead to, with what makes it long. */
export function worstState(source: StateSource): StateLength {
	const full = fullest(source);
	const total = encodeState(full).length;
	const bare = encodeState({ ...full, answers: new Map(), exam: null }).length;
	const answered = source.practice.length + (full.exam?.answers.size ?? 0);
	const largest = [...source.practice, ...(source.exam?.bank ?? [])]
		.map((question) => ({ id: question.id, characters: weigh(question) }))
		.sort((a, b) => b.characters - a.characters)
		.slice(0, 10);
	return { total, perAnswer: answered ? (total - bare) / answered : 0, largest };
}
