/** The looks of material with rows; they come with the first thing that draws one. */
import { addStyle } from '../late.ts';
import css from '../css/material-rows.css?inline';

addStyle(css);
