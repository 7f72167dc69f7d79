/** Facts against the texts that rest on them: none idle, none twice, and no figure that its fact does not hold. */
import type { LoadedCourse } from '../loaded.ts';
import { factsInSource, factUses, type FactUse } from '../fact-uses.ts';
import { didYouMean } from '../../cli/suggest.ts';
import { allPagesThere } from '../pages-there.ts';
import type { Problem } from '../problem.ts';
import { doubles, placeOf, tell } from './tell.ts';

function checkIdle(course: LoadedCourse, uses: readonly FactUse[]): Problem[] {
	const used = new Set(uses.map(({ id }) => id));
	const known = allPagesThere(course);
	return course.facts.items.flatMap((fact) => {
		const { id, kept } = fact.data;
		if (known && !used.has(id) && kept === undefined) {
			const words = {
				found: `fact "${id}", which nothing uses`,
				wanted: 'a text that rests on it',
				mend: `write <Fact id="${id}">…</Fact> around the claim, remove the fact, or say in kept why it stays`
			};
			return [tell(fact, ['id'], words, 'warning')];
		}
		if (!used.has(id) || kept === undefined) return [];
		const words = {
			found: `a reason to keep fact "${id}" unused, and it is used`,
			wanted: 'kept only where nothing rests on the fact',
			mend: 'remove kept'
		};
		return [tell(fact, ['kept'], words, 'warning')];
	});
}

function checkTwice({ facts }: LoadedCourse): Problem[] {
	return doubles(facts.items, ({ data }) => data.id).map(({ item, first }) =>
		tell(item, ['id'], {
			found: `fact "${item.data.id}" a second time`,
			wanted: `every id once: ${placeOf(first)} has it`,
			mend: 'give one of the two another id'
		})
	);
}

const numbers = /\d+(?:[.,]\d+)*/g;

/** A figure inside `<Fact>` must stand in the fact itself: its statement, caveat or the date of its source. */
function checkFigures({ facts }: LoadedCourse, uses: readonly FactUse[]): Problem[] {
	const byId = new Map(facts.items.map(({ data }) => [data.id, data]));
	return uses.flatMap(({ id, words, file, line, field, by }) => {
		const fact = byId.get(id);
		if (!fact || by.startsWith('contact ')) return [];
		const { statement, caveat = {}, source } = fact;
		const held =
			[...Object.values(statement), ...Object.values(caveat), source.date].join(' ').match(numbers) ?? [];
		const strange = (words.match(numbers) ?? []).filter(
			(number) => !held.some((one) => one.split('-').includes(number))
		);
		return strange.map((number): Problem => ({
			file,
			line,
			field,
			found: `${number} in words that rest on fact "${id}", which does not hold it`,
			wanted: 'the figures of the fact',
			mend: 'correct the figure, choose the fact it comes from, or write it outside the tag if it is no claim',
			severity: 'error'
		}));
	});
}

/** Facts that contacts give as their source. */
function checkSources({ regions, facts }: LoadedCourse): Problem[] {
	if (facts.broken) return [];
	return regions.flatMap(({ contacts }) =>
		contacts.items.flatMap((contact) =>
			factsInSource(contact.data.source)
				.filter((id) => !facts.ids.has(id))
				.map((id) =>
					tell(contact, ['source'], {
						found: `fact "${id}", which isn't there`,
						wanted: 'a fact of facts.yaml, or a source in words alone',
						mend: didYouMean(id, facts.ids, 'add it to facts.yaml, or write the source in words')
					})
				)
		)
	);
}

export function checkFacts(course: LoadedCourse): Problem[] {
	const uses = factUses(course);
	return [
		...checkIdle(course, uses),
		...checkTwice(course),
		...checkFigures(course, uses),
		...checkSources(course)
	];
}
