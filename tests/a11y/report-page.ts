/** The evidence as a page to read and print (Dutch): each criterion, how it was tried, and what came out. */
import { code, reportFrame, table } from '../../src/packaging/report-html.ts';
import { xml } from '../../src/packaging/xml.ts';
import { countOf, type A11yData } from './data.ts';
import type { Outcome, Place, Verdict } from './tally.ts';
import { dayWords, leftOut, limits, outcomeWords } from './words.ts';

const list = (items: readonly string[]): string =>
	`<ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`;

const placeHtml = ({ place, what }: Place): string => `${xml(place)}: ${code(what)}`;

/** Most places that are shown of one criterion; the JSON has them all. */
const most = 12;

function placesHtml(places: readonly Place[]): string {
	if (places.length === 0) return '';
	const more = places.length - most;
	const shown = places.slice(0, most).map(placeHtml);
	return list(more > 0 ? [...shown, `en nog ${more}; zie het JSON-bestand`] : shown);
}

function criterionRow({ id, level, name, outcome, tried, note, places }: Verdict): string[] {
	const how = tried.length > 0 ? list(tried.map(xml)) : '–';
	const rest = `${note === null ? '' : `<p>${xml(note)}</p>`}${placesHtml(places)}`;
	return [`${id} ${xml(name)} (${level})`, `<strong>${outcomeWords[outcome]}</strong>${rest}`, how];
}

function summary(data: A11yData): string {
	const { package: file, course, tools } = data;
	return table(
		[],
		[
			['Cursus', xml(course.title)],
			['Versie', xml(course.version)],
			['Standaard', xml(file.standard)],
			['Bestand', code(file.file)],
			['SHA-256', code(file.sha256)],
			['Doorlopen op', dayWords(data.day)],
			['Met', xml(`${tools.browser}, axe ${tools.axe}`)],
			['Pagina’s en toestanden', data.places.length]
		]
	);
}

function counts(data: A11yData): string {
	const rows = (Object.keys(outcomeWords) as Outcome[]).map((one) => [outcomeWords[one], countOf(data, one)]);
	return table(['Uitkomst', 'Criteria'], rows);
}

function preferences({ preferences: found }: A11yData): string {
	const text = found.length > 0 ? placesHtml(found) : '<p>Niets gevonden.</p>';
	return `<h2>Instellingen van het apparaat</h2>
<p>Geen criterium van WCAG op niveau A of AA: eigen contrastkleuren (forced colors) en minder beweging (reduced motion).</p>${text}`;
}

const advice = ({ advice: found }: A11yData): string =>
	`<h2>Adviezen van axe, waar geen criterium om vraagt</h2>${placesHtml(found) || '<p>Geen.</p>'}`;

export function a11yPage(data: A11yData): string {
	const rows = data.verdicts.map(criterionRow);
	return reportFrame(`Toegankelijkheid ${data.package.name}`, [
		'<p>Bewijs per succescriterium van WCAG 2.2, niveau A en AA. Het geldt voor het bestand met dit controlegetal ',
		'en voor geen ander.</p>',
		summary(data),
		`<p>${limits}</p>`,
		leftOut(data)
			.map((one) => `<div class="warning"><p>${xml(one)}</p></div>`)
			.join(''),
		'<h2>Uitkomst</h2>',
		counts(data),
		'<h2>Per criterium</h2>',
		table(['Criterium', 'Uitkomst', 'Hoe geprobeerd'], rows),
		preferences(data),
		advice(data),
		'<h2>Wat is doorlopen</h2>',
		list(data.places.map(xml))
	]);
}
