import { thousandsOfLearners } from './many.ts';

thousandsOfLearners('scorm2004-4');
