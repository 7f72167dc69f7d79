/**
 * One answer as each standard writes it (table B3, rows A4.2–A4.6). 1.2 knows parts of a question by one character,
 * their position in the order the author wrote them; 2004 takes the ids themselves.
 */
import type { InteractionReport } from '../course/report.ts';
import type { Done, Interaction, Outcome } from '../course/questions/index.ts';
import { real, description, digit, feedback12, identifier } from './formats.ts';

/** What is written below `interactions.n` for the answer itself. Empty strings are not written. */
export interface Answered {
	type: string;
	response: string;
	patterns: string[];
}

/** 2004 takes at least ten patterns and ten objectives; more may be refused. */
const most = 10;

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** As sets: `a,b` and `b,a` are the same pattern and may not both be there (A4.6). */
function uniqueSets(sets: readonly string[][]): string[][] {
	const seen = new Map<string, string[]>();
	for (const set of sets) {
		const key = unique(set).sort().join(' ');
		if (key && !seen.has(key)) seen.set(key, unique(set));
	}
	return [...seen.values()].slice(0, most);
}

/** Characters for ids; `null` when there are more parts than characters (A4.2). */
function characters(among: readonly string[]): ((id: string) => string) | null {
	if (digit(among.length - 1) === null && among.length > 0) return null;
	return (id) => digit(among.indexOf(id)) ?? '';
}

/** Too many parts for single characters: the ids as text. */
function asText12(response: string[], patterns: string[][]): Answered {
	return {
		type: 'performance',
		response: feedback12(response),
		patterns: patterns.map((pattern) => feedback12(pattern)).slice(0, 1)
	};
}

const pairs = (
	all: readonly [string, string][],
	join: (source: string, target: string) => string
): string[] => unique(all.map(([source, target]) => join(source, target)));

/** SCORM 1.2. */
export function answer12(answer: Interaction): Answered {
	if (answer.type === 'true-false') {
		return {
			type: answer.type,
			response: answer.response ? 't' : 'f',
			patterns: [answer.correct ? 't' : 'f']
		};
	}
	if (answer.type === 'matching') {
		const source = characters(answer.sources);
		const target = characters(answer.targets);
		const write = (all: readonly [string, string][]): string[] =>
			pairs(all, (a, b) => (source && target ? `${source(a)}.${target(b)}` : `${a}.${b}`));
		if (!source || !target) return asText12(write(answer.response), [write(answer.correct)]);
		return {
			type: answer.type,
			response: feedback12(write(answer.response)),
			patterns: [feedback12(write(answer.correct))]
		};
	}
	if (answer.type === 'performance') {
		const write = (steps: readonly Done[]): string =>
			feedback12(steps.length === 1 ? steps.map(([, done]) => done) : steps.map((step) => step.join('.')));
		return { type: answer.type, response: write(answer.steps), patterns: unique(answer.correct.map(write)) };
	}
	if (answer.type === 'likert') {
		const position = digit(answer.among.indexOf(answer.response)) ?? '';
		return { type: answer.type, response: position, patterns: [] };
	}
	if (answer.type === 'numeric') {
		const { from, to } = answer.correct;
		// 1.2 knows no ranges: a pattern is told only where one number is right.
		return {
			type: answer.type,
			response: real(answer.response),
			patterns: from === to ? [real(from)] : []
		};
	}
	const correct = answer.type === 'choice' ? uniqueSets(answer.correct) : [unique(answer.correct)];
	const response = unique(answer.response);
	const character = characters(answer.among);
	if (!character) return asText12(response, correct);
	const write = (ids: readonly string[]): string => feedback12(ids.map(character));
	return { type: answer.type, response: write(response), patterns: correct.map(write) };
}

/** SCORM 2004. */
export function answer2004(answer: Interaction): Answered {
	if (answer.type === 'true-false') {
		return { type: answer.type, response: String(answer.response), patterns: [String(answer.correct)] };
	}
	if (answer.type === 'matching') {
		const write = (all: readonly [string, string][]): string =>
			pairs(all, (source, target) => `${identifier(source)}[.]${identifier(target)}`).join('[,]');
		const fits = Math.max(answer.response.length, answer.correct.length) <= 36;
		const type = fits ? answer.type : 'other';
		return { type, response: write(answer.response), patterns: [write(answer.correct)] };
	}
	if (answer.type === 'performance') {
		const write = (steps: readonly Done[]): string =>
			steps.map((step) => step.map((id) => identifier(id)).join('[.]')).join('[,]');
		return {
			type: answer.type,
			response: write(answer.steps),
			patterns: unique(answer.correct.map(write)).slice(0, most)
		};
	}
	if (answer.type === 'likert') {
		return { type: answer.type, response: identifier(answer.response), patterns: [] };
	}
	if (answer.type === 'numeric') {
		const { from, to } = answer.correct;
		return {
			type: answer.type,
			response: real(answer.response),
			patterns: [`${real(from)}[:]${real(to)}`]
		};
	}
	const correct = answer.type === 'choice' ? uniqueSets(answer.correct) : [unique(answer.correct)];
	const write = (ids: readonly string[]): string => unique(ids.map((id) => identifier(id))).join('[,]');
	const fits = answer.among.length <= 36;
	return {
		type: fits ? answer.type : 'other',
		response: write(answer.response),
		patterns: correct.map(write).slice(0, fits ? most : 1)
	};
}

/** Partly right is not right; `neutral` is for what was neither (A4.11). */
export function result(outcome: Outcome, wrong: 'wrong' | 'incorrect'): string {
	return outcome === 'correct' || outcome === 'neutral' ? outcome : wrong;
}

/** Objectives of an answer: each once (A4.6). */
export function objectivesOf(report: InteractionReport): string[] {
	return unique(report.objectives.map((id) => identifier(id))).slice(0, most);
}

/** The question in one line. */
export function describe(report: InteractionReport): string {
	return description(report.description);
}
