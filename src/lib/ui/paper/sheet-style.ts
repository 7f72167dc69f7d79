/** How a sheet with lines to write on looks; once, for all that draw one. */
import css from '../css/sheet.css?inline';
import { addStyle } from '../late.ts';

addStyle(css);
