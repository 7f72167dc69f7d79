/** A document that stands by itself: one HTML file, readable on screen and on paper, without script. */
import type { Html, Language } from '../../lib/course/types.ts';

export const escapeHtml = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const style = `
:root { color-scheme: light; }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 48rem; color: #16302f; background: #fff;
	font: 1rem/1.55 "Atkinson Hyperlegible Next", system-ui, sans-serif; }
body.wide { max-width: 80rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 0.5em; break-after: avoid; }
h2 { border-top: 2px solid #0f6b66; padding-top: 0.6em; }
a { color: #0f6b66; }
a[id]:empty { scroll-margin-top: 1rem; }
blockquote { margin: 1em 0; padding: 0.1em 1em; border-left: 3px solid #0f6b66; background: #f3f6f5; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
th, td { border: 1px solid #9fb0ae; padding: 0.35em 0.6em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f3f6f5; }
.hole { outline: 3px solid #a3262a; outline-offset: -3px; font-weight: bold; }
@media print {
	@page { margin: 18mm 16mm; }
	body { margin: 0; padding: 0; max-width: none; font-size: 10pt; }
	tr, blockquote { break-inside: avoid; }
	a { color: inherit; text-decoration: none; }
	thead { display: table-header-group; }
}`;

/** @param wide for tables of many columns */
export function pageOf(page: { title: string; language: Language; body: Html; wide?: boolean }): Html {
	return [
		'<!doctype html>',
		`<html lang="${escapeHtml(page.language)}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeHtml(page.title)}</title>`,
		`<style>${style}\n</style>`,
		'</head>',
		page.wide ? '<body class="wide">' : '<body>',
		page.body,
		'</body>',
		'</html>',
		''
	].join('\n');
}
