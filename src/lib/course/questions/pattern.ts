import type { Html, Id } from '../types.ts';
import type { Kind, Part, QuestionBase, Response } from './question.ts';
import { outcomeOf, slotsOf, widestList } from './question.ts';

/** What one can do about an incident, from least to most. The response holds their place in this list + 1. */
export const decisions = ['wait', 'note', 'act'] as const;
export type Decision = (typeof decisions)[number];

/** An incident of a pattern line; its `text` is the plain account. */
export interface Incident extends Part {
	lane: Id;
	/** Days since the first. */
	day: number;
	at: string;
	accept: Decision[];
	reason: Html;
	reasons: Partial<Record<Decision, Html>>;
}

/**
 * A pattern line. The response is indexed by incident slot: 0 not decided, else the place in {@link decisions} + 1.
 * Incidents always come in the author's order.
 */
export interface Pattern extends QuestionBase {
	type: 'pattern';
	lanes: Part[];
	incidents: Incident[];
	threshold: Id;
	thresholdReason: Html;
}

export function decisionOn(incident: Incident, response: Response): Decision | null {
	return decisions[(response[incident.slot] ?? 0) - 1] ?? null;
}

/** The first incident at which the learner acted; `null`: never. */
export function ownThreshold({ incidents }: Pattern, response: Response): Incident | null {
	return incidents.find((incident) => decisionOn(incident, response) === 'act') ?? null;
}

/** The first incident without a decision; `null` when all have one. */
export function nextIncident({ incidents }: Pattern, response: Response): Incident | null {
	return incidents.find((incident) => decisionOn(incident, response) === null) ?? null;
}

/** What is told about a decision: its own answer, else the reason that holds for the incident. */
export const reasonFor = (incident: Incident, decision: Decision): Html =>
	incident.reasons[decision] ?? incident.reason;

const valueOf = (decision: Decision): number => decisions.indexOf(decision) + 1;

export const pattern: Kind<Pattern> = {
	keepsDraft: true,
	complete: (question, response) => nextIncident(question, response) === null,
	/** Share of the incidents with a decision that fits. */
	score(question, response) {
		const parts = question.incidents.map((incident) => {
			const decision = decisionOn(incident, response);
			return {
				slot: incident.slot,
				right: decision !== null && incident.accept.includes(decision),
				feedback: decision && reasonFor(incident, decision)
			};
		});
		const points = parts.filter((part) => part.right).length / parts.length;
		return { points, outcome: outcomeOf(points), harmful: false, parts };
	},
	fit(question, response) {
		const kept = new Array<number>(slotsOf(question.incidents)).fill(0);
		for (const incident of question.incidents) {
			const decision = decisionOn(incident, response);
			if (decision) kept[incident.slot] = valueOf(decision);
		}
		return kept.some((value) => value > 0) ? kept : null;
	},
	interaction: (question, response) => ({
		type: 'performance',
		steps: question.incidents.flatMap((incident): [Id, Id][] => {
			const decision = decisionOn(incident, response);
			return decision ? [[incident.id, decision]] : [];
		}),
		correct: [question.incidents.map(({ id, accept }): [Id, Id] => [id, accept[0] ?? 'note'])]
	}),
	right(question) {
		const response = new Array<number>(slotsOf(question.incidents)).fill(0);
		for (const { slot, accept } of question.incidents) response[slot] = valueOf(accept[0] ?? 'note');
		return response;
	},
	widest: (question) => widestList(slotsOf(question.incidents), decisions.length),
	// In the order they happened, whatever `shuffle` says.
	parts: () => []
};
