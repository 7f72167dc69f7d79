/** A part of the player: dialogs that are not needed at the start. What stands here is drawn through `late.ts`. */
export { default as Exit } from '$lib/ui/Exit.svelte';
export { default as FactDialog } from '$lib/ui/FactDialog.svelte';
