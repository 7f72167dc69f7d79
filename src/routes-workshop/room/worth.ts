import { signs } from '$lib/ui/signs.ts';
import type { Worth } from '$lib/workshop/scene.ts';

/** The mark beside the word for how good a choice was: told apart without colour. */
export const signOf: Record<Worth, string> = {
	strong: signs.strong,
	defensible: signs.check,
	risky: signs.risky,
	harmful: signs.harmful,
	right: signs.check,
	wrong: signs.cross
};
