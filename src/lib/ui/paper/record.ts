import type { Words } from '$lib/text/index.ts';

/** Where a result stands: key of `finish.record`. */
export type RecordState = keyof Words['finish']['record'];
