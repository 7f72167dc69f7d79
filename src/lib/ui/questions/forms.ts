/** A part of the player: question forms that are not needed at the start. `index.ts` says which are drawn from here. */
import css from '../css/forms.css?inline';
import { addStyle } from '../late.ts';

export { default as Matching } from './Matching.svelte';
export { default as Ordering } from './Ordering.svelte';
export { default as Sorting } from './Sorting.svelte';

addStyle(css);
