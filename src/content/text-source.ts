/** Looks at a Markdown text inside YAML: of tags only `<Fact id="…">words</Fact>` may stand there. */
import { blocks } from './blocks.ts';
import { linksIn } from './find-links.ts';
import { judgeLeft } from './left-signs.ts';
import { judgeLink } from './links.ts';
import { blank, codeAndComments, judgeUnclosed } from './markdown-mask.ts';
import { phonesIn } from './phones.ts';
import { isOutside, nothingFetched, pictureFile, putInMedia } from './pictures.ts';
import { factForm, factMend, readTag, type Remark } from './tags.ts';

/** Where a thing was found in the text. */
export interface Spot {
	index: number;
}

export interface TextScan {
	remarks: (Remark & Spot)[];
	/** Ids of facts. */
	facts: (Spot & { id: string })[];
	/** File names of pictures. */
	pictures: (Spot & { file: string })[];
	/** Addresses of links. */
	links: (Spot & { address: string })[];
}

function judgeMarkup(text: string, index: number): Remark {
	const found = /^<[^>\n]{0,40}>?/.exec(text.slice(index))?.[0] ?? '<';
	const name = /^<\/?([\w-]+)/.exec(found)?.[1] ?? '';
	const known = Object.hasOwn(blocks, name);
	const mend = known
		? 'use this block in a lesson, not in YAML'
		: 'write it in Markdown, or put it between `…` if it is to be read';
	return {
		field: '',
		found,
		wanted: 'Markdown, and of tags only <Fact id="…">words</Fact>',
		mend: name === 'Fact' ? factMend : mend
	};
}

function judgeClaim(words: string | null): Omit<Remark, 'field'> | null {
	if (words === null) {
		return { found: '<Fact> that is never closed', wanted: '</Fact> after its words', mend: 'write </Fact>' };
	}
	if (!/\n[ \t]*\n/.test(words)) return null;
	const mend = 'close </Fact> in the same paragraph';
	return { found: '<Fact> over an empty line', wanted: 'words of one sentence', mend };
}

function scanTags(text: string, scan: TextScan): void {
	let open: number | null = null;
	const judgeOpen = (words: string | null): void => {
		const remark = open === null ? null : judgeClaim(words);
		if (open !== null && remark) scan.remarks.push({ index: open, field: '', ...remark });
		open = null;
	};
	for (const { index } of text.matchAll(/<(?=[/!?A-Za-z])/g)) {
		const tag = readTag(text, index);
		const isOpening = factForm.test(text.slice(index));
		if (isOpening && open === null) {
			scan.facts.push({ index, id: tag?.attributes['id'] ?? '' });
			open = index;
		} else if (text.startsWith('</Fact>', index) && open !== null) {
			judgeOpen(text.slice(open, index));
		} else if (tag?.kind !== 'close' || tag.name === 'Fact') {
			scan.remarks.push({ index, ...judgeMarkup(text, index) });
			if (/^<Fact\b/.test(text.slice(index))) open ??= index;
		}
	}
	judgeOpen(null);
}

function scanLinks(text: string, scan: TextScan): void {
	for (const { picture, words, address, index } of linksIn(text)) {
		const remark = picture ? judgePicture(words, address) : judgeLink(address);
		if (remark) scan.remarks.push({ index, ...remark, field: '' });
		else if (picture) scan.pictures.push({ index, file: address });
		else scan.links.push({ index, address });
	}
}

function judgePicture(words: string, address: string): Remark | null {
	const found = `![${words}](${address})`;
	if (!/^[\w.-]+$/.test(address)) {
		return {
			field: '',
			found,
			wanted: `the name of a picture of this course: ${nothingFetched}`,
			mend: isOutside(address)
				? `${putInMedia}, then write ![${words}](${pictureFile(address)})`
				: `${putInMedia}, and write its name alone`
		};
	}
	if (words.trim() !== '') return null;
	return {
		field: '',
		found: 'a picture without alternative text',
		wanted: '![…](…) with words that tell what the picture tells',
		mend: `write ![…](${address}) with those words`
	};
}

/** What is wrong with a phone number typed in a text. */
export const phoneRemark = (number: string): Remark => ({
	field: '',
	found: `the phone number ${number}`,
	wanted: 'no phone numbers in text but 112: others change, and differ by region',
	mend: 'use <Phone id="…"/> in a lesson, or name the organisation without its number'
});

export function scanText(source: string): TextScan {
	const code = codeAndComments(source).filter((region) => region.kind === 'code');
	const text = blank(source, code);
	const scan: TextScan = { remarks: [], facts: [], pictures: [], links: [] };
	for (const region of code) {
		const remark = judgeUnclosed(region);
		if (remark) scan.remarks.push({ index: region.start, ...remark });
	}
	scanTags(text, scan);
	scanLinks(text, scan);
	scan.remarks.push(...judgeLeft(text, false));
	for (const { number, index } of phonesIn(text)) {
		scan.remarks.push({ index, ...phoneRemark(number) });
	}
	return scan;
}
