/** How an LMS launches a unit: what it says in the LRS before, and the address it opens (8.1, 9.3.1, 10.1). */
import { createHash, randomUUID } from 'node:crypto';
import { launchDataId } from './lrs.ts';
import type { CmiMode, Cmi5Record, Cmi5Session, Json, StoredStatement } from './record.ts';
import { categories, extensions, verbs, type DefinedVerb } from './statement.ts';

/** What `cmi5.xml` says of a unit. */
export interface UnitFacts {
	/** Publisher's id. */
	item: string;
	moveOn: string;
	mastery: number | null;
	launchParameters: string | null;
	entitlementKey: string | null;
}

export interface LaunchFacts {
	unit: UnitFacts;
	actor: Json;
	mode: CmiMode;
	/** Address of the unit without launch parameters; may have a query of its own. */
	url: string;
	/** Where the unit goes at its end. */
	returnUrl: string;
}

/** What the LMS knows itself by in the ids it makes; the name stands for no host. */
export const lmsName = 'https://lms.invalid/';

/** The same for one unit in one registration (8.1.5.0-4), never the publisher's (8.1.5.0-3). */
export function activityIdOf(registration: string, item: string): string {
	const unit = createHash('sha256').update(item).digest('hex').slice(0, 12);
	return `${lmsName}registrations/${registration}/units/${unit}`;
}

function templateOf(session: string, item: string): Json {
	return {
		contextActivities: { grouping: [{ objectType: 'Activity', id: item }] },
		extensions: { [extensions.session]: session }
	};
}

/** A statement by the LMS. `more`: extensions beside the session id. */
export function lmsStatement(
	session: Cmi5Session,
	verb: DefinedVerb,
	change: { object?: Json; result?: Json; extensions?: Json } = {}
): StoredStatement {
	const now = new Date().toISOString();
	const { contextActivities, extensions: given, ...rest } = session.template;
	return {
		by: 'lms',
		session: session.id,
		statement: {
			id: randomUUID(),
			actor: session.actor,
			verb: { id: verbs[verb], display: { en: verb } },
			object: change.object ?? { objectType: 'Activity', id: session.activityId },
			...(change.result ? { result: change.result } : {}),
			context: {
				...rest,
				registration: session.registration,
				contextActivities: { ...(contextActivities as Json), category: [{ id: categories.cmi5 }] },
				extensions: { ...change.extensions, ...(given as Json) }
			},
			timestamp: now,
			stored: now,
			version: '1.0.3'
		}
	};
}

/** ISO 8601, whole hundredths. */
const isoSeconds = (milliseconds: number): string => `PT${(Math.max(0, milliseconds) / 1000).toFixed(2)}S`;

/** Ends a session that was left without terminated; its time runs to its last statement (9.3.6, 9.5.4.2). */
export function abandon(record: Cmi5Record, session: Cmi5Session): void {
	const times = record.statements
		.filter((one) => one.session === session.id)
		.map(({ statement }) => Date.parse(String(statement['timestamp'])));
	const length = Math.max(...times) - Date.parse(session.launchedAt);
	record.statements.push(lmsStatement(session, 'abandoned', { result: { duration: isoSeconds(length) } }));
	session.over = 'abandoned';
}

/** What stands in the State API for the unit to read. */
function launchData(session: Cmi5Session, { unit, returnUrl }: LaunchFacts): Json {
	return {
		contextTemplate: session.template,
		launchMode: session.mode,
		launchMethod: 'AnyWindow',
		moveOn: unit.moveOn,
		returnURL: returnUrl,
		...(unit.mastery === null ? {} : { masteryScore: unit.mastery }),
		...(unit.launchParameters === null ? {} : { launchParameters: unit.launchParameters }),
		...(unit.entitlementKey === null ? {} : { entitlementKey: { courseStructure: unit.entitlementKey } })
	};
}

/**
 * A new session of a unit. Sessions of the same learner that are still open are abandoned: two at once would write over
 * each other, and only the newest can be the one the learner looks at.
 */
export function openSession(record: Cmi5Record, facts: LaunchFacts): Cmi5Session {
	const { unit, actor, mode, url } = facts;
	for (const session of record.sessions) if (session.over === null) abandon(record, session);
	const id = randomUUID();
	const session: Cmi5Session = {
		id,
		item: unit.item,
		activityId: activityIdOf(record.registration, unit.item),
		actor,
		registration: record.registration,
		mode,
		mastery: unit.mastery,
		moveOn: unit.moveOn,
		template: templateOf(id, unit.item),
		token: '',
		fetched: false,
		preferences: false,
		launchedAt: new Date().toISOString(),
		over: null,
		overAt: 0,
		requests: 0
	};
	record.sessions.push(session);
	record.statements.push(
		lmsStatement(session, 'launched', {
			extensions: {
				[extensions.launchMode]: mode,
				[extensions.moveOn]: unit.moveOn,
				[extensions.launchUrl]: url,
				...(unit.mastery === null ? {} : { [extensions.mastery]: unit.mastery }),
				...(unit.launchParameters === null ? {} : { [extensions.launchParameters]: unit.launchParameters })
			}
		})
	);
	const text = JSON.stringify(launchData(session, facts));
	record.states[`${session.activityId} ${launchDataId}`] = {
		text,
		etag: `"${createHash('sha1').update(text).digest('hex')}"`,
		updatedAt: session.launchedAt
	};
	return session;
}

/** The address to open: the unit's own with the five parameters behind it (8.1). */
export function launchUrl(session: Cmi5Session, url: string, endpoint: string, fetch: string): string {
	const query = new URLSearchParams({
		endpoint,
		fetch,
		actor: JSON.stringify(session.actor),
		registration: session.registration,
		activityId: session.activityId
	});
	const [rest = '', fragment] = url.split('#', 2);
	const joined = `${rest}${rest.includes('?') ? '&' : '?'}${query.toString()}`;
	return fragment === undefined ? joined : `${joined}#${fragment}`;
}
