/** Figures as a table for people. */
import type { Figure } from './figure.ts';

/** Three digits that matter, no more than two decimals. */
function number(value: number): string {
	if (!Number.isFinite(value)) return '∞';
	const decimals = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
	return value.toFixed(decimals);
}

const withUnit = (value: number, unit: string): string =>
	unit === '×' ? `${number(value)} ×` : `${number(value)} ${unit}`.trimEnd();

function row(figure: Figure): string[] {
	const { unit, budget, low, high, measured } = figure;
	return [
		figure.name,
		budget === null ? '–' : `${figure.atLeast ? '≥' : '≤'} ${withUnit(budget, unit)}`,
		withUnit(measured, unit),
		low === high ? '' : `${number(low)} – ${number(high)}`,
		budget === null ? 'told' : figure.good ? 'good' : 'BROKEN'
	];
}

/** One table, a heading a part; notes stand under the line they belong to. */
export function table(figures: readonly Figure[]): string {
	const rows = figures.map(row);
	const head = ['figure', 'budget', 'measured', 'least – most', 'verdict'];
	const widths = head.map((name, at) =>
		Math.max(name.length, ...rows.map((cells) => cells[at]?.length ?? 0))
	);
	const line = (cells: readonly string[]): string =>
		`  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
	const lines = figures.flatMap((figure, at) => [
		...(figure.part === figures[at - 1]?.part ? [] : ['', figure.part]),
		line(rows[at] ?? []),
		...(figure.note ? [`      ${figure.note}`] : [])
	]);
	return [line(head), ...lines, ''].join('\n');
}
