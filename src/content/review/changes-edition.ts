/** The differences between two editions in Dutch prose, what matters most first. */
import type { Language } from '../../lib/course/types.ts';
import type { LoadedCourse } from '../loaded.ts';
import type { Change, FieldChange } from './changes.ts';
import type { Edition } from './edition.ts';
import { kindWords, labelOf } from './labels.ts';
import type { Entity, Weight } from './fields.ts';
import { confidenceWords, decisionWords, endingWords, gradeWords } from './words.ts';
import { blocks, heading, indented, oneLine } from './write.ts';

const partWords: Record<Weight, string> = {
	key: 'Sleutel en oordeel',
	fact: 'Feiten en contacten',
	road: 'Verloop van casussen',
	wording: 'Tekst'
};

/** Place of an item in a list of the thing as it is now. */
function placeIn({ fields }: Entity, list: readonly string[], id: string): number {
	const inList = fields.filter(({ path }) => list.every((step, index) => path[index] === step));
	return [...new Set(inList.map(({ path }) => path[list.length]))].indexOf(id);
}

const valueWords: Record<string, string> = {
	...gradeWords,
	...decisionWords,
	...endingWords,
	...confidenceWords,
	true: 'ja',
	false: 'nee'
};

/** Tags of a lesson as words: a title stays, a number is named, the rest is no text. Facts are links already. */
const untagged = (text: string): string =>
	text
		.replace(/<(?:Phone|Contact) id="([^"]*)"[^>]*>/g, '(nummer: $1)')
		.replace(/<(?!Fact\b)[A-Z]\w* [^>]*?title="([^"]*)"[^>]*>/g, '$1:')
		.replace(/<\/?(?!Fact\b)[A-Z]\w*\b[^>]*>/g, '');

/** A value as a reviewer reads it. */
const shown = (text: string): string => valueWords[text] ?? (oneLine(untagged(text)) || '(leeg)');

/** Of a longer text only the paragraphs that are not in both. */
function differing({ before, after }: FieldChange): { before: string | null; after: string | null } {
	if (before === null || after === null) return { before, after };
	const paragraphs = (text: string): string[] => text.split(/\n\s*\n/).map((one) => one.trim());
	const [old, now] = [paragraphs(before), paragraphs(after)];
	const only = (mine: string[], others: string[]): string | null =>
		mine.filter((one) => !others.includes(one)).join('\n\n') || null;
	return { before: only(old, now), after: only(now, old) };
}

const happened = ({ before, after }: FieldChange): string =>
	before === null ? 'toegevoegd' : after === null ? 'weggehaald' : 'veranderd';

function fieldWords(entity: Entity, field: FieldChange): string {
	const label = labelOf(field.path, (list, id) => placeIn(entity, list, id));
	const { before, after } = differing(field);
	const lines = [
		...(before === null ? [] : [`*was:* ${shown(before)}`]),
		...(after === null ? [] : [`*is:* ${shown(after)}`])
	];
	return `- ${indented(blocks(`${label} ${happened(field)}`, ...lines))}`;
}

/** "Feedback bij optie B herschreven; sleutel ongewijzigd." */
function sentence({ entity, fields, weight }: Change): string {
	const names = fields.map((field) => labelOf(field.path, (list, id) => placeIn(entity, list, id)));
	const first = names.slice(0, 3).join('; ') + (names.length > 3 ? ` en nog ${names.length - 3}` : '');
	const verb = weight === 'wording' ? 'herschreven' : 'veranderd';
	const judged = entity.kind === 'question' || entity.kind === 'scenario';
	const key = !judged ? '' : weight === 'key' ? '; **sleutel veranderd**' : '; sleutel ongewijzigd';
	return `${first} ${verb}${key}.`;
}

const nameOf = ({ kind, id }: Entity): string => `${kindWords[kind]} ${id}`;

const changeWords = (change: Change): string =>
	blocks(
		heading(3, nameOf(change.entity)),
		sentence(change),
		change.fields.map((field) => fieldWords(change.entity, field)).join('\n')
	);

function cameOrWent(changes: readonly Change[]): string {
	const list = (what: Change['what'], words: string): string =>
		changes
			.filter((change) => change.what === what)
			.map(({ entity }) => `- ${nameOf(entity)}: ${words}`)
			.join('\n');
	const text = blocks(list('added', 'nieuw'), list('removed', 'weggehaald'));
	return text === '' ? '' : blocks(heading(2, 'Nieuw en weggehaald'), text);
}

export function changesEdition(
	changes: readonly Change[],
	course: LoadedCourse,
	language: Language,
	since: string
): Edition {
	const title = `Wijzigingen in ${course.course.data.title[language] ?? course.name} sinds ${since}`;
	const part = (weight: Weight): string => {
		const mine = changes.filter((change) => change.what === 'changed' && change.weight === weight);
		return mine.length === 0 ? '' : blocks(heading(2, partWords[weight]), ...mine.map(changeWords));
	};
	const markdown = blocks(
		heading(1, title),
		changes.length === 0 && 'Er is niets veranderd.',
		part('key'),
		cameOrWent(changes),
		part('fact'),
		part('road'),
		part('wording')
	);
	return { title, markdown: `${markdown}\n` };
}
