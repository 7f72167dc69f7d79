/** What of the pages comes late. What a person in danger needs (help, the way out) never does. */
import { late } from '$lib/ui/late.ts';

const pages = () => import('./pages.ts');
const dialogs = () => import('./dialogs.ts');

export const lateAbout = late(async () => (await pages()).About);
export const lateExam = late(async () => (await pages()).Exam);
export const lateFinish = late(async () => (await pages()).Finish);
export const lateExit = late(async () => (await dialogs()).Exit);
export const lateFactDialog = late(async () => (await dialogs()).FactDialog);
