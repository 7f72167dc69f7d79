/** A1–A4: the session with the LMS, state, status and the optional fields. */
import { row, type Row } from './row.ts';

const matrix = (id: string): string => `matrix.spec.ts › ${id}`;
const ofCmi5 = (id: string): string => `cmi5-matrix.spec.ts › ${id}`;
const soak = ['12', '2004'].map((version) => `soak/scorm${version}.test.ts › on random roads`);

const start = (): Row[] => [
	row('A1.1', 'API in an unexpected window', ['browser.test.ts › the API is found in place', matrix('A1.1')]),
	row('A1.2', 'A window of another origin stops the search', [
		'find-api.test.ts › is found',
		'browser.test.ts › in place “foreign”',
		'browser.test.ts › an LMS in a page of another origin is found'
	]),
	row(
		'A1.3',
		'Content served from another origin than the LMS',
		['scorm.spec.ts › on another origin than its LMS the course works and says that nothing is being saved'],
		'No script may reach the API of another origin. The course says so and goes on; the LMS has to serve both from one origin.'
	),
	row('A1.4', 'The API comes late', ['find-api.test.ts › three seconds late', matrix('A1.4')]),
	row('A1.5', 'Both APIs are offered', [
		'find-api.test.ts › the API of the other standard is not taken',
		matrix('A1.5')
	]),
	row('A1.6', 'Initialize is called late', [
		'journey.test.ts › the first page costs at most 12 calls',
		'player.test.ts › evaluating and starting to tasks of their own',
		'scorm.spec.ts › the session is opened within five seconds of the launch'
	]),
	row('A1.7', 'The session is already running, or over', [
		'sessions.test.ts › a session that is already running is taken over'
	]),
	row('A1.8', 'Answers of odd types', [
		'api.test.ts › whatever comes back, no call throws',
		'faults.test.ts › is understood',
		matrix('A1.8')
	]),
	row('A1.9', 'SetValue says false, with code 0, and stored it', [
		'api.test.ts › counts as done',
		matrix('A1.9')
	]),
	row('A1.10', 'A popup without opener: no API', ['scorm.spec.ts › without an LMS the course works']),
	row('A1.11', 'Statuses in odd spelling', ['status.test.ts › from an LMS means', matrix('A1.11')]),
	row('A1.12', 'Review and browse are ignored', [
		'scorm.spec.ts › in review nothing is written but the location',
		'journey.test.ts › start, answers, exam, pass, resume and review',
		matrix('A1.12')
	]),
	row('A1.13', 'Learner name and id', [
		'device-copy.test.ts › two learners in one browser profile',
		'device-copy.test.ts › the id is read once and never sent',
		'typed-text.test.ts › is seen by nobody else in the same browser'
	])
];

