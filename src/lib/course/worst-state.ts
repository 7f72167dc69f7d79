/** How long the saved state can get: proven when a package is made, not hoped for. */
import type { Exam } from './exam.ts';
import { kindOf, type Question, type Response } from './questions/index.ts';
import { newProgress, type Answer, type Confidence, type Progress, type Road } from './progress.ts';
import { mostChoices } from './scenario/longest.ts';
import type { Scenario } from './scenario/scenario.ts';
import { encodePlain, encodeState, tailRoom } from './state.ts';
import type { ExamRules, Slot, Slotted } from './types.ts';

/** What the length depends on. */
export interface StateSource {
	lessons: readonly Slotted[];
	practice: readonly Question[];
	scenarios: readonly Scenario[];
	exam: { rules: ExamRules; bank: readonly Question[] } | null;
}

/**
 * What a state is made of, in characters; `total` includes the rest, and room for a tracker's tail. What is longest is
 * known of the plain code, and what is stored is never longer than that.
 */
export interface StateLength {
	total: number;
	/** Characters an answered question takes on average, for a learner who answers all of them right. */
	perAnswer: number;
	/** Characters a choice takes in the longest road of a scenario, at most; 0 without scenarios. */
	perChoice: number;
	/** The questions and scenarios that take most, longest first. */
	largest: { id: string; characters: number }[];
}

const widest = (question: Question) => kindOf(question).widest(question);

type Answering = (question: Question) => Response;

/** A learner who did everything, answering every question the same way. */
function fullest(source: StateSource, answer: Answering): Progress {
	const { lessons, practice, scenarios, exam } = source;
	const answers = practice.map((q): [Slot, Answer] => [q.slot, { response: answer(q), attempts: 4 }]);
	return {
		...newProgress(0xffff),
		counter: 999_999,
		place: { kind: 'lesson', slot: Math.max(0, ...lessons.map((lesson) => lesson.slot)) },
		language: 'nl',
		region: 0xffff,
		best: { percent: 100, passed: false },
		lessons: new Map(lessons.map((lesson) => [lesson.slot, true])),
		answers: new Map(answers),
		drafts: new Map(practice.filter((q) => kindOf(q).keepsDraft).map((q) => [q.slot, answer(q)])),
		confidence: new Map(practice.filter((q) => q.confidence).map((q): [Slot, Confidence] => [q.slot, 3])),
		scenarios: new Map(scenarios.map((scenario) => [scenario.slot, fullestRoad(scenario)])),
		exam: exam && fullestExam(exam, answer)
	};
}

const choiceSlots = (scenario: Scenario): Slot[] =>
	scenario.nodes.flatMap((node) => (node.kind === 'step' ? node.choices.map(({ slot }) => slot) : []));

/** The longest road and another one as long, of the choices with the widest slot. */
function fullestRoad(scenario: Scenario): Road {
	const choices = new Array<Slot>(mostChoices(scenario)).fill(Math.max(0, ...choiceSlots(scenario)));
	return { first: choices, other: choices };
}

/** The heaviest draw; its slots stand as far apart as the bank allows. */
function fullestExam({ rules, bank }: NonNullable<StateSource['exam']>, answer: Answering): Exam {
	const drawn = new Map<Slot, Question>();
	for (const { objective, count } of rules.blueprint) {
		const heaviest = bank
			.filter((q) => q.objectives.includes(objective) && !drawn.has(q.slot))
			.sort((a, b) => weigh(b) - weigh(a));
		for (const question of heaviest.slice(0, count)) drawn.set(question.slot, question);
	}
	const last = Math.max(0, ...bank.map((question) => question.slot));
	const apart = Math.floor(last / Math.max(1, drawn.size - 1));
	const answers = [...drawn.values()].map((q, i): [Slot, Response] => [i * apart, answer(q)]);
	const draw = answers.map(([slot]) => slot);
	// One question less asked than drawn: then each carries a bit of its own.
	return {
		seed: 0xffff,
		phase: 'running',
		draw,
		asked: draw.slice(1),
		answers: new Map(answers),
		rounds: 999
	};
}

/** Characters the roads of one scenario add. */
function weighRoads(scenario: Scenario, road: Road): number {
	const empty = newProgress(0);
	const scenarios = new Map([[scenario.slot, road]]);
	return encodePlain({ ...empty, scenarios }).length - encodePlain(empty).length;
}

/** Characters a choice takes in a finished scenario; a choice of its own is a whole road. */
function perChoice(scenario: Scenario): number {
	const { first } = fullestRoad(scenario);
	return weighRoads(scenario, { first, other: null }) / Math.max(1, first.length);
}

/** Characters one answer to a question adds when it stands alone. */
function weigh(question: Question): number {
	const empty = newProgress(0);
	const answers = new Map([[question.slot, { response: widest(question), attempts: 1 }]]);
	return encodePlain({ ...empty, answers }).length - encodePlain(empty).length;
}

/** Longest state the course can lead to, with what makes it long. */
export function worstState(source: StateSource): StateLength {
	const usual = { ...fullest(source, (question) => kindOf(question).right(question)), drafts: new Map() };
	const bare = encodeState({ ...usual, answers: new Map(), drafts: new Map(), exam: null }).length;
	const answered = source.practice.length + (usual.exam?.answers.size ?? 0);
	const roads = source.scenarios.map((one) => ({
		id: one.id,
		characters: weighRoads(one, fullestRoad(one))
	}));
	const largest = [...source.practice, ...(source.exam?.bank ?? [])]
		.map((question) => ({ id: question.id, characters: weigh(question) }))
		.concat(roads)
		.sort((a, b) => b.characters - a.characters)
		.slice(0, 10);
	return {
		total: encodePlain(fullest(source, widest)).length + tailRoom,
		perAnswer: answered ? (encodeState(usual).length - bare) / answered : 0,
		perChoice: Math.max(0, ...source.scenarios.map(perChoice)),
		largest
	};
}
