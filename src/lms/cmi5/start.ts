/** A launch of a cmi5 unit in this LMS: who it is for, under which addresses, and the session made for it. */
import type { LaunchMode } from '../attempt.ts';
import type { Learner } from '../learners.ts';
import type { ManifestItem } from '../manifest.ts';
import { launchUrl, lmsName, openSession } from './launch.ts';
import type { Cmi5Record, Json } from './record.ts';
import { saySatisfied, type Tree } from './satisfaction.ts';

/** The account of a learner with this LMS; the name is not in it. */
export const actorOf = ({ id }: Learner): Json => ({
	objectType: 'Agent',
	account: { homePage: lmsName, name: id }
});

export interface Cmi5Start {
	item: ManifestItem;
	tree: Tree;
	learner: Learner;
	mode: LaunchMode;
	/** Address of the launch on the player's origin, with a slash behind it. */
	base: string;
}

/** @returns the session's id and what the frame is to open. */
export function startUnit(record: Cmi5Record, start: Cmi5Start): { session: string; content: string } {
	const { item, tree, learner, mode, base } = start;
	const url = `${base}content/${item.launch}`;
	const session = openSession(record, {
		unit: {
			item: item.identifier,
			moveOn: item.cmi5?.moveOn ?? 'NotApplicable',
			mastery: item.masteryScore === null ? null : Number(item.masteryScore),
			launchParameters: item.launchData,
			entitlementKey: item.cmi5?.entitlementKey ?? null
		},
		actor: actorOf(learner),
		mode: mode === 'review' ? 'Review' : 'Normal',
		url,
		returnUrl: `${base}closed`
	});
	saySatisfied(record, tree, session);
	return {
		session: session.id,
		content: launchUrl(session, url, `${base}xapi/`, `${base}fetch/${session.id}`)
	};
}
