/** A part of the player: the dialog for leaving. It comes right behind the lessons: nobody needs it before. Drawn through `late.ts`. */
export { default as Exit } from '$lib/ui/Exit.svelte';
