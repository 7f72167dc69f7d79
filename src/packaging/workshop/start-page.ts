/** The page a trainer opens first: what to do, in order, on one sheet of paper. No script, nothing to load. */
import { startEn } from '../../lib/text/workshop/start-en.ts';
import { startNl, type StartWords } from '../../lib/text/workshop/start-nl.ts';
import { workshopWords } from '../../lib/text/workshop/index.ts';
import { brandHtml } from '../cover.ts';
import { xml } from '../xml.ts';
import { printWords } from './papers/index.ts';
import type { WorkshopLook } from './look.ts';
import type { PaperPage } from './pages.ts';

const all: Record<string, StartWords> = { nl: startNl, en: startEn };

export const startWords = (language: string): StartWords => all[language] ?? startNl;

/** Reads well on a screen and on paper, in black and white. */
const css = (accent: string): string => `
body{max-width:46rem;margin:2rem auto;padding:0 1.25rem;font:1.0625rem/1.5 'Segoe UI',Arial,sans-serif;color:#16302f;background:#fff}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.125rem;margin:1.25rem 0 .25rem}
ol,ul{margin:.25rem 0;padding-left:1.5rem}
li{margin:.25rem 0}
a{color:${accent};font-weight:700}
.brand{margin:0 0 1rem;font-weight:700}
.brand img{height:3rem;max-width:100%}
table{border-collapse:collapse;width:100%}
th,td{padding:.2rem .75rem .2rem 0;border-bottom:1px solid #b9c2c1;text-align:left;vertical-align:top}
th{white-space:nowrap}
.papers th{white-space:normal;width:36%}
.links{white-space:nowrap}
@media screen and (max-width:44rem){th,.links{white-space:normal}}
@media print{@page{size:A4;margin:11mm 14mm}body{max-width:none;margin:0;padding:0;font-size:9pt;line-height:1.35}h1{font-size:17pt}h2{margin:.7rem 0 .1rem}p{margin:.2rem 0}li{margin:.1rem 0}th,td{padding:.1rem .6rem .1rem 0}.pair{display:grid;grid-template-columns:2fr 3fr;gap:0 1.5rem}}
`;

const list = (tag: 'ol' | 'ul', items: readonly string[]): string =>
	`<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

const rows = (pairs: readonly (readonly [string, string])[]): string =>
	`<table>${pairs.map(([head, text]) => `<tr><th scope="row">${xml(head)}</th><td>${xml(text)}</td></tr>`).join('')}</table>`;

const linked = (text: string): string =>
	xml(text).replace(/\b(presenter|projector)\.html/g, '<a href="$1.html">$1.html</a>');

/** Each paper with its two sizes; what is linked is the PDF, or the page to print where there is none. */
function papersTable(language: string, pages: readonly PaperPage[], pdfs: boolean): string {
	const { papers: words } = startWords(language);
	const link = ({ size, file, pdf }: PaperPage): string =>
		`<a href="${xml(pdfs ? pdf : file.name)}">${xml(words[size])}</a>`;
	const names = [...new Set(pages.map(({ paper }) => paper))];
	const rows = names.map((paper) => {
		const links = pages.filter((page) => page.paper === paper).map(link);
		return `<tr><th scope="row">${xml(paper.title)}</th><td>${xml(paper.about)}</td><td class="links">${links.join(' · ')}</td></tr>`;
	});
	const missing = pdfs ? '' : `<p>${xml(printWords(language).missing)}</p>`;
	return `<h2>${xml(words.title)}</h2>${missing}<table class="papers">${rows.join('')}</table>`;
}

/** @param pdfs whether the pages were printed; else they are for a browser to print */
export function startPage(
	{ language, title }: { language: string; title: string },
	pages: readonly PaperPage[],
	pdfs: boolean,
	{ brand, accent }: Pick<WorkshopLook, 'brand' | 'accent'>
): string {
	const words = startWords(language);
	const { presenter } = workshopWords(language);
	return [
		`<!doctype html>\n<html lang="${xml(language)}">\n<head>\n<meta charset="utf-8" />`,
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		`<title>${xml(words.title)}</title>\n<style>${css(accent)}</style>\n</head>\n<body>\n<main>`,
		...(brand ? [brandHtml(brand)] : []),
		`<h1>${xml(words.title)}</h1>\n<p>${xml(title)}. ${xml(words.what)}</p>`,
		`<h2>${xml(words.before)}</h2>${list('ol', words.steps.map(linked))}`,
		papersTable(language, pages, pdfs),
		`<h2>${xml(words.one)}</h2><p>${linked(words.oneText)}</p>`,
		`<div class="pair"><div><h2>${xml(presenter.keys)}</h2>${rows(presenter.keyList)}</div>`,
		`<div><h2>${xml(words.trouble)}</h2>${rows(words.troubles)}</div></div>`,
		`<h2>${xml(words.privacy)}</h2><p>${xml(words.privacyText)}</p>`,
		'</main>\n</body>\n</html>\n'
	].join('\n');
}
