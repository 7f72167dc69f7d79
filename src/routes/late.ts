/** What of the pages comes late, drawn by `ui/Late.svelte`. */
import type { Session } from '$lib/player/session.svelte.ts';
import { late } from '$lib/ui/late.ts';

const lessons = () => import('./lessons.ts');
const pages = () => import('./pages.ts');
const paper = () => import('./paper.ts');
const scenarios = () => import('./scenarios.ts');
const reference = () => import('./reference.ts');

export const lateAbout = late(async () => (await pages()).About);
export const lateCertificate = late(async () => (await paper()).Certificate);
export const lateExam = late(async () => (await pages()).Exam);
export const lateExit = late(async () => (await import('./leaving.ts')).Exit);
export const lateFactDialog = late(async () => (await pages()).FactDialog);
export const lateHandouts = late(async () => (await paper()).Handouts);
export const lateLesson = late(async () => (await lessons()).Lesson);
export const lateScenario = late(async () => (await scenarios()).ScenarioPage);
export const lateReading = late(async () => (await import('./reading.ts')).Reading);
export const lateReference = late(async () => (await reference()).Reference);
export const lateTerm = late(async () => (await reference()).TermDialog);
export const lateFinish = late(async () => (await pages()).Finish);

/** Gives the learner the file for the help desk. It comes with the lessons: before them nothing was answered. */
export const saveForHelpDesk = async (session: Session): Promise<boolean> =>
	(await lessons()).saveForHelpDesk(session);
