/** What a course asks of an LMS, judged from the log of calls. Pure. */

/** One call, as the LMS page noted it. */
export interface Call {
	name: string;
	element: string;
	value?: string;
	/** What the LMS answered. */
	given: string;
	/** Milliseconds since 1970. */
	at: number;
}

/** Questions for an error code after an answer that was plainly true: a round trip for nothing. */
export const needlessErrorCodes = (calls: readonly Call[]): number =>
	calls.filter((call, at) => call.name === 'LMSGetLastError' && calls[at - 1]?.given === 'true').length;

/** Elements whose change may be stored at once. */
const status = /^cmi\.core\.(lesson_status|score\.)/;

/** When commits were made that could have waited: not the first, not the one at the end, not those with a new status. */
export function ordinaryCommits(calls: readonly Call[]): number[] {
	const times: number[] = [];
	let first = true;
	let urgent = false;
	calls.forEach((call, at) => {
		if (call.name === 'LMSSetValue') urgent ||= status.test(call.element);
		if (call.name !== 'LMSCommit') return;
		const leaving = calls.slice(at + 1).every((later) => !/^LMS(SetValue|GetValue|Commit)$/.test(later.name));
		const ends = leaving && calls.slice(at + 1).some((later) => later.name === 'LMSFinish');
		if (!first && !urgent && !ends) times.push(call.at);
		first = false;
		urgent = false;
	});
	return times;
}

/** Seconds between two such commits, to a hundredth, shortest first; none when there were fewer than two. */
export function gaps(times: readonly number[]): number[] {
	return times
		.slice(1)
		.map((time, at) => Math.round((time - (times[at] ?? time)) / 10) / 100)
		.sort((a, b) => a - b);
}
