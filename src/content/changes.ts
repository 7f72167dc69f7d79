/** What became of each question since the last release, and with it of answers that learners have saved. */
import type { SlotTable } from '../lib/course/course.schema.ts';
import type { Id } from '../lib/course/types.ts';
import { keyChange } from './answer-key.ts';
import type { SlotNames } from './slots.ts';

/**
 * - `kept`: the same words and the same right answer; `reworded`: other words, the same right answer;
 * - `key changed`: another right answer under the same id, which the check refuses;
 * - `removed`: gone since that release, its answers stay in the saved state; `new`: never released.
 */
export type Change = 'kept' | 'reworded' | 'key changed' | 'removed' | 'new';

type Names = SlotNames['questions'][number];

function changeOf({ key, words }: Names, released: SlotTable['questions'][string] | undefined): Change {
	if (!released) return 'new';
	if (keyChange(released.key, key)) return 'key changed';
	// Releases from before fingerprints say nothing about words.
	return released.words === undefined || released.words === words ? 'kept' : 'reworded';
}

/** Ids of questions by what became of them; `null` when nothing was released yet. */
export function changesSince(
	released: SlotTable | null,
	{ questions }: SlotNames
): Record<Change, Id[]> | null {
	if (!released) return null;
	const changes: Record<Change, Id[]> = { kept: [], reworded: [], 'key changed': [], removed: [], new: [] };
	for (const question of questions)
		changes[changeOf(question, released.questions[question.id])].push(question.id);
	const now = new Set(questions.map(({ id }) => id));
	changes.removed = Object.entries(released.questions).flatMap(([id, { gone }]) =>
		now.has(id) || gone ? [] : id
	);
	return changes;
}

/** One line that counts, then one for each kind but `kept` that names them. */
export function changeWords(version: string, changes: Record<Change, Id[]>): string[] {
	const kinds = Object.entries(changes) as [Change, Id[]][];
	const counted = kinds.filter(([, ids]) => ids.length > 0).map(([kind, ids]) => `${ids.length} ${kind}`);
	const named = kinds.filter(([kind, ids]) => kind !== 'kept' && ids.length > 0);
	return [
		`Questions since ${version}: ${counted.join(' · ') || 'none'}`,
		...named.map(([kind, ids]) => `  ${kind}: ${ids.join(', ')}`)
	];
}
