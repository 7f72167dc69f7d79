/** A lesson or hand-out as text: blocks in words, questions and cases as links to where they stand in the edition. */
import type { LoadedHandout, LoadedLesson, LoadedPage } from '../loaded.ts';
import { readTag, type Tag } from '../tags.ts';
import { anchors, blocks, heading, link, oneLine, prose, quote, replaceTags } from './write.ts';
import { audienceWords, calloutWords } from './words.ts';

/** Tags {@link prose} knows itself. */
const inline = new Set(['Fact', 'abbr', 'span', 'sub', 'sup', 'br']);

/** Blocks that hold text, the innermost first, with what stands above it. */
const boxes: Record<string, (attributes: Tag['attributes']) => string> = {
	Card: ({ title = '', eyebrow }) => [title, eyebrow].filter(Boolean).join(' – '),
	Material: ({ title = '' }) => `Materiaal: ${title}`,
	Callout: ({ kind = '', title }) => [calloutWords[kind] ?? kind, title].filter(Boolean).join(': '),
	More: ({ title = '' }) => `Meer lezen: ${title}`
};

/** Blocks that hold text become quotes under their title. */
function boxed(text: string): string {
	return Object.entries(boxes).reduce((rest, [name, titleOf]) => {
		const block = new RegExp(`<${name}(?=[\\s>])[^>]*>([\\s\\S]*?)</${name}>`, 'g');
		return rest.replace(block, (whole: string, inner: string) => {
			const title = titleOf(readTag(whole, 0)?.attributes ?? {});
			return `\n\n${quote(blocks(`**${title}**`, inner.trim()))}\n\n`;
		});
	}, text);
}

function tagWords({ name, attributes }: Tag): string | null {
	const { id = '', caption = '', alt = '', audience = '', label = '' } = attributes;
	switch (name) {
		case 'Figure':
			return `*[Tekening: ${caption}]*`;
		case 'Picture':
			return `*[Afbeelding: ${[alt, caption].filter(Boolean).join(' – ')}]*`;
		case 'Question':
			return `→ ${link(`Vraag ${id}`, anchors.question(id))}`;
		case 'Scenario':
			return `→ ${link(`Casus ${id}`, anchors.scenario(id))}`;
		case 'Contact':
			return `→ *contact ${id} uit de gekozen regio*`;
		case 'Contacts':
			return `→ *contacten voor ${audienceWords[audience] ?? audience}, uit de gekozen regio*`;
		case 'Write':
			return `*[Schrijfruimte: ${label}]*`;
		case 'Phone':
			return `*(telefoonnummer van ${id})*`;
		default:
			return inline.has(name) ? null : '';
	}
}

/** Ids in the order in which the lesson names them. */
export const namedIn = ({ scan }: LoadedLesson, name: 'Question' | 'Scenario'): string[] =>
	scan.tags.flatMap((tag) => (tag.name === name ? (tag.attributes['id'] ?? []) : []));

const bodyOf = ({ scan }: LoadedPage<unknown>): string =>
	prose(replaceTags(boxed(scan.prose), tagWords))
		.replace(/^(#{1,4}) /gm, '##$1 ')
		.replace(/\n{3,}/g, '\n\n')
		.trim();

export function lessonWords(lesson: LoadedLesson): string {
	const { id, head } = lesson;
	const { title = id, minutes = 0, objectives = [], notice } = head?.data ?? {};
	return blocks(
		heading(3, oneLine(title), anchors.lesson(id)),
		`*${id} · ${minutes} minuten${objectives.length > 0 ? ` · leerdoelen: ${objectives.join(', ')}` : ''}*`,
		notice && `*Vooraf:* ${prose(notice.text)}`,
		notice && `*Samenvatting voor wie overslaat:* ${prose(notice.summary)}`,
		bodyOf(lesson)
	);
}

export function handoutWords(handout: LoadedHandout): string {
	const { id, head } = handout;
	const { title = id, about = '', form, contacts } = head?.data ?? {};
	return blocks(
		heading(3, oneLine(title), anchors.handout(id)),
		`*${id}* · ${oneLine(about)}`,
		bodyOf(handout),
		form && form.fields.map(({ text, help }) => `- ${[text, help].filter(Boolean).join(' ')}`).join('\n'),
		contacts && '→ *alle contacten van de gekozen regio*'
	);
}
