/** What a road through a scenario is worth, and how it compares with an expert's. */
import { gradePoints, outcomeOf, type Interaction, type Outcome } from '../questions/question.ts';
import { grades, type Id } from '../types.ts';
import type { Choice, Ending, Scenario } from './scenario.ts';
import { endingOf, longestRoad, roadOf, walk, type Visit, type Walk } from './walk.ts';

export interface ObjectiveWorth {
	id: Id;
	/** 0–1. */
	points: number;
	/** A harmful choice touched it: nothing good that follows makes up for that. */
	harmful: boolean;
}

/** What a road is worth so far. */
export interface RoadWorth {
	/** Mean over the choices, 0–1; 0 when one of them was harmful. */
	points: number;
	outcome: Outcome;
	harmful: boolean;
	objectives: ObjectiveWorth[];
}

function worthOf(choices: readonly Choice[]): { points: number; harmful: boolean } {
	const harmful = choices.some((choice) => choice.grade === 'harmful');
	if (harmful || choices.length === 0) return { points: 0, harmful };
	return {
		points: choices.reduce((sum, { grade }) => sum + gradePoints[grade], 0) / choices.length,
		harmful
	};
}

/** Judges a road per objective; a harmful choice leaves nothing of an objective it touches. */
export function judgeRoad({ visits }: Walk): RoadWorth {
	const choices = visits.map((visit) => visit.choice);
	const ids = [...new Set(choices.flatMap((choice) => choice.objectives))];
	const all = worthOf(choices);
	return {
		...all,
		outcome: outcomeOf(all.points),
		objectives: ids.map((id) => ({
			id,
			...worthOf(choices.filter((choice) => choice.objectives.includes(id)))
		}))
	};
}

/** The best of the choices that are open: by grade, the author's order deciding between equals. */
export function bestOf(open: readonly Choice[]): Choice | undefined {
	return open.toSorted((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))[0];
}

/** An expert's road on from where `from` stands: at each step the best choice, at most `steps` more. */
export function expertRoad(scenario: Scenario, from: Walk = walk(scenario, []), steps = longestRoad): Walk {
	const choices = roadOf(from);
	let road = from;
	for (let left = steps; left > 0; left--) {
		const best = bestOf(road.open);
		if (!best) break;
		choices.push(best.slot);
		road = walk(scenario, choices);
	}
	return road;
}

/** One step of a road beside what an expert would have done there. */
export interface Compared {
	visit: Visit;
	/** `null` when the learner's own choice is as good. */
	better: Choice | null;
	/** What else could have been chosen. */
	others: Choice[];
}

/** What a learner sees at the end of a case. */
export interface Debrief {
	steps: Compared[];
	worth: RoadWorth;
	expert: Walk;
	ending: Ending | null;
	/** Endings this road did not reach. */
	elsewhere: Ending[];
}

export function debrief(scenario: Scenario, road: Walk): Debrief {
	const ending = endingOf(road);
	const steps = road.visits.map((visit): Compared => {
		const best = bestOf(visit.open);
		const better = best && best.grade !== visit.choice.grade ? best : null;
		return { visit, better, others: visit.open.filter((choice) => choice !== visit.choice) };
	});
	const endings = scenario.nodes.filter((node) => node.kind === 'ending');
	return {
		steps,
		worth: judgeRoad(road),
		expert: expertRoad(scenario),
		ending,
		elsewhere: endings.filter((one) => one.id !== ending?.id)
	};
}

/** A choice as LMS standards understand it: what was done at this step; right are the strong choices. */
export function choiceInteraction({ step, choice, open }: Visit): Interaction {
	const strong = open.filter((one) => one.grade === 'strong');
	return {
		type: 'performance',
		steps: [[step.id, choice.id]],
		correct: strong.map((one) => [[step.id, one.id]])
	};
}

/** How a choice is recorded: a defensible one was neither right nor wrong. */
export function choiceOutcome({ choice }: Visit): Outcome {
	return choice.grade === 'strong' ? 'correct' : choice.grade === 'defensible' ? 'neutral' : 'wrong';
}
