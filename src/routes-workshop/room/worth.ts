import type { SignName } from '$lib/ui/Sign.svelte';
import type { Worth } from '$lib/workshop/scene.ts';

/** The mark beside the word for how good a choice was: told apart without colour. */
export const signOf: Record<Worth, SignName> = {
	strong: 'strong',
	defensible: 'check',
	risky: 'risky',
	harmful: 'harmful',
	right: 'check',
	wrong: 'cross'
};
