/** Small pieces that papers are written with. Words go in as plain text, `Html` as it is. */
import type { Contact, Html } from '../../../lib/course/types.ts';
import { xml } from '../../xml.ts';

/** Text in a paragraph with a bold word in front. */
export const labelled = (label: string, html: Html): Html => `<p><b>${xml(label)}:</b> ${html}</p>`;

export const bullets = (items: readonly Html[], tag: 'ul' | 'ol' = 'ul'): Html =>
	items.length === 0 ? '' : `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

/** A table with a head; the first cell of a row names it. Cells are HTML. */
export function table(head: readonly string[], rows: readonly (readonly Html[])[], name = ''): Html {
	const columns = head.map((one) => `<th scope="col">${xml(one)}</th>`).join('');
	const body = rows
		.map(
			([first = '', ...rest]) =>
				`<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
		)
		.join('\n');
	return `<table${name ? ` class="${name}"` : ''}><thead><tr>${columns}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Rendered text without a paragraph around it, where one line is wanted. */
export const inline = (html: Html): Html =>
	html.replace(/^<p>([\s\S]*)<\/p>$/, (whole, inside: string) => (inside.includes('<p>') ? whole : inside));

/** A name with its number where a text asks for one; what a browser fills in on screen is filled in here. */
export const withPhones = (html: Html, contacts: readonly Contact[]): Html =>
	html.replace(
		/<course-block data-block="Phone" data-props="\{&quot;id&quot;:&quot;(\w+)&quot;\}"><\/course-block>/g,
		(_, id: string) => {
			const contact = contacts.find((one) => one.id === id);
			if (!contact) return '';
			return xml(contact.phone === null ? contact.name : `${contact.name} (${contact.phone})`);
		}
	);
