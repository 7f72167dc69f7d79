/** What is drawn of a scenario: a box for each step and ending, an arrow for choices that lead the same way. */
import type {
	Choice,
	Condition,
	EndingKind,
	Scenario,
	Step,
	Way
} from '../../lib/course/scenario/scenario.ts';
import type { Grade, Id } from '../../lib/course/types.ts';
import type { GraphWords } from './words.ts';
import { wrap } from './wrap.ts';

export interface Box {
	id: Id;
	/** Kind of ending; `null`: a step. */
	ends: EndingKind | null;
	/** Small line above the title: number of the step, or how it ends. */
	eyebrow: string;
	title: string[];
}

export interface Arrow {
	from: Id;
	to: Id;
	grade: Grade;
	/** For each choice the lines with its id, and what it needs and changes. */
	choices: string[][];
}

export interface Shape {
	boxes: Box[];
	arrows: Arrow[];
}

/** Characters in a line of a title. */
const titleWidth = 24;
/** Characters in a line at an arrow. */
const lineWidth = 23;

function condition(when: Condition | null, words: GraphWords): string[] {
	return when ? [words.when(when.is, when.not)] : [];
}

function wordsFor(choice: Choice, way: Way, words: GraphWords): string {
	const last = choice.ways.length > 1 && way.when === null ? [words.otherwise] : [];
	const needs = [...condition(choice.when, words), ...condition(way.when, words), ...last];
	const changes = [...choice.sets.map((id) => `+${id}`), ...choice.clears.map((id) => `−${id}`)];
	return [choice.id, needs.length > 0 ? `(${needs.join('; ')})` : '', ...changes].filter(Boolean).join(' ');
}

function arrowsOf(step: Step, words: GraphWords): Arrow[] {
	const found = new Map<string, Arrow>();
	for (const choice of step.choices) {
		for (const way of choice.ways) {
			const key = `${way.to} ${choice.grade}`;
			const arrow = found.get(key) ?? { from: step.id, to: way.to, grade: choice.grade, choices: [] };
			arrow.choices.push(wrap(wordsFor(choice, way, words), lineWidth));
			found.set(key, arrow);
		}
	}
	return [...found.values()];
}

/** @param scenario one in which every way leads to a node that exists */
export function shapeOf({ nodes }: Scenario, words: GraphWords): Shape {
	const steps = nodes.filter((node) => node.kind === 'step');
	const boxes = nodes.map((node): Box => {
		const title = wrap(node.title, titleWidth);
		if (node.kind === 'ending') {
			return { id: node.id, ends: node.ends, eyebrow: `${words.ending}: ${words.ends[node.ends]}`, title };
		}
		const number = `${words.step} ${steps.indexOf(node) + 1}`;
		return { id: node.id, ends: null, eyebrow: number, title };
	});
	return { boxes, arrows: steps.flatMap((step) => arrowsOf(step, words)) };
}
