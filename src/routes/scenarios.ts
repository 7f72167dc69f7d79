/** A part of the player: cases and dialogues. Drawn through `late.ts`. */
import '$lib/ui/text-style.ts';
import { addStyle } from '$lib/ui/late.ts';
import debrief from '$lib/ui/css/debrief.css?inline';
import dialogue from '$lib/ui/css/dialogue.css?inline';
import scenario from '$lib/ui/css/scenario.css?inline';

export { default as ScenarioPage } from './scenario/ScenarioPage.svelte';

addStyle(scenario + dialogue + debrief);
