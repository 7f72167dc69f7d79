/** Whether a learner has met what a unit, block or course asks, and the statements that say so (9.3.9, 10.2.5). */
import { createHash } from 'node:crypto';
import { lmsName, lmsStatement } from './launch.ts';
import type { Cmi5Record, Cmi5Session, Json } from './record.ts';
import { definedVerb } from './statement.ts';

/** The course as a tree: units are leaves. */
export interface Tree {
	/** Publisher's id of block or course. */
	id: string;
	kind: 'course' | 'block';
	/** Units directly in it. */
	units: { item: string; moveOn: string }[];
	blocks: Tree[];
}

const type = 'https://w3id.org/xapi/cmi5/activitytype/';

/** Made by the LMS for this registration, never the publisher's (9.3.9.0-3, -7). */
function madeId({ registration }: Cmi5Record, { kind, id }: Tree): string {
	const name = createHash('sha256').update(id).digest('hex').slice(0, 12);
	return `${lmsName}registrations/${registration}/${kind}s/${name}`;
}

/** Whether a verdict was given for a unit in any session of the registration. */
export function verdictsOf(record: Cmi5Record, item: string): { completed: boolean; passed: boolean } {
	const sessions = new Set(record.sessions.filter((one) => one.item === item).map(({ id }) => id));
	const said = record.statements
		.filter(({ by, session }) => by === 'unit' && sessions.has(session))
		.map(({ statement }) => definedVerb(statement));
	return { completed: said.includes('completed'), passed: said.includes('passed') };
}

export function isSatisfied(record: Cmi5Record, { item, moveOn }: { item: string; moveOn: string }): boolean {
	const { completed, passed } = verdictsOf(record, item);
	switch (moveOn) {
		case 'Passed':
			return passed;
		case 'Completed':
			return completed;
		case 'CompletedAndPassed':
			return completed && passed;
		case 'CompletedOrPassed':
			return completed || passed;
		default:
			return true;
	}
}

const wholeTree = (tree: Tree): Tree[] => [...tree.blocks.flatMap(wholeTree), tree];

const metBy = (record: Cmi5Record, tree: Tree): boolean =>
	tree.units.every((unit) => isSatisfied(record, unit)) && tree.blocks.every((block) => metBy(record, block));

const saidOf = (record: Cmi5Record, id: string): boolean =>
	record.statements.some(
		({ statement }) => definedVerb(statement) === 'satisfied' && (statement['object'] as Json)['id'] === id
	);

/** Says once of each block and of the course that it is satisfied, inner ones first. True when something was said. */
export function saySatisfied(record: Cmi5Record, tree: Tree, session: Cmi5Session): boolean {
	let said = false;
	for (const part of wholeTree(tree)) {
		const id = madeId(record, part);
		if (!metBy(record, part) || saidOf(record, id)) continue;
		const object = { objectType: 'Activity', id, definition: { type: type + part.kind } };
		const made = lmsStatement(session, 'satisfied', { object });
		const grouping = {
			contextActivities: {
				...((made.statement['context'] as Json)['contextActivities'] as Json),
				grouping: [{ objectType: 'Activity', id: part.id }]
			}
		};
		record.statements.push({
			...made,
			statement: { ...made.statement, context: { ...(made.statement['context'] as Json), ...grouping } }
		});
		said = true;
	}
	return said;
}
