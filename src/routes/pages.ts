/** A part of the player: pages that are not needed at the start. What stands here is drawn through `late.ts`. */
import { addStyle } from '$lib/ui/late.ts';
import css from '$lib/ui/css/exam.css?inline';

export { default as About } from './about/About.svelte';
export { default as Exam } from './exam/Exam.svelte';
export { default as Finish } from './finish/Finish.svelte';

addStyle(css);
