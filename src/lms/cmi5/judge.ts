/** Whether a statement of a unit may be stored: the first rule it breaks. */
import type { Breach, Hearing } from './breach.ts';
import { asObject, same, type Cmi5Record, type Cmi5Session, type Json } from './record.ts';
import { contextRules } from './rules-context.ts';
import { interaction } from './rules-interaction.ts';
import { orderRules } from './rules-order.ts';
import { shapeRules } from './rules-shape.ts';
import { verdictRules } from './rules-verdict.ts';
import { definedVerb } from './statement.ts';

const rules = [...shapeRules, ...contextRules, ...orderRules, ...verdictRules, interaction];

/** The same id: `same` when nothing else differs, `other` when it does (xAPI 1.0.3, part 3, 2.1.1). */
export function known(record: Cmi5Record, statement: Json): 'new' | 'same' | 'other' {
	const found = record.statements.find(({ statement: one }) => one['id'] === statement['id'])?.statement;
	if (!found) return 'new';
	const { stored: _, authority: __, version: ___, ...sent } = found;
	return same(sent, statement) ? 'same' : 'other';
}

/** @param batch statements of the same request that come before it and are new */
export function judge(
	record: Cmi5Record,
	session: Cmi5Session,
	batch: readonly Json[],
	value: unknown
): Breach | null {
	const statement = asObject(value);
	if (!statement) return { requirement: 'xapi', message: 'A statement is a JSON object.' };
	const units = record.statements.filter(({ by }) => by === 'unit');
	const items = new Set(record.sessions.filter(({ item }) => item === session.item).map(({ id }) => id));
	const all = (belongs: (id: string) => boolean): Json[] => [
		...units.filter((one) => belongs(one.session)).map((one) => one.statement),
		...batch
	];
	const hearing: Hearing = {
		statement,
		verb: definedVerb(statement),
		session,
		record,
		before: all((id) => id === session.id),
		ever: all((id) => items.has(id))
	};
	for (const rule of rules) {
		const found = rule(hearing);
		if (found) return found;
	}
	return null;
}
