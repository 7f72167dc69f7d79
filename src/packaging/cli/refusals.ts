/** Reasons not to package a course, in words for whoever typed the command. */
import { staleOn, type Ageing, type CourseBuild } from '../../content/course-build.ts';

const place = ({ file, line, kind, id, region, reviewBy }: Ageing): string =>
	`  ${file}:${line}  ${kind} ${id}${region ? ` (${region})` : ''}: review by ${reviewBy}`;

/**
 * Why nothing is released on a day: a release says of its sources that they were good then. The check would refuse facts
 * past their review day, and contacts that a text can't do without; `null` when there is nothing of the kind.
 */
export const releaseRefusal = (build: CourseBuild, day: string): string | null =>
	staleWords(build, build.regions, day);

/** What is past its review day and would be shown, in words; `null` when nothing is. */
export function staleWords(build: CourseBuild, regions: readonly string[], today: string): string | null {
	const stale = staleOn(build, today).filter(
		(thing) => thing.region === null || regions.includes(thing.region)
	);
	if (stale.length === 0) return null;
	const list = stale.slice(0, 20).map(place);
	if (stale.length > 20) list.push(`  and ${stale.length - 20} more`);
	const [only] = stale;
	const what = only && stale.length === 1 ? `1 ${only.kind}` : `${stale.length} facts or contacts`;
	return [`${what} had to be looked at again before ${today}:`, ...list].join('\n');
}

/** What has no fixed place in the saved state yet, in words; `null` when all is released. */
export function unreleasedWords(build: CourseBuild): string | null {
	if (build.unreleased.length === 0) return null;
	const list = build.unreleased.slice(0, 20).map((one) => `  ${one}`);
	if (build.unreleased.length > 20) list.push(`  and ${build.unreleased.length - 20} more`);
	const count = build.unreleased.length;
	const what = count === 1 ? '1 item of the course was' : `${count} items of the course were`;
	return [`${what} never released:`, ...list].join('\n');
}
