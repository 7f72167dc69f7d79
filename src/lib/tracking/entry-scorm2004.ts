import { begin } from './entry.ts';
import { createLmsTracker } from './lms.ts';
import { scorm2004 } from './scorm2004.ts';

begin((options) => createLmsTracker(scorm2004, options));
