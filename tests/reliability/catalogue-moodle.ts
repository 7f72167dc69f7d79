/** Section C7 of the catalogue: what a real Moodle was seen to do, numbered in its order. */
import { row, type Row } from './row.ts';

const linted = 'player.test.ts › makes a package that passes the linter';
const resultWaits = 'only-changes.test.ts › a result that comes while saving fails';

export const rowsOfMoodle = (): Row[] => [
	row('C7.1', 'Commit says true while offline, and 1.2 has lost what it held', [
		'faults.test.ts › answered while offline is not believed',
		'only-changes.test.ts › gets a state it has not had before'
	]),
	row(
		'C7.2',
		'1.2 counts as sent what went with a commit that failed',
		[
			'faults.test.ts › a commit that fails keeps everything as unsent',
			resultWaits,
			'soak/scorm12.test.ts › on random roads'
		],
		'The state is another text each time, and a status that rises waits, with its score, while saving fails. When the very commit fails that has them first, they come with the next launch; a better score under the same status, and single rows of answers and objectives, may stay away until then too, and rows for good when that LMS called them stored.'
	),
	row('C7.3', 'The state is cut at 4,096 where a site is strict', [
		'lint.test.ts › a state that can grow over the limit',
		'state-mark.test.ts › fits in the room that the limit of the state leaves it'
	]),
	row('C7.4', '2004 restores only after suspend', [
		'strict.test.ts › without exit suspend the next launch is a new attempt'
	]),
	row('C7.5', 'A completed course opens in review, and stores what is written all the same', [
		'scorm.spec.ts › in review nothing is written but the location'
	]),
	row('C7.6', 'No status becomes completed, a mastery score fails, 2004 reads the raw score only', [
		'saving.test.ts › opening and closing at once leaves the course incomplete',
		'manifest.test.ts › leaves judging to the course',
		'score.test.ts › is read as'
	]),
	row('C7.7', 'Total time is added at the end only', ['sessions.test.ts › counts no second twice']),
	row('C7.8', 'At closing a commit in front loses the ending', [
		'saving.test.ts › leaving the page ends the session without a commit'
	]),
	row('C7.9', 'Refused formats', [
		'formats.test.ts › moments',
		'formats.test.ts › durations',
		'strict.test.ts › timestamp'
	]),
	row('C7.10', 'What makes a manifest unplayable', ['lint-manifest.test.ts › names', linted]),
	row('C7.11', 'Names, types and addresses of files', [
		'lint-files.test.ts › names',
		'editions.spec.ts › a server that knows no types',
		linted
	])
];
