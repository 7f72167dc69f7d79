/** Reasons not to package a course, in words for whoever typed the command. */
import { staleOn, type Ageing, type CourseBuild } from '../../content/course-build.ts';

const place = ({ file, line, kind, id, region, reviewBy }: Ageing): string =>
	`  ${file}:${line}  ${kind} ${id}${region ? ` (${region})` : ''}: review by ${reviewBy}`;

/** What is past its review day and would be shown, in words; `null` when nothing is. */
export function staleWords(build: CourseBuild, regions: readonly string[], today: string): string | null {
	const stale = staleOn(build, today).filter(
		(thing) => thing.region === null || regions.includes(thing.region)
	);
	if (stale.length === 0) return null;
	const list = stale.slice(0, 20).map(place);
	if (stale.length > 20) list.push(`  and ${stale.length - 20} more`);
	return [`${stale.length} facts or contacts had to be looked at again before ${today}:`, ...list].join('\n');
}

/** What has no fixed place in the saved state yet, in words; `null` when all is released. */
export function unreleasedWords(build: CourseBuild): string | null {
	if (build.unreleased.length === 0) return null;
	const list = build.unreleased.slice(0, 20).map((one) => `  ${one}`);
	if (build.unreleased.length > 20) list.push(`  and ${build.unreleased.length - 20} more`);
	return [`${build.unreleased.length} items of the course were never released:`, ...list].join('\n');
}
