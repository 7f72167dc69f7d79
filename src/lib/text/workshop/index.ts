/** The workshop's words by language tag; those of the first language where there are none. */
import { en } from './en.ts';
import { nl, type WorkshopWords } from './nl.ts';

const all: Record<string, WorkshopWords> = { nl, en };

export const workshopWords = (language: string): WorkshopWords => all[language] ?? nl;

export type { WorkshopWords };
