/** What a privacy officer asks: what is read, what is written where, and what goes to whom. */
import { scorm12 } from '../lib/tracking/scorm12.ts';
import { scorm2004 } from '../lib/tracking/scorm2004.ts';
import { code } from './report-html.ts';
import type { PackageReport } from './report.ts';

const typed =
	'wat de cursist zelf noteert: bladwijzers, notities, een logboek, een naam voor het certificaat';
const wipe = 'De cursist kan het zelf wissen (‘Wis wat op dit apparaat staat’).';

/** What the copy on the device is bound by, as the LMS gives it. */
function learnerOf({ edition }: PackageReport): string {
	if (edition === 'cmi5') return 'account dat het LMS bij de start meegeeft';
	const { learner } = edition === 'scorm12' ? scorm12 : scorm2004;
	return `kenmerk van de cursist (${code(learner)})`;
}

const inLms = (report: PackageReport): string[] => [
	`In het LMS schrijft de cursus alleen ${report.edition === 'cmi5' ? 'de meldingen en het document' : 'de elementen'} hierboven.`,
	`Op het apparaat, in de opslag van de browser (${code('localStorage')}), staat een kopie van de voortgang, met de antwoorden waarvan niet zeker is dat het LMS ze heeft, en ${typed}. De kopie is er voor als de verbinding wegvalt. Wat de cursist noteert, wordt niet verstuurd. ${wipe}`,
	`Het ${learnerOf(report)} wordt gelezen, zodat op een gedeeld apparaat iedereen alleen de eigen kopie krijgt: die staat onder een hash ervan. ${
		report.edition === 'cmi5'
			? 'Elke melding aan het LMS draagt dit account; de cursus toont het niet.'
			: 'De cursus toont, bewaart en verstuurt het kenmerk zelf niet. Zonder kenmerk is er geen kopie.'
	}`,
	...(report.edition === 'cmi5'
		? [
				`Zolang het tabblad open is, bewaart de browser daarin (${code('sessionStorage')}) de sleutel van de sessie met het LMS.`
			]
		: [])
];

const alone = [
	`De voortgang en ${typed} blijven op het apparaat van de cursist, in de opslag van de browser (${code('localStorage')}). Er wordt niets van verstuurd. ${wipe}`,
	'Er is geen account. Wie hetzelfde apparaat en dezelfde browser gebruikt, ziet dezelfde voortgang.'
];

export function privacy(report: PackageReport): string {
	const lines = [
		...(report.state ? inLms(report) : alone),
		'De naam van de cursist wordt niet uit het LMS of het apparaat gelezen.',
		'De gekozen weergave (letters, kleuren) staat in dezelfde opslag, voor iedereen die deze browser gebruikt.',
		`Geen cookies. Geen verbinding met andere servers${report.edition === 'cmi5' ? ' dan die van het LMS' : ''}; lijst van andere domeinen: geen.`,
		'Koppelingen naar andere sites openen alleen als de cursist erop klikt.'
	];
	return `<h2>Gegevens (voor de DPIA)</h2>\n<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`;
}
