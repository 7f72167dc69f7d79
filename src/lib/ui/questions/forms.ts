/** A part of the player: question forms that are not needed at the start. `index.ts` says which are drawn from here. */
export { default as Matching } from './Matching.svelte';
export { default as Ordering } from './Ordering.svelte';
export { default as Sorting } from './Sorting.svelte';
