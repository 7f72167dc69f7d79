/** The part of the player that comes first of all: lessons, with their text and the questions in it. Drawn through `late.ts`. */
import '$lib/ui/text-style.ts';
export { default as Lesson } from './lesson/Lesson.svelte';
