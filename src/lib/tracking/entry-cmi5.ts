import { createCmi5Tracker } from './cmi5/tracker.ts';
import type { Cmi5Options } from './cmi5/options.ts';
import { begin } from './entry.ts';

begin((options) => createCmi5Tracker(options as Cmi5Options));
