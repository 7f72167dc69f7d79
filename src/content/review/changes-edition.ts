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

/** A value as a reviewer reads it; tags that stand by themselves in a lesson are no text. */
const shown = (text: string): string =>
	valueWords[text] ?? (oneLine(text.replace(/<[A-Z]\w*[^>]*\/>/g, '')) || '(leeg)');

const happened = ({ before, after }: FieldChange): string =>
	before === null ? 'toegevoegd' : after === null ? 'weggehaald' : 'veranderd';

function fieldWords(entity: Entity, field: FieldChange): string {
	const label = labelOf(field.path, (list, id) => placeIn(entity, list, id));
	const lines = [
		...(field.before === null ? [] : [`*was:* ${shown(field.before)}`]),
		...(field.after === null ? [] : [`*is:* ${shown(field.after)}`])
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
