/** What is under a lesson and a case to keep and print it; comes behind them. */
import { late } from '$lib/ui/late.ts';

export const lateTools = late(async () => (await import('./reference.ts')).Tools);
