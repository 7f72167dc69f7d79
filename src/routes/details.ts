/** Technical facts for a help desk: shown under "about", and in a file with the result. Never a name or an id. */
import { encodeState } from '$lib/course/state.ts';
import { shareDone } from '$lib/course/progress.ts';
import type { Session } from '$lib/player/session.svelte.ts';
import { saveFile } from '$lib/ui/download.ts';

export interface Detail {
	label: string;
	value: string;
}

const moment = (at: number | null): string => (at === null ? '–' : new Date(at).toISOString());
const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

export function detailsOf(session: Session): Detail[] {
	const { edition, health, launch } = session;
	const found = session.diagnostics();
	return [
		{ label: 'build', value: edition.build },
		{ label: 'standard', value: found.standard },
		{ label: 'api', value: found.api },
		{ label: 'mode', value: launch?.mode ?? '–' },
		{ label: 'calls', value: String(found.calls) },
		{ label: 'commits', value: String(found.commits) },
		{ label: 'unsent answers', value: String(found.unsent) },
		{ label: 'state', value: `${found.stateLength} / 4000` },
		{ label: 'saved', value: moment(health.at) },
		{ label: 'save state', value: health.state },
		{ label: 'last error', value: found.lastError ?? '–' },
		{ label: 'browser', value: navigator.userAgent }
	];
}

/** What the learner reached, for when it is not in the LMS. The state is the same text that the LMS keeps. */
function resultOf({ progress, course }: Session): Detail[] {
	const { best } = progress;
	return [
		{ label: 'completed', value: yesNo(progress.completed) },
		{ label: 'passed', value: best ? yesNo(best.passed) : '–' },
		{ label: 'score', value: best ? `${best.percent} %` : '–' },
		{ label: 'done', value: `${Math.round(shareDone(progress, course) * 100)} %` },
		{ label: 'saved state', value: encodeState(progress) }
	];
}

/** Name of a file for the learner: it gives away neither subject nor person. @param what e.g. `voortgang` */
export function fileName({ course, world }: Session, what = ''): string {
	const stem = course.neutralTitle.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	return [stem, what, `${new Date(world.now()).toISOString().slice(0, 10)}.txt`]
		.filter((one) => one !== '')
		.join('-');
}

/** Name and text of the file for the help desk. */
function helpDeskFile(session: Session): [name: string, text: string] {
	const { edition, course, world } = session;
	const now = new Date(world.now()).toISOString();
	const lines = [
		{ label: 'package', value: edition.name },
		{ label: 'version', value: course.version },
		{ label: 'made', value: now },
		...resultOf(session),
		...detailsOf(session)
	];
	const text = lines.map(({ label, value }) => `${label}: ${value}\r\n`).join('');
	return [fileName(session), text];
}

/** False when the browser can't. */
export const saveForHelpDesk = (session: Session): boolean => saveFile(document, ...helpDeskFile(session));
