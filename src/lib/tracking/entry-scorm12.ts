import { begin } from './entry.ts';
import { createLmsTracker } from './lms.ts';
import { scorm12 } from './scorm12.ts';

begin((options) => createLmsTracker(scorm12, options));
