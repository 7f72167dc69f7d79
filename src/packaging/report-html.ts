/** Pieces of a report as a page (Dutch): looks, tables, what has to be minded, and what is in the package. */
import type { PackageReport } from './report.ts';
import { xml } from './xml.ts';

const style = `
:root{color-scheme:light dark;--line:light-dark(#c9c6bd,#55524b);--soft:light-dark(#f4f2ec,#26241f)}
body{font:1rem/1.5 system-ui,sans-serif;max-width:62rem;margin:0 auto;padding:1.5rem;
color:light-dark(#1c1a17,#efece6);background:light-dark(#fff,#191714)}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}
table{border-collapse:collapse;width:100%;font-size:.925rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-block-end:1px solid var(--line)}
thead th{background:var(--soft)}.number{text-align:end;font-variant-numeric:tabular-nums}
code{font-family:ui-monospace,monospace;font-weight:400}td code{overflow-wrap:anywhere}
.warning{border-inline-start:.4rem solid light-dark(#b3261e,#ff8a80);padding:.1rem 1rem;background:var(--soft)}
.scroll{overflow-x:auto}
@media print{body{max-width:none;padding:0;font-size:10pt}h2{break-after:avoid}tr{break-inside:avoid}}`;

export type Cell = string | number;

function cellHtml(cell: Cell, head: boolean): string {
	if (typeof cell === 'number') return `<td class="number">${cell.toLocaleString('nl-NL')}</td>`;
	return head ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`;
}

/** Cells are HTML; the first of a row names it. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const body = rows
		.map((row) => `<tr>${row.map((cell, index) => cellHtml(cell, index === 0)).join('')}</tr>`)
		.join('\n');
	const columns = head.map((name) => `<th scope="col">${xml(name)}</th>`).join('');
	const headHtml = head.length > 0 ? `<thead><tr>${columns}</tr></thead>` : '';
	return `<div class="scroll" tabindex="0" role="group"><table>${headHtml}<tbody>${body}</tbody></table></div>`;
}

/** Names may break after a dot or underscore, nowhere else. */
export const code = (text: string): string => `<code>${xml(text).replace(/[._]/g, '$&<wbr>')}</code>`;

export const brandWords = ({ brand }: Pick<PackageReport, 'brand'>): string =>
	brand ? `${xml(brand.name)} (${code(brand.id)})` : 'die van de cursus';

export function warnings(report: Pick<PackageReport, 'stale' | 'unreleased'>): string {
	const parts: string[] = [];
	if (report.stale.length > 0) {
		const items = report.stale.map(({ kind, id, region, reviewBy }) => {
			const what = kind === 'fact' ? 'feit' : `contact in ${region ?? 'elke regio'}`;
			return `<li>${xml(what)} ${code(id)}: nakijken vóór ${xml(reviewBy)}</li>`;
		});
		parts.push(
			`<p><strong>Verouderd.</strong> Dit had al opnieuw nagekeken moeten zijn:</p><ul>${items.join('')}</ul>`
		);
	}
	if (report.unreleased.length > 0) {
		const items = report.unreleased.map((one) => `<li>${code(one)}</li>`);
		parts.push(
			'<p><strong>Niet uitgebracht.</strong> Deze onderdelen hebben nog geen vaste plaats in de opgeslagen stand. ' +
				`Gebruik dit pakket alleen om te proberen.</p><ul>${items.join('')}</ul>`
		);
	}
	return parts.map((part) => `<div class="warning">${part}</div>`).join('\n');
}

export function files(report: Pick<PackageReport, 'files'>): string {
	const rows = report.files.map(({ name, bytes, gzip }) => [code(name), bytes, gzip]);
	return `<h2>Bestanden</h2>${table(['Naam', 'Bytes', 'Gecomprimeerd'], rows)}`;
}

/** A whole report. @param parts HTML, in order */
export const reportFrame = (title: string, parts: readonly string[]): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${xml(title)}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`;
