/** Brings an attempt in step with its record: values and sessions as the results pages read them. */
import type { Attempt, Session } from '../attempt.ts';
import { parseDuration } from '../time.ts';
import type { Cmi5Record } from './record.ts';
import { durationOf, valuesOf } from './values.ts';

function sessionsOf(record: Cmi5Record): Session[] {
	return record.sessions.map((session) => {
		const moments = record.statements
			.filter((one) => one.session === session.id)
			.map(({ statement }) => String(statement['stored'] ?? statement['timestamp']));
		const counts = session.mode === 'Normal';
		return {
			id: session.id,
			item: session.item,
			mode: counts ? 'normal' : 'review',
			startedAt: session.launchedAt,
			lastAt: moments.sort().at(-1) ?? session.launchedAt,
			seconds: counts ? (parseDuration(durationOf(record, session.id)) ?? 0) : 0,
			terminated: session.over === 'terminated'
		};
	});
}

export function withRecord(attempt: Attempt, record: Cmi5Record, now: string): Attempt {
	const items = [...new Set(record.sessions.map(({ item }) => item))];
	return {
		...attempt,
		updatedAt: now,
		cmi5: record,
		// A unit that said nothing was not begun.
		parts: items
			.map((item) => ({ item, values: valuesOf(record, item) }))
			.filter(({ values }) => Object.keys(values).length > 0),
		sessions: sessionsOf(record)
	};
}