const state = (): Row[] => [
	row('A2.1', 'State too long, or cut', [
		'state.test.ts › is not exceeded by any learner',
		'lint.test.ts › a state that can grow over the limit',
		matrix('A2.1')
	]),
	row('A2.2', 'A cut state breaks the next launch', [
		'state.test.ts › cut at any length',
		'restore.test.ts › a state that the LMS cut or damaged',
		'restore.test.ts › what a cut state lost elsewhere',
		matrix('A2.2')
	]),
	row('A2.3', 'A lenient engine proves nothing about size', ['strict.test.ts › cmi.suspend_data', ...soak]),
	row('A2.4', 'The course changed meanwhile', [
		'saved-states.test.ts › gives back everything its learner did',
		'slots.test.ts › however often a course changes',
		...soak
	]),
	row('A2.5', 'Characters that a database breaks', ['state.test.ts › only characters that every LMS stores']),
	row('A2.6', 'Location too long', ['strict.test.ts › cmi.core.lesson_location', ...soak]),
	row('A2.7', '2004 begins a new attempt unless exit is suspend', [
		'strict.test.ts › without exit suspend the next launch is a new attempt',
		matrix('A2.7')
	]),
	row('A2.8', 'Exit in 1.2: empty, suspend, logout', [
		'saving.test.ts › with exit suspend stored',
		matrix('A2.8')
	]),
	row('A2.9', 'Entry does not fit the state', [
		'journey.test.ts › start, answers, exam, pass, resume and review'
	]),
	row('A2.10', 'The login session ends while the course runs', [
		'sessions.test.ts › forgets the session at write',
		'portions.test.ts › are told in tasks of at most twenty',
		matrix('A2.10'),
		ofCmi5('A2.10'),
		...soak
	]),
	row(
		'A2.11',
		'Commit says true and nothing is stored',
		['restore.test.ts › an LMS that fell back behind', matrix('A2.11'), ofCmi5('A2.11'), ...soak],
		'When such an LMS is empty at the next launch it looks like one in which a new attempt was begun. The course then begins anew: a pass that was not reached in this attempt is never shown.'
	),
	row('A2.12', 'Network gone, window closed', [
		'faults.test.ts › answered while offline is not believed',
		matrix('A2.12'),
		ofCmi5('A2.12'),
		'matrix.spec.ts › offline, then killed'
	]),
	row('A2.13', 'Too many calls', [
		'saving.test.ts › at most once in ten seconds',
		'saving.test.ts › only differences are written',
		matrix('A2.13')
	]),
	row('A2.14', 'A crash between score and status', [
		'saving.test.ts › writes go score, status',
		'portions.test.ts › nothing counts as stored as long as a portion is missing',
		'sessions.test.ts › a session lost behind a pass that was not stored tells its score too',
		...soak
	]),
	row('A2.15', 'Two windows or devices', [
		'claim.test.ts › one window at a time',
		'second-window.test.ts › calls nothing that could overwrite',
		'second-window.test.ts › goes on from where that ended',
		matrix('A2.15'),
		'restore.test.ts › work on two devices comes together'
	]),
	row('A2.16', 'The page comes back from the browser’s memory', [
		'sessions.test.ts › a page that comes back from the browser',
		'browser.test.ts › a page that the browser kept behind Back'
	]),
	row('A2.17', 'A phone kills the page in the background', [
		'matrix.spec.ts › · killed ·',
		ofCmi5('A2.17'),
		'saving.test.ts › leaving the page ends the session without a commit, and hidden before it has committed'
	]),
	row('A2.18', 'Events at leaving come in another order', [
		'browser.test.ts › loses nothing and ends the session'
	]),
	row('A2.19', 'Terminate is called twice', ['saving.test.ts › the session is ended once']),
	row('A2.20', 'Terminate fails', [
		'faults.test.ts › an ending that fails can be tried again',
		matrix('A2.20')
	]),
	row('A2.21', 'Commit is refused at the end', [
		'faults.test.ts › refuses a commit at the end still gets the ending',
		matrix('A2.21')
	]),
	row(
		'A2.22',
		'A closing request over 64 KiB is refused',
		['saving.test.ts › leaving the page ends the session without a commit'],
		'How much an LMS sends at closing is its own choice. The course makes one closing call and has committed before it.'
	),
	row('A2.23', 'The LMS takes its frame away', [
		'browser.test.ts › the LMS taking the frame away',
		matrix('frame removed'),
		ofCmi5('A2.23')
	])
];

