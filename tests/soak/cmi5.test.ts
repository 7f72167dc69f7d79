import { lrsKinds } from './cmi5-launch.ts';
import { liveAtLrs } from './cmi5-life.ts';
import { thousandsOfLearners } from './many.ts';
import { storyWith } from './story.ts';

thousandsOfLearners('cmi5', storyWith(lrsKinds), liveAtLrs);
