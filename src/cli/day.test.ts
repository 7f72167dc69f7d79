import { expect, test } from 'vitest';
import { dayRemark } from './day.ts';

test.each([
	['2028-02-29', null],
	['2026-02-31', 'That is no day of the calendar.'],
	['2026-02-29', 'That is no day of the calendar.'],
	['2026-13-01', 'That is no day of the calendar.'],
	['31-02-2026', 'Write a day as YYYY-MM-DD.'],
	['2026-2-3', 'Write a day as YYYY-MM-DD.'],
	['', 'Write a day as YYYY-MM-DD.']
])('of "%s", typed as a day, is said: %s', (text, remark) => {
	expect(dayRemark(text)).toBe(remark);
});
