import { live } from './life.ts';
import { thousandsOfLearners } from './many.ts';
import { story } from './story.ts';

thousandsOfLearners('scorm12', story, (chapters) => live('scorm12', chapters));
