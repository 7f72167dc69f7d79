/** The reference as text: words with what they mean, and what stands under each signal and type. */
import type { AuthoredReference, AuthoredSubject } from '../../lib/course/reference.schema.ts';
import { anchors, blocks, heading, link, oneLine, table } from './write.ts';

const lessonLink = (section: string): string => link(section, anchors.lesson(section.replace(/#.*$/, '')));

const subjects = (list: readonly AuthoredSubject[]): string =>
	table(
		['Onderwerp', 'Omschrijving', 'Lessen', 'Casussen'],
		list.map(({ title, about, lessons, cases }) => [
			oneLine(title),
			oneLine(about ?? ''),
			lessons.map(lessonLink).join(', '),
			cases.map((id) => link(id, anchors.scenario(id))).join(', ')
		])
	);

export function referenceWords({ terms, signals, types }: AuthoredReference): string {
	const words = terms.map(({ term, also, means, more }) => [
		`**${oneLine(term)}**`,
		oneLine(means),
		also.map(oneLine).join(', '),
		more === undefined ? '' : lessonLink(more)
	]);
	return blocks(
		heading(3, 'Woorden'),
		table(['Woord', 'Betekenis', 'Ook', 'Meer in'], words),
		heading(3, 'Op signaal'),
		subjects(signals),
		heading(3, 'Op type'),
		subjects(types)
	);
}
