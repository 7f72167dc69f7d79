/** Work in groups without names: the assignment, who sits where, and what each group brings back. */
import type { GroupStep } from '../../course/workshop/plan.ts';
import { pagesOf } from '../paging.ts';
import type { TeamView } from '../scene.ts';
import { drawTeams, teamsFor } from '../teams.ts';
import { headOf, scenarioOf, type Beat, type Room } from './beat.ts';

/** How many groups there are: as the trainer chose, else by the size the plan says. */
export const teamCount = (step: GroupStep, { record, people }: Pick<Room, 'record' | 'people'>): number =>
	Math.min(record.teams ?? teamsFor(people, step.size), people);

export function teamsOf(
	step: GroupStep,
	{ course, record, people }: Pick<Room, 'course' | 'record' | 'people'>
): TeamView[] {
	return drawTeams(people, teamCount(step, { record, people }), record.seed).map((members, index) => {
		const sheet = step.cases[index % Math.max(1, step.cases.length)];
		const lines = (record.collected[index + 1] ?? '').split('\n').map((line) => line.trim());
		return {
			number: index + 1,
			members,
			sheet: sheet === undefined ? null : scenarioOf(course, sheet).title,
			lines: lines.filter((line) => line !== '')
		};
	});
}

export function groupBeats(step: GroupStep, room: Room): Beat[] {
	const { words } = room;
	const head = headOf(step, words);
	const teams = teamsOf(step, room);
	const hidden = teams.map((team) => ({ ...team, lines: [] }));
	return [
		...pagesOf(step.assignment).map((html): Beat => ({
			scene: { ...head, kind: 'text', html, tone: 'plain' },
			groups: 'draw'
		})),
		{
			scene: { ...head, title: words.room.teams, kind: 'teams', teams: hidden, roles: step.roles },
			groups: 'draw'
		},
		{
			scene: { ...head, title: step.collect, kind: 'collection', prompt: step.collect, teams },
			groups: 'collect'
		}
	];
}
