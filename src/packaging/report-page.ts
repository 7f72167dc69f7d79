/** The report as a page to read and print (Dutch): one file, no scripts, nothing fetched. */
import { brandWords, code, files, reportFrame, table, warnings, type Cell } from './report-html.ts';
import type { PackageReport } from './report.ts';
import { xml } from './xml.ts';

const yesNo = (value: boolean): string => (value ? 'ja' : 'nee');

function summary(report: PackageReport): string {
	const { course } = report;
	const regions = report.regions.map((region) => region.name).join(', ');
	return table(
		[],
		[
			['Cursus', `${xml(course.title)} (${code(course.id)})`],
			['Versie', `${xml(course.version)}, uitgebracht ${xml(course.released)}`],
			['Standaard', xml(report.standard)],
			['Talen', xml(report.languages.join(', '))],
			['Regio’s', xml(regions)],
			['Duur', `ongeveer ${course.minutes} minuten`],
			['Voltooid zodra', xml(report.completion)],
			['Huisstijl', brandWords(report)],
			['Neutrale titel in LMS en browsertab', yesNo(report.neutral)],
			['Bestand', code(report.package.file)],
			['Grootte', `${report.package.bytes.toLocaleString('nl-NL')} bytes`],
			['SHA-256', code(report.package.sha256)],
			['Kenmerk (elke versie en huisstijl gelijk)', code(report.packageId)],
			['Bouw', code(report.build)]
		]
	);
}

function tracking(report: PackageReport): string {
	const heading = '<h2>Wat wordt wanneer geschreven</h2>';
	const rows = report.writes.map(({ when, element, value }) => [code(element), xml(value), xml(when)]);
	return heading + table(['Element', 'Waarde', 'Wanneer'], rows);
}

const cmi5Privacy =
	'<li>Elke melding draagt het account dat het LMS bij de start meegeeft; de cursus toont of bewaart het niet.</li>\n';

function privacy(report: PackageReport): string {
	const where = report.state
		? `De cursus schrijft alleen ${report.edition === 'cmi5' ? 'de meldingen en het document' : 'de elementen'} hierboven, in het LMS.`
		: 'De voortgang blijft op het apparaat van de cursist.';
	return `<h2>Gegevens (voor de DPIA)</h2>
<ul>
<li>${where}</li>
<li>De naam van de cursist wordt niet gelezen, getoond of bewaard.</li>
<li>Vrije tekst van cursisten wordt niet verstuurd.</li>
${report.edition === 'cmi5' ? cmi5Privacy : ''}<li>Geen cookies. Geen verbinding met andere servers${report.edition === 'cmi5' ? ' dan die van het LMS' : ''}; lijst van andere domeinen: geen.</li>
<li>Koppelingen naar andere sites openen alleen als de cursist erop klikt.</li>
</ul>`;
}

function settings(report: PackageReport): string {
	if (report.settings.length === 0) return '';
	const rows = report.settings.map(({ setting, choose, why }) => [xml(setting), xml(choose), xml(why)]);
	return `<h2>Instellingen in het LMS</h2>${table(['Instelling', 'Kies', 'Waarom'], rows)}`;
}

function figures(report: PackageReport): string {
	const { firstView: view, state, interactions } = report;
	const rows: Cell[][] = [];
	if (view) {
		rows.push([
			'Aanvragen voor de eerste pagina en de tekst van de eerste les',
			view.requests,
			view.budget.requests
		]);
		rows.push(['Bytes daarvan, gecomprimeerd', view.gzip, view.budget.gzip]);
		rows.push(['Bytes daarvan, uitgepakt', view.plain, view.budget.plain]);
		rows.push(['Bytes lettertypen', view.fonts, view.budget.fonts]);
	}
	if (state) {
		rows.push(['Langste opgeslagen stand (tekens in suspend_data)', state.worst, state.limit]);
		rows.push(['Tekens per beantwoorde vraag', Math.round(state.perAnswer * 100) / 100, 3]);
	}
	if (interactions) {
		rows.push(['Antwoorden die één cursist hoogstens meldt', interactions.total, interactions.room]);
	}
	return rows.length === 0 ? '' : `<h2>Maten</h2>${table(['Wat', 'Nu', 'Hoogstens'], rows)}`;
}

function answers({ interactions, name }: PackageReport): string {
	if (!interactions) return '';
	const { practice, scenarios, exam, total, room } = interactions;
	const beyond =
		total > room
			? `Dat is meer dan ${room}: daarna meldt een poging alleen nog antwoorden van de toets. De score telt altijd.`
			: `Er is plaats voor ${room}.`;
	return `<h2>Antwoorden in het LMS</h2>
<p>Wie alles één keer doet, meldt hoogstens ${total} antwoorden: ${practice} oefeningen, ${scenarios} keuzes in casussen
en ${exam} vragen van de toets. ${beyond}</p>
<p>Wat elk kenmerk in een export betekent, staat in ${code(`${name}.items.csv`)}.</p>`;
}

export const reportPage = (report: PackageReport): string =>
	reportFrame(
		`Pakketrapport ${report.name}`,
		[warnings, summary, settings, tracking, answers, privacy, figures, files].map((part) => part(report))
	);
