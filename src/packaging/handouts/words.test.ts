import { expect, test } from 'vitest';
import { noBrowserWords, noHandoutsWords, sheetsWords } from './words.ts';
import { pagesIn } from '../print/print.ts';

test('without a browser one is told how to get one', () => {
	expect(noBrowserWords).toBe(
		'No Chromium was found to print with.\n' +
			'Install Chromium, Chrome or Edge, or run "npx playwright install chromium", or set CHROMIUM_PATH to its program.'
	);
});

test('a course without hand-outs is told where they would stand', () => {
	expect(noHandoutsWords('proef')).toBe(
		'Course proef has no hand-outs. Write <lang>/handouts/<id>.md and name it under handouts in course.yaml.'
	);
});

test('a card that takes more paper than was meant is told of', () => {
	expect(sheetsWords('kaart', 2, 1)).toBe(
		'! kaart takes 2 sheets, and 1 at most is meant. Say it in fewer words, or write sheets: 2 in its head.'
	);
});

test('pages of a PDF are counted, the list of pages is not', () => {
	expect(pagesIn(Buffer.from('<</Type /Pages /Count 2>> <</Type /Page\n/A 1>> <</Type /Page>>'))).toBe(2);
});
