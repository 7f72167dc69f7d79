/** A part of the player: how pages are read. Drawn through `late.ts`. */
import { addStyle } from '$lib/ui/late.ts';
import css from '$lib/ui/css/reading.css?inline';

export { default as Reading } from './reading/Reading.svelte';

addStyle(css);
