/** A table to compare with, as a lesson holds it. */
const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
	`<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

const head = [
	'Waarop let u?',
	'De afgewezene',
	'De intimiteitszoeker',
	'De onhandige versierder',
	'De wrokkige'
];
const rows = [
	[
		'Waar het om gaat',
		'Herstel of wraak na een relatie',
		'Een band die er niet is',
		'Een afspraak',
		'Genoegdoening'
	],
	['Hoe het begint', 'Na een breuk', 'Met een droom', 'Met een blik', 'Met een conflict'],
	['Wat u niet doet', 'Bemiddelen', 'Meepraten in het verhaal', 'Het weglachen', 'De discussie aangaan']
];

export const comparison = `<table><thead>${row('th', head)}</thead><tbody>${rows
	.map((cells) => row('td', cells))
	.join('')}</tbody></table>`;
