/** The beginning of each case that groups work on, one sheet of A4 a case. No grades, no choices, no reasons. */
import type { Material } from '../../../lib/course/material.ts';
import type { Scenario } from '../../../lib/course/scenario/scenario.ts';
import type { Html } from '../../../lib/course/types.ts';
import type { GroupStep } from '../../../lib/course/workshop/plan.ts';
import { withoutSources } from '../../../lib/workshop/paging.ts';
import { xml } from '../../xml.ts';
import type { Paper, PrintCourse } from './paper.ts';

/** A box to write in fills what is left of the sheet: 297 mm less the margins. */
const css = `
.sheet{display:flex;flex-direction:column;min-height:264mm}
.large .sheet{min-height:256mm}
.large .write{min-height:120mm}
.sheet+.sheet{break-before:page}
.sheet h2{margin-top:.6rem}
.notice{border-left:3px solid #000;padding-left:.75rem;margin-bottom:.5rem}
.write{flex:1;min-height:60mm;border:1px solid #000;padding:.5rem .75rem;margin-top:.8rem;break-inside:avoid}
`;

export function materialHtml({ title, head, picture, rows }: Material): Html {
	const above = head.map(({ label, value }) => `<p>${xml(label)}: ${xml(value)}</p>`).join('');
	const shown = picture ? `<img src="${xml(picture.src)}" alt="${xml(picture.alt)}" />` : '';
	const lines = rows.map(({ from, at, text }) => {
		const who = [from, at].filter((one) => one !== null).map(xml);
		return `<p>${who.length > 0 ? `<b>${who.join(', ')}:</b> ` : ''}${withoutSources(text)}</p>`;
	});
	return `<div class="material"><h2>${xml(title)}</h2>${above}${shown}${lines.join('')}</div>`;
}

function sheet({ title, notice, role, intro, first, nodes }: Scenario, collect: string): Html {
	const step = nodes.find(({ id }) => id === first);
	const opening = step?.kind === 'step' ? step : null;
	return [
		`<section class="sheet">\n<h1>${xml(title)}</h1>`,
		notice ? `<div class="notice">${withoutSources(notice.text)}</div>` : '',
		withoutSources(role),
		withoutSources(intro),
		opening ? `<h2>${xml(opening.title)}</h2>${withoutSources(opening.situation)}` : '',
		...(opening?.material ?? []).map(materialHtml),
		`<div class="write"><b>${xml(collect)}</b></div>\n</section>`
	].join('\n');
}

/** Sheets for every case that a group of any plan gets, each once; `null` when no plan has groups with cases. */
export function worksheets({
	course: { plans, scenarios },
	words: { sheets: words }
}: PrintCourse): Paper | null {
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
	const { file, title, about } = words;
	return {
		name: file,
		title,
		about,
		reader: 'participants',
		kinds: ['groups'],
		css,
		body: () => sheets.join('\n')
	};
}
