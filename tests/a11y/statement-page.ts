/**
 * A Dutch accessibility statement (toegankelijkheidsverklaring), made of the evidence alone. It says what a program
 * tested and what a person still has to judge. It names no status A–E: that takes an examination by a person.
 */
import { code, reportFrame } from '../../src/packaging/report-html.ts';
import { xml } from '../../src/packaging/xml.ts';
import { countOf, type A11yData } from './data.ts';
import type { Outcome } from './tally.ts';
import { dayWords, leftOut, limits } from './words.ts';

const named = (data: A11yData, outcome: Outcome): string => {
	const found = data.verdicts.filter((one) => one.outcome === outcome);
	const items = found.map(
		({ id, name, note }) => `<li>${id} ${xml(name)}${note === null ? '' : `: ${xml(note)}`}</li>`
	);
	return items.length > 0 ? `<ul>${items.join('\n')}</ul>` : '<p>Geen.</p>';
};

function failures(data: A11yData): string {
	const failed = data.verdicts.filter(({ outcome }) => outcome === 'failed');
	if (failed.length === 0)
		return '<p>Het programma vond geen afwijkingen. Dat is geen bewijs dat er geen zijn.</p>';
	const items = failed.map(({ id, name, places }) => {
		const where = [...new Set(places.map(({ place }) => place))].slice(0, 5).join('; ');
		return `<li>${id} ${xml(name)}. Onder meer hier: ${xml(where)}</li>`;
	});
	return `<ul>${items.join('\n')}</ul>`;
}

function contact({ course }: A11yData): string {
	const to = course.reportTo
		? `Mail naar <a href="mailto:${xml(course.reportTo)}">${xml(course.reportTo)}</a>.`
		: 'Meld het bij wie u de cursus aanbiedt.';
	return `<p>Loopt u ergens tegenaan, of hebt u de inhoud in een andere vorm nodig? ${to}</p>`;
}

export function statementPage(data: A11yData): string {
	const { course, package: file } = data;
	return reportFrame(`Toegankelijkheidsverklaring ${course.title}`, [
		`<p>Deze verklaring gaat over versie ${xml(course.version)} van de e-learning ‘${xml(course.title)}’, in het bestand`,
		`${code(file.file)} met controlegetal (SHA-256) ${code(file.sha256)}. Zij is op ${dayWords(data.day)} gemaakt uit de`,
		'uitkomsten van een geautomatiseerde test.</p>',
		'<h2>Waar de cursus op is gemaakt</h2>',
		'<p>Het doel is WCAG 2.2, niveau AA. Daarin zitten de eisen van WCAG 2.1, niveau AA, waar EN 301 549 naar verwijst.</p>',
		'<h2>Wat is vastgesteld</h2>',
		`<p>Van de ${data.verdicts.length} succescriteria op niveau A en AA:</p>`,
		'<ul>',
		`<li>${countOf(data, 'passed')} door een programma getest, niets gevonden</li>`,
		`<li>${countOf(data, 'failed')} met een afwijking</li>`,
		`<li>${countOf(data, 'inapplicable')} niet van toepassing</li>`,
		`<li>${countOf(data, 'person')} moet een mens nog beoordelen</li>`,
		'</ul>',
		`<p>${limits}</p>`,
		...leftOut(data).map((one) => `<p><strong>${xml(one)}</strong></p>`),
		'<p><strong>Deze verklaring noemt geen nalevingsstatus (A tot en met E).</strong> Die stelt de organisatie vast die de',
		'cursus aanbiedt, na onderzoek door een mens.</p>',
		'<h2>Afwijkingen</h2>',
		failures(data),
		'<h2>Wat een mens nog moet beoordelen</h2>',
		named(data, 'person'),
		'<h2>Niet van toepassing</h2>',
		named(data, 'inapplicable'),
		'<h2>Door een programma getest</h2>',
		named(data, 'passed'),
		'<h2>Een probleem melden</h2>',
		contact(data),
		`<p>Het bewijs per criterium staat in ${code(`${file.file.replace(/\.(zip|html)$/, '')}.a11y.html`)}.</p>`
	]);
}
