/**
 * A part of the player: pages and dialogs that are not needed at the start. What stands here is drawn through `late.ts`.
 * Never what a person in danger needs: help, the way out, the screen cover, and saving on the way out.
 */
import '$lib/ui/text-style.ts';
import { addStyle } from '$lib/ui/late.ts';
import about from '$lib/ui/css/about.css?inline';
import exam from '$lib/ui/css/exam.css?inline';

export { default as About } from './about/About.svelte';
export { default as Exam } from './exam/Exam.svelte';
export { default as FactDialog } from '$lib/ui/FactDialog.svelte';
export { default as Finish } from './finish/Finish.svelte';

addStyle(exam + about);
