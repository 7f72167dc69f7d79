import type { PlanStep } from '../../course/workshop/plan.ts';
import type { Beat, Room } from './beat.ts';
import { caseBeats } from './case.ts';
import { groupBeats } from './groups.ts';
import { patternBeats } from './pattern.ts';
import { talkBeats } from './talk.ts';
import { voteBeats } from './vote.ts';

/**
 * Every beat of a step as far as it can be known: a case grows with each choice. Never empty; a beat keeps its place
 * as long as nothing before it changes.
 */
export function beatsOf(step: PlanStep, room: Room): Beat[] {
	switch (step.kind) {
		case 'vote':
			return voteBeats(step, room);
		case 'groups':
			return groupBeats(step, room);
		case 'case':
		case 'dialogue':
			return caseBeats(step, room);
		case 'pattern':
			return patternBeats(step, room);
		default:
			return talkBeats(step, room);
	}
}

export type { Beat, Room };
