/**
 * The failure catalogue (what real LMSs, networks and browsers do to a course), each row with the tests that prove how
 * we deal with it, or with why it can't be proven here.
 */
import { rowsOfBrowser } from './catalogue-browser.ts';
import { rowsOfRecord } from './catalogue-record.ts';
import { rowsOfMoodle } from './catalogue-moodle.ts';
import { rowsOfCmi5 } from './catalogue-cmi5.ts';
import type { Row } from './row.ts';

export const catalogue = (): Row[] => [
	...rowsOfRecord(),
	...rowsOfBrowser(),
	...rowsOfCmi5(),
	...rowsOfMoodle()
];
