import { createBrowserTracker } from './browser.ts';
import { begin } from './entry.ts';

begin((options) => createBrowserTracker(options));
