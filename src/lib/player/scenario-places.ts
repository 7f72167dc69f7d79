/** Where scenarios stand in the course, and how far the learner is with them; needed before any is opened. */
import { packId } from '../course/edition.ts';
import type { ScenarioEntry } from '../course/scenario/scenario.ts';
import { endingOf, walk } from '../course/scenario/walk.ts';
import type { LessonEntry, ScenarioPack } from '../course/types.ts';
import type { Session } from './session.svelte.ts';

/** Name of the pack a scenario of the course comes in. */
export const scenarioPack = (session: Session, id: string): string =>
	packId.scenario(session.course.language, id);

/** The lesson a scenario belongs to. */
export const lessonOf = (session: Session, { lesson }: ScenarioEntry): LessonEntry | undefined =>
	session.course.lessons.find((one) => one.slot === lesson);

/** How far the learner is with a scenario. That it is done can be told only when its pack is there. */
export function scenarioState(session: Session, { id, slot }: ScenarioEntry): 'todo' | 'started' | 'done' {
	const road = session.progress.scenarios.get(slot);
	if (!road) return 'todo';
	const pack = session.packs.get<ScenarioPack>(scenarioPack(session, id));
	return pack && endingOf(walk(pack.scenario, road.first)) ? 'done' : 'started';
}
