/** The report beside the trainer's zip: what is in it, and what it does not do. */
import { courseIndexes, type PackageRequest } from '../edition.ts';
import { checksum } from '../hash.ts';
import { brandWords, code, files, reportFrame, table, warnings } from '../report-html.ts';
import { brandIn, fileSizes, staleIn, type PackageReport } from '../report.ts';
import { xml } from '../xml.ts';
import type { PackageFile } from '../zip.ts';
import type { Workshop } from './package.ts';

export interface WorkshopReport extends Pick<
	PackageReport,
	| 'format'
	| 'name'
	| 'languages'
	| 'regions'
	| 'neutral'
	| 'brand'
	| 'build'
	| 'package'
	| 'files'
	| 'stale'
	| 'unreleased'
> {
	edition: 'workshop';
	course: { id: string; title: string; version: string; released: string };
	plans: { language: string; id: string; title: string; minutes: number; steps: number }[];
	/** Pages of each PDF; empty when none was made. */
	pdfs: { name: string; sheets: number }[];
}

/** What was made. */
export interface MadeWorkshop {
	name: string;
	workshop: Workshop;
	/** Everything in the zip. */
	files: readonly PackageFile[];
	bytes: Buffer;
	pdfs: WorkshopReport['pdfs'];
}

/** Holds no clock: the same package has the same report, but for what is stale on `today`. */
export function workshopReport(
	request: PackageRequest,
	{ name, workshop, files, bytes, pdfs }: MadeWorkshop,
	today: string | null
): WorkshopReport {
	const [course] = courseIndexes(request);
	if (!course) throw new Error('a package needs at least one language');
	const { id, version, released, unreleased } = request.build;
	return {
		format: 1,
		name,
		edition: 'workshop',
		course: { id, title: course.title, version, released },
		languages: workshop.courses.map(({ language }) => language),
		regions: course.regions.map((region) => ({ id: region.id, name: region.name })),
		neutral: request.neutral,
		brand: brandIn(request),
		build: workshop.build,
		plans: workshop.courses.flatMap(({ language, plans }) =>
			plans.map((plan) => ({
				language,
				id: plan.id,
				title: plan.title,
				minutes: plan.minutes,
				steps: plan.steps.length
			}))
		),
		pdfs,
		package: { file: `${name}.zip`, bytes: bytes.length, sha256: checksum(bytes) },
		files: fileSizes(files),
		stale: staleIn(request, today),
		unreleased: [...unreleased]
	};
}

function summary(report: WorkshopReport): string {
	const { course } = report;
	return table(
		[],
		[
			['Cursus', `${xml(course.title)} (${code(course.id)})`],
			['Versie', `${xml(course.version)}, uitgebracht ${xml(course.released)}`],
			['Soort', 'Workshop voor in de zaal, voor de laptop van een begeleider'],
			['Talen', xml(report.languages.join(', '))],
			['Regio’s', xml(report.regions.map((region) => region.name).join(', '))],
			['Huisstijl', brandWords(report)],
			['Neutrale titel', report.neutral ? 'ja' : 'nee'],
			['Bestand', code(report.package.file)],
			['Grootte', `${report.package.bytes.toLocaleString('nl-NL')} bytes`],
			['SHA-256', code(report.package.sha256)],
			['Bouw', code(report.build)]
		]
	);
}

function plans({ plans: all }: WorkshopReport): string {
	const rows = all.map(({ title, minutes, steps, language }) => [xml(title), minutes, steps, xml(language)]);
	return `<h2>Plannen</h2>${table(['Plan', 'Minuten', 'Stappen', 'Taal'], rows)}`;
}

function printed({ pdfs }: WorkshopReport): string {
	if (pdfs.length === 0)
		return '<h2>Drukwerk</h2>\n<p>Er zijn geen PDF’s in dit pakket. Alles om te printen staat er als pagina in; een browser print die op A4.</p>';
	const rows = pdfs.map(({ name, sheets }) => [code(name), sheets]);
	return `<h2>Drukwerk</h2>${table(['PDF op A4', 'Bladen'], rows)}`;
}

const privacy = (): string => `<h2>Gegevens (voor de DPIA)</h2>
<ul>
<li>Alles draait op de laptop van de begeleider. Er is geen verbinding met andere computers.</li>
<li>Er worden geen namen gevraagd of bewaard. Na ‘Workshop afsluiten’ is alles gewist.</li>
<li>Het pakket bevat antwoorden en notities voor begeleiders. Geef het niet aan deelnemers en zet het niet in een LMS.</li>
</ul>`;

export const workshopReportPage = (report: WorkshopReport): string =>
	reportFrame(
		`Pakketrapport ${report.name}`,
		[warnings, summary, plans, printed, privacy, files].map((part) => part(report))
	);
