import { nl } from './nl.ts';

(globalThis.courseWords ??= {})['nl'] = nl;
