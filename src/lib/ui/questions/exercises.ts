/** A part of the player: the large exercises, each a page of work. `index.ts` says which are drawn from here. */
import { addStyle } from '../late.ts';
import '../paper/sheet-style.ts';
import logbook from '../css/logbook.css?inline';
import pattern from '../css/pattern.css?inline';
import line from '../css/pattern-line.css?inline';
import table from '../css/pattern-table.css?inline';
import spotting from '../css/spotting.css?inline';

export { default as Logbook } from './Logbook.svelte';
export { default as Pattern } from './Pattern.svelte';
export { default as Spotting } from './Spotting.svelte';

addStyle(pattern + line + table + spotting + logbook);
