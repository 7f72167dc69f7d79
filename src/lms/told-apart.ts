/** Names for what is known by its identifier, when a package does not give each its own. */

/**
 * Items are asked for by identifier, and what a learner did is kept by it. The standards want one for each (CAM 3.4.1,
 * xs:ID); an item without one, or with one that an earlier item has, gets a name by its place, which no other has.
 */
export function toldApart<T extends { identifier: string }>(items: readonly T[]): T[] {
	const taken = new Set(items.map(({ identifier }) => identifier).filter((identifier) => identifier !== ''));
	const seen = new Set<string>();
	return items.map((item, index) => {
		let { identifier } = item;
		if (identifier === '' || seen.has(identifier)) {
			identifier = `${identifier || 'item'}-${index + 1}`;
			while (taken.has(identifier)) identifier += '-';
			taken.add(identifier);
		}
		seen.add(identifier);
		return { ...item, identifier };
	});
}
