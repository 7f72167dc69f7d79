import { live } from './life.ts';
import { thousandsOfLearners } from './many.ts';
import { story } from './story.ts';

thousandsOfLearners('scorm2004-4', story, (chapters) => live('scorm2004-4', chapters));
