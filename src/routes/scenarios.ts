/** A part of the player: cases and dialogues. Drawn through `late.ts`. */
import { addStyle } from '$lib/ui/late.ts';
import css from '$lib/ui/css/scenario.css?inline';

export { default as Scenario } from './scenario/Scenario.svelte';

addStyle(css);
