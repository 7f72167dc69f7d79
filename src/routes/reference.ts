/** A part of the player: searching, indexes, and what a learner keeps. Drawn through `late.ts`. */
import '$lib/ui/text-style.ts';
import { addStyle } from '$lib/ui/late.ts';
import css from '$lib/ui/css/reference.css?inline';

export { default as Reference } from './reference/Reference.svelte';
export { default as TermDialog } from './reference/TermDialog.svelte';
export { default as Tools } from './reference/Tools.svelte';

addStyle(css);
