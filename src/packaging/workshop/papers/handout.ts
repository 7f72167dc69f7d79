/**
 * The course's own cards that lie on the tables: a form to fill in, and whom to call. From the same text, form and
 * region file as the learner's card; drawn here because it must be there without a browser, and in large print.
 */
import { factsNamed } from '../../../content/compile.ts';
import { aboutContact, isUrgent, shortSite, urgentFirst } from '../../../lib/course/contacts.ts';
import { sourcesOf } from '../../../lib/course/sources.ts';
import type { Contact, FormField, Handout, Html, Region } from '../../../lib/course/types.ts';
import { paper as paperEn } from '../../../lib/text/en-paper.ts';
import { paper as paperNl } from '../../../lib/text/nl-paper.ts';
import { withoutSources } from '../../../lib/workshop/paging.ts';
import { xml } from '../../xml.ts';
import { withPhones } from './html.ts';
import type { Paper, PrintCourse } from './paper.ts';

const css = `
.card+.card{break-before:page}
.entry{break-inside:avoid}
.entry+.entry{break-before:page}
.entry h2{margin:.6rem 0 .3rem}
.field{margin:0 0 .35rem;break-inside:avoid}
.field p{margin:0}
.contact{border-top:1px solid #000;padding:.45rem 0;break-inside:avoid;display:grid;grid-template-columns:1fr auto;gap:0 1.2rem}
.contact h2{margin:0;font-size:1.1rem}
.contact p{margin:0;overflow-wrap:anywhere}
.contact div{grid-column:1}
.contact .call{grid-column:2;grid-row:1/3;text-align:right}
.contact .call b{font-size:1.35rem;white-space:nowrap}
.contact.urgent{border:3px solid #000;padding:.5rem .75rem}
.contact.urgent .call b{font-size:2rem;line-height:1}
.urgent+.contact{border-top:0}
@media screen and (max-width:44rem){.contact{display:block!important}.contact .call{text-align:left!important}}
.large .contact{display:block}
.large .contact .call{text-align:left}
`;

type Words = typeof paperNl.handouts;
const cardWords = ({ course }: PrintCourse): Words =>
	course.language === 'en' ? paperEn.handouts : paperNl.handouts;

const line = '<div class="line"></div>';

const field = ({ label, help, long }: FormField): Html =>
	`<div class="field"><p><b>${label}</b>${help === null ? '' : ` ${xml(help)}`}</p>${line.repeat(long ? 3 : 1)}</div>`;

function contactRow(contact: Contact, words: Words, dateOf: (iso: string) => string): Html {
	const { name, purpose, phone, site } = contact;
	const call = [phone === null ? '' : `<b>${xml(phone)}</b>`, site === null ? '' : xml(shortSite(site))];
	return [
		`<div class="contact${isUrgent(contact) ? ' urgent' : ''}"><h2>${xml(name)}</h2>`,
		`<p class="call">${call.filter(Boolean).join('<br>')}</p>`,
		`<div><p>${xml(purpose)}</p><p class="small">${xml(aboutContact(contact, words, dateOf))}</p></div></div>`
	].join('');
}

function card(handout: Handout, region: Region | null, print: PrintCourse): Html {
	const words = cardWords(print);
	const { title, about, html, form, contacts } = handout;
	const facts = factsNamed(handout).flatMap((id) => print.facts.get(id) ?? []);
	const text = withPhones(withoutSources(html), print.regions[0]?.contacts ?? []);
	const rows = contacts && region ? urgentFirst(region.contacts) : [];
	const fields = (form?.fields ?? []).map(field).join('\n');
	return [
		`<section class="card"><h1>${xml(title)}</h1>`,
		`<p>${xml(region && contacts ? `${words.region(region.name)}. ${about}` : about)}</p>`,
		text,
		...rows.map((contact) => contactRow(contact, words, print.room.date)),
		...Array.from(
			{ length: form?.entries ?? 0 },
			() => `<div class="entry"><h2>${xml(words.entry)}</h2>${fields}</div>`
		),
		facts.length > 0
			? `<p class="sources small">${xml(`${words.sources} ${sourcesOf(facts, print.room.date).join('; ')}.`)}</p>`
			: '',
		'</section>'
	].join('\n');
}

/** One card with a page for each region where it shows contacts. */
export function handoutPaper(handout: Handout, print: PrintCourse): Paper {
	const regions = handout.contacts ? print.regions : [null];
	return {
		name: handout.id.replaceAll('_', '-'),
		title: handout.title,
		about: handout.form ? print.words.logbook : print.words.region,
		reader: 'participants',
		css,
		body: () => regions.map((region) => card(handout, region, print)).join('\n')
	};
}
