/** Mistakes in Markdown itself: headings, links, pictures and lists of a lesson. */
import { linksIn } from './find-links.ts';
import { judgeLink } from './links.ts';
import { isOutside, nothingFetched, pictureFile, putInMedia } from './pictures.ts';
import type { Remark } from './tags.ts';

type Placed = Remark & { index: number };

function judgeHeadings(text: string): Placed[] {
	const found: Placed[] = [];
	let above = 1;
	for (const match of text.matchAll(/^ {0,3}(#{1,6})[ \t]+(.*)$/gm)) {
		const depth = match[1]?.length ?? 0;
		const shown = match[0].trim().slice(0, 60);
		if (depth === 1) {
			found.push({
				index: match.index,
				field: 'heading',
				found: shown,
				wanted: 'headings from ## on: the title of the lesson is the first heading',
				mend: 'write ## instead of #'
			});
		} else if (depth > above + 1) {
			found.push({
				index: match.index,
				field: 'heading',
				found: `${shown} after a heading of level ${above}`,
				wanted: `a heading of level ${above + 1} at most: screen readers tell the levels`,
				mend: `write ${'#'.repeat(above + 1)}`
			});
		}
		above = Math.max(2, depth);
	}
	for (const match of text.matchAll(/^[ \t]*[^\s|>#*_-][^\n]*\n {0,3}(=+|-+)[ \t]*$/gm)) {
		found.push({
			index: match.index + match[0].lastIndexOf('\n') + 1,
			field: 'heading',
			found: `a line of ${match[1]?.[0]} right under text`,
			wanted: 'headings with ##, or an empty line above a rule',
			mend: 'write ## before the heading, or put an empty line between'
		});
	}
	return found;
}

/** Boxes to tick at the start of a list item. */
function judgeLists(text: string): Placed[] {
	const boxes = /^([ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)+)(\[[ \txX]\])(?=\s|$)/gm;
	return [...text.matchAll(boxes)].map(({ 1: start = '', 2: box = '', index }) => {
		const end = text.indexOf('\n', index);
		return {
			index,
			field: 'list',
			found: text
				.slice(index, end < 0 ? undefined : end)
				.trim()
				.slice(0, 60),
			wanted: 'a list without boxes: what is ticked in a text would not be kept',
			mend: `leave out ${box} after ${start.trim()}`
		};
	});
}

/** A picture in Markdown: what to write instead, and where its file has to be first. */
function judgePicture(words: string, address: string): Pick<Remark, 'wanted' | 'mend'> {
	const wanted = '<Picture src="…" alt="…"/> with a file of this course';
	const write = `write <Picture src="${pictureFile(address)}" alt="${words || '…'}"/>`;
	if (!isOutside(address)) return { wanted, mend: write };
	return { wanted: `${wanted}: ${nothingFetched}`, mend: `${putInMedia}, then ${write}` };
}

/** What is wrong with headings, links, pictures and lists in a lesson whose code was blanked. */
export function judgeLines(text: string): Placed[] {
	const links = linksIn(text).flatMap(({ picture, words, address, index }): Placed[] => {
		if (!picture) {
			const remark = judgeLink(address);
			return remark ? [{ index, ...remark }] : [];
		}
		return [
			{
				index,
				field: 'picture',
				found: `![${words}](${address})`,
				...judgePicture(words, address)
			}
		];
	});
	return [...judgeHeadings(text), ...judgeLists(text), ...links];
}
