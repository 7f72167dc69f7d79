/** A part of the player: cards to lay side by side. */
import css from './css/compare.css?inline';
import { addStyle } from './late.ts';

export { default as Compare } from './Compare.svelte';

addStyle(css);
