import { en } from './en.ts';

(globalThis.courseWords ??= {})['en'] = en;
