import type { World } from '$lib/player/session.svelte.ts';
import { afterPaint } from '$lib/ui/after-paint.ts';

export const world: World = {
	now: () => Date.now(),
	chance: () => Math.floor(Math.random() * 0x10000),
	soon: afterPaint
};
