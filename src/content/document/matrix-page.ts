/** The objectives matrix as a page for whoever answers for the course; in Dutch, like the reviewer's edition. */
import type { Html } from '../../lib/course/types.ts';
import type { Matrix, MatrixRow, Serving } from '../matrix.ts';
import { escapeHtml, pageOf } from './page.ts';

function cell(servings: readonly Serving[]): Html {
	if (servings.length === 0) return '<td class="hole">nergens</td>';
	const items = servings.map(({ id, kind, count }) => {
		const choices = kind === 'scenario' ? ` (${count} ${count === 1 ? 'keuze' : 'keuzes'})` : '';
		return `${escapeHtml(id)}${choices}`;
	});
	return `<td>${items.join('<br>')}</td>`;
}

const row = ({ id, text, taught, practised, tested, drawn }: MatrixRow): Html =>
	`<tr><th scope="row">${escapeHtml(id)}<br><small>${escapeHtml(text)}</small></th>` +
	`${cell(taught)}${cell(practised)}${cell(tested)}<td>${drawn}</td></tr>`;

export function matrixPage(matrix: Matrix): Html {
	const title = `Leerdoelen: ${matrix.title}`;
	const heads = ['Leerdoel', 'Uitgelegd in', 'Geoefend met', 'Getoetst met', 'Getrokken per toets'];
	const body = [
		`<h1>${escapeHtml(title)}</h1>`,
		'<p>Per leerdoel: de lessen die het uitleggen, de oefenvragen en casussen waarin het geoefend wordt, en de vragen ' +
			'van de toetsbank.</p>',
		`<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
		`<tbody>${matrix.rows.map(row).join('\n')}</tbody></table>`
	].join('\n');
	return pageOf({ title, language: 'nl', body, wide: true });
}
