/** The beginning of each case that groups work on, one sheet of A4 a case, to print. No grades, no choices, no script. */
import type { Material } from '../../lib/course/material.ts';
import type { Scenario } from '../../lib/course/scenario/scenario.ts';
import type { GroupStep, WorkshopCourse } from '../../lib/course/workshop/plan.ts';
import { withoutSources } from '../../lib/workshop/paging.ts';
import { xml } from '../xml.ts';
import { startWords } from './start-page.ts';

/** Black on white; a box to write in fills what is left of the sheet. */
const css = `
body{margin:0;font:12pt/1.5 'Segoe UI',Arial,sans-serif;color:#000;background:#fff}
.how{max-width:42rem;margin:1rem auto;padding:0 1.25rem}
section{box-sizing:border-box;max-width:42rem;min-height:25cm;margin:0 auto;padding:1rem 1.25rem;display:flex;flex-direction:column}
h1{font-size:20pt;line-height:1.2;margin:0 0 .25rem}
h2{font-size:13pt;margin:1rem 0 .25rem}
p{margin:0 0 .5rem}
.material{border:1px solid #000;padding:.5rem .75rem;margin:.5rem 0}
.material h2{margin-top:0}
.notice{font-style:italic;border-left:3px solid #000;padding-left:.75rem;margin-bottom:.5rem}
.write{flex:1;min-height:5cm;border:1px solid #000;padding:.5rem .75rem;margin-top:1rem}
img{max-width:100%;height:auto}
@media print{@page{size:A4;margin:15mm}.how{display:none}section{max-width:none;min-height:26cm;padding:0;break-after:page}section:last-of-type{break-after:auto}}
`;

function materialHtml({ title, head, picture, rows }: Material): string {
	const above = head.map(({ label, value }) => `<p>${xml(label)}: ${xml(value)}</p>`).join('');
	const shown = picture ? `<img src="${xml(picture.src)}" alt="${xml(picture.alt)}" />` : '';
	const lines = rows.map(({ from, at, text }) => {
		const who = [from, at].filter((one) => one !== null).map(xml);
		return `<p>${who.length > 0 ? `<b>${who.join(', ')}:</b> ` : ''}${withoutSources(text)}</p>`;
	});
	return `<div class="material"><h2>${xml(title)}</h2>${above}${shown}${lines.join('')}</div>`;
}

function sheet({ title, notice, role, intro, first, nodes }: Scenario, collect: string): string {
	const step = nodes.find(({ id }) => id === first);
	const opening = step?.kind === 'step' ? step : null;
	return [
		`<section>\n<h1>${xml(title)}</h1>`,
		notice ? `<div class="notice">${withoutSources(notice.text)}</div>` : '',
		withoutSources(role),
		withoutSources(intro),
		opening ? `<h2>${xml(opening.title)}</h2>${withoutSources(opening.situation)}` : '',
		...(opening?.material ?? []).map(materialHtml),
		`<div class="write"><b>${xml(collect)}</b></div>\n</section>`
	].join('\n');
}

/** Sheets for every case that a group of any plan gets, each once; `null` when no plan has groups with cases. */
export function sheetsPage({ language, title, plans, scenarios }: WorkshopCourse): string | null {
	const words = startWords(language).sheets;
	const groups = plans
		.flatMap(({ steps }) => steps)
		.filter((step): step is GroupStep => step.kind === 'groups');
	const prompts = new Map(
		groups.flatMap(({ cases, collect }) => cases.map((id): [string, string] => [id, collect]))
	);
	const sheets = scenarios.flatMap((one) => {
		const collect = prompts.get(one.id);
		return collect === undefined ? [] : sheet(one, collect);
	});
	if (sheets.length === 0) return null;
	return [
		`<!doctype html>\n<html lang="${xml(language)}">\n<head>\n<meta charset="utf-8" />`,
		`<title>${xml(words.title)}: ${xml(title)}</title>\n<style>${css}</style>\n</head>\n<body>\n<main>`,
		`<p class="how">${xml(words.how)}</p>`,
		...sheets,
		'</main>\n</body>\n</html>\n'
	].join('\n');
}
