/** A part of the player: question forms that are not needed at the start. `index.ts` says which are drawn from here. */
import { addStyle } from '../late.ts';
import numeric from '../css/numeric.css?inline';
import placing from '../css/placing.css?inline';

export { default as Likert } from './Likert.svelte';
export { default as Matching } from './Matching.svelte';
export { default as Numeric } from './Numeric.svelte';
export { default as Ordering } from './Ordering.svelte';
export { default as Reflection } from './Reflection.svelte';
export { default as Sorting } from './Sorting.svelte';
export { default as TrueFalse } from './TrueFalse.svelte';

addStyle(placing + numeric);
