import type { IconName } from '$lib/ui/Icon.svelte';
import type { Worth } from '$lib/workshop/scene.ts';

/** The mark beside the word for how good a choice was: told apart without colour. */
export const iconOf: Record<Worth, IconName> = {
	strong: 'strong',
	defensible: 'check',
	risky: 'risky',
	harmful: 'harmful',
	right: 'check',
	wrong: 'cross'
};
