/**
 * The part of the player that comes first of all, in the file of the first lesson: what draws lessons and the questions
 * in them, and the file for who answered and is not saved. Used through `late.ts`.
 */
import '$lib/ui/text-style.ts';
export { default as Lesson } from './lesson/Lesson.svelte';
export { saveForHelpDesk } from './details.ts';