const status = (): Row[] => [
	row('A3.1', 'Status falls at the next launch', [
		'status.test.ts › passed stays',
		'saving.test.ts › status and score are never lowered',
		matrix('A3.1'),
		...soak
	]),
	row(
		'A3.2',
		'A pass mark in the LMS goes over the course',
		['manifest.test.ts › leaves judging to the course', matrix('A3.2')],
		'An administrator can still set a pass mark by hand; docs/lms-gids.md asks to leave it empty.'
	),
	row('A3.3', '2004 thresholds in the manifest', ['manifest.test.ts › leaves judging to the course']),
	row('A3.4', 'No status set: the LMS says completed', [
		'saving.test.ts › opening and closing at once leaves the course incomplete',
		'strict.test.ts › a course that says nothing is called completed'
	]),
	row('A3.5', 'Failed blocks a further try', [
		'contract.test.ts › no failed unless asked for',
		'scorm.spec.ts › what fails stays open'
	]),
	row('A3.6', '1.2 has one status', [
		'contract.test.ts › options show in the table',
		'package-options.test.ts › passes on what a buyer chooses about results'
	]),
	row('A3.7', 'Score without status', ['contract.test.ts › no status comes without', ...soak]),
	row('A3.8', 'Scores in odd forms', ['formats.test.ts › numbers']),
	row('A3.9', 'Order of scaled and success', ['saving.test.ts › writes go score, status']),
	row('A3.10', 'Progress as a percentage', [
		'strict.test.ts › cmi.progress_measure',
		'journey.test.ts › start, answers, exam, pass, resume and review'
	]),
	row('A3.11', 'Completed and failed together', ['contract.test.ts › no status comes without', ...soak])
];

const journey = 'journey.test.ts › start, answers, exam, pass, resume and review';

const fields = (): Row[] => [
	row('A4.1', 'No interactions or objectives', ['faults.test.ts › left in peace about them', matrix('A4.1')]),
	row('A4.2', 'Choices are one character in 1.2', [journey, 'formats.test.ts › thirty-six options']),
	row('A4.3', 'Responses over 255', ['formats.test.ts › 255 characters pass and 256 are cut']),
	row('A4.4', 'Identifiers with odd characters', ['formats.test.ts › ids and descriptions', ...soak]),
	row('A4.5', 'Delimiters of 2004', ['strict.test.ts › learner_response', journey]),
	row('A4.6', 'The same thing twice', [journey, 'strict.test.ts › two objectives may not share an id']),
	row('A4.7', 'Order of fields', ['strict.test.ts › cmi.interactions.0.type', journey]),
	row('A4.8', 'Repeated interaction ids', ['saving.test.ts › repeated answers can have ids of their own']),
	row('A4.9', 'Count is wrong after resume', ['saving.test.ts › also after coming back', ...soak]),
	row('A4.10', 'Interactions are write only in 1.2', [
		'strict.test.ts › interactions and the exit value can’t be read',
		journey
	]),
	row('A4.11', 'wrong and incorrect', ['strict.test.ts › result', journey]),
	row('A4.12', 'Time formats', ['formats.test.ts › moments', 'strict.test.ts › timestamp']),
	row('A4.13', 'toISOString is refused', ['strict.test.ts › timestamp']),
	row('A4.14', 'Durations', ['formats.test.ts › durations', 'strict.test.ts › session_time']),
	row('A4.15', 'Hundredths without padding', ['formats.test.ts › hundredths are padded']),
	row('A4.16', '1.2 sessions out of range', ['formats.test.ts › durations']),
	row('A4.17', 'Idle time counts, or counts twice', [
		'attention.test.ts › A4.17',
		'sessions.test.ts › counts no second twice'
	]),
	row('A4.18', 'Descriptions with line breaks or a brace', ['formats.test.ts › a description is one line']),
	row('A4.19', 'launch_data is wrong in Moodle', ['player.test.ts › speak their own standard only']),
	row('A4.20', 'Elements of the other standard', ['player.test.ts › speak their own standard only', ...soak]),
	row('A4.21', 'Unknown elements get 201', ['faults.test.ts › left in peace about them']),
	row('A4.22', 'GetErrorString returns nothing', ['api.test.ts › whatever comes back, no call throws']),
	row('A4.23', 'Reading an unset element gives 403', [journey])
];

export const rowsOfRecord = (): Row[] => [...start(), ...state(), ...status(), ...fields()];
