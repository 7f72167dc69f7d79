/**
 * The part of the player that comes first of all: lessons, with their text and the questions in it, and the dialog for
 * leaving, which nobody needs before there is something to leave. Drawn through `late.ts`.
 */
import '$lib/ui/text-style.ts';
export { default as Exit } from '$lib/ui/Exit.svelte';
export { default as Lesson } from './lesson/Lesson.svelte';
