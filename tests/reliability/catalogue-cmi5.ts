/** A7: cmi5 and xAPI. */
import { row, type Row } from './row.ts';

const tracker = (title: string): string => `strict-lrs/tracker.test.ts › ${title}`;
const sessions = (title: string): string => `strict-lrs/sessions.test.ts › ${title}`;
const matrix = (id: string): string => `cmi5-matrix.spec.ts › ${id}`;
const soak = 'soak/cmi5.test.ts › on random roads';
const refused = 'strict-lrs/refusals.test.ts › a statement is refused';

export const rowsOfCmi5 = (): Row[] => [
	row(
		'A7.1',
		'Reload: a second fetch, a second initialized',
		[
			sessions('a reload keeps token and session'),
			sessions('a token that was lost'),
			'cmi5.spec.ts › a reload keeps token and session',
			matrix('A7.1')
		],
		'The browser’s own reload button can’t be told from closing: the session ends, and the course asks to be opened again. Nothing is lost.'
	),
	row('A7.2', 'terminated never arrives', [
		sessions('closing the tab sends what waits'),
		'cmi5.spec.ts › closing the window says terminated',
		matrix('A7.2')
	]),
	row('A7.3', 'completed or passed twice, failed after passed', [
		sessions('says completed and passed no second time'),
		tracker('failed waits for the end'),
		'strict-lrs/conflict.test.ts › a verdict the other session gave',
		matrix('A7.3'),
		soak
	]),
	row('A7.4', 'A result or category that does not fit the verb', [
		refused,
		tracker('are said once and in order')
	]),
	row('A7.5', 'The context template is changed or left out', [
		tracker('what the LMS put in the context stays'),
		refused
	]),
	row('A7.6', 'Timestamps that are not UTC', [refused]),
	row('A7.7', 'Learner preferences', [
		'strict-lrs/refusals.test.ts › initialized before the preferences were read',
		tracker('are said once and in order'),
		matrix('A7.7')
	]),
	row('A7.8', 'Browse and Review', [
		sessions('says initialized and terminated'),
		'cmi5.spec.ts › in review nothing is said'
	]),
	row('A7.9', 'Two writers of one document', [
		'strict-lrs/conflict.test.ts › a document that changed meanwhile',
		'cmi5.spec.ts › another device that wrote meanwhile',
		matrix('A7.9'),
		soak
	]),
	row('A7.10', 'The return address', [tracker('the window goes to the return address')]),
	row('A7.11', 'Versions of xAPI', ['strict-lrs/refused-requests.test.ts › without a version'])
];
