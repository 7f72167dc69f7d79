import { thousandsOfLearners } from './many.ts';

thousandsOfLearners('scorm12');
