/** Facts with their sources, and contacts as each region has them. */
import type { Language } from '../../lib/course/types.ts';
import { factUses } from '../fact-uses.ts';
import type { LoadedCourse, LoadedRegion } from '../loaded.ts';
import { anchors, blocks, heading, oneLine, table } from './write.ts';
import { audienceWords, confidenceWords } from './words.ts';

export function factsWords(course: LoadedCourse, language: Language): string {
	const uses = factUses(course);
	const facts = course.facts.items.map(({ data }) => {
		const { id, statement, caveat, source, checked, reviewBy, confidence, kept, basis } = data;
		const places = [...new Set(uses.filter((use) => use.id === id).map(({ by }) => by))];
		const title = source.url ? `[${oneLine(source.title)}](${source.url})` : oneLine(source.title);
		return blocks(
			heading(3, id, anchors.fact(id)),
			oneLine(statement[language] ?? ''),
			caveat && `*Kanttekening:* ${oneLine(caveat[language] ?? '')}`,
			`*Bron:* ${title}, ${oneLine(source.publisher)}, ${source.date} (${confidenceWords[confidence]}${basis ? `; onderzoeksbestand ${basis}` : ''})`,
			`*Gecontroleerd op ${checked}; opnieuw bekijken vóór ${reviewBy}.*`,
			kept ? `*Wordt niet gebruikt:* ${oneLine(kept)}` : `*Gebruikt in:* ${places.join(', ') || 'nergens'}`
		);
	});
	return blocks(...facts);
}

function regionWords(region: LoadedRegion, language: Language): string {
	const rows = region.contacts.items.map(({ data }) => [
		`**${oneLine(data.name[language] ?? data.id)}**`,
		oneLine(data.purpose[language] ?? ''),
		data.audiences.map((audience) => audienceWords[audience] ?? audience).join(', '),
		[data.phone, data.hours?.[language], data.cost?.[language], data.address, data.site]
			.filter(Boolean)
			.map((text) => oneLine(text ?? ''))
			.join('; '),
		`${data.status === 'verified' ? '' : '**niet nagetrokken, wordt niet getoond**; '}${data.checked}; opnieuw vóór ${data.reviewBy}`,
		oneLine(data.source)
	]);
	return blocks(
		heading(3, oneLine(region.head?.name[language] ?? region.id), anchors.region(region.id)),
		region.head?.extends && `*Wat hier niet staat, komt uit ${region.head.extends}.*`,
		table(['Wie', 'Waarvoor', 'Voor wie', 'Bereikbaar', 'Gecontroleerd', 'Bron'], rows)
	);
}

export const contactsWords = ({ regions }: LoadedCourse, language: Language): string =>
	blocks(...regions.map((region) => regionWords(region, language)));
