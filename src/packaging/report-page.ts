/** The report as a page to read and print (Dutch): one file, no scripts, nothing fetched. */
import { brandWords, code, files, reportFrame, table, warnings, type Cell } from './report-html.ts';
import { privacy } from './report-privacy.ts';
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
