/** A5–A6: the package, and the browser around it. */
import { row, type Row } from './row.ts';

const linted = 'player.test.ts › makes a package that passes the linter';
const defect = (file: string): string => `lint-${file}.test.ts › names`;

const packages = (): Row[] => [
	row('A5.1', 'The manifest is not at the root', ['lint.test.ts › a manifest that is not first', linted]),
	row('A5.2', 'A wrong schemaversion', [defect('manifest'), linted]),
	row('A5.3', 'Another prefix than adlcp', [defect('manifest'), linted]),
	row('A5.4', 'scormtype and scormType', [defect('manifest'), linted]),
	row('A5.5', 'Files that are not listed', [
		'assemble.test.ts › lists every file in the manifest and nothing else'
	]),
	row('A5.6', 'The launch file is listed under another name', [
		'manifest.test.ts › lists the launch file under the same name'
	]),
	row('A5.7', 'Schemas are missing', [defect('manifest'), linted]),
	row('A5.8', 'Identifiers that XML refuses', ['manifest.test.ts › is a name XML takes']),
	row('A5.9', 'An update is taken for another course', [
		'assemble.test.ts › same manifest identity',
		'manifest.test.ts › is the same for every version and build',
		'update.spec.ts › both versions are one course to an LMS',
		'update.spec.ts › a learner goes on in the next version',
		'update.spec.ts › replaced in the embedded LMS'
	]),
	row('A5.10', 'Signs in titles', ['manifest.test.ts › is valid for any title']),
	row('A5.11', 'Titles that are too long', ['manifest.test.ts › has no pictographs, one line']),
	row('A5.12', 'Metadata that breaks the import', [linted]),
	row('A5.13', 'File names with odd signs', [defect('files'), linted]),
	row('A5.14', 'Folders with an underscore', [defect('files'), linted]),
	row('A5.15', 'Paths that are too long', [defect('files'), linted]),
	row('A5.16', 'Capitals in names', ['lint-files.test.ts › names capitals in a name']),
	row('A5.17', 'An old page with new files', [
		'editions.spec.ts › a cached page that asks for files of an older build'
	]),
	row('A5.18', 'Zip features old unzippers miss', ['lint.test.ts › names data descriptors', linted]),
	row('A5.19', 'Too large for an upload', [linted]),
	row('A5.20', 'Links and leftovers in the zip', [
		'lint.test.ts › names stored entries, links',
		defect('files')
	]),
	row('A5.21', 'Blocked types', ['editions.spec.ts › a server that knows no types'])
];

const browser = (): Row[] => [
	row('A6.1', 'Scripts with a wrong type', ['editions.spec.ts › a server that knows no types']),
	row('A6.2', 'A double click: file://', [
		'editions.spec.ts › the file edition works by double click',
		'reading-help.spec.ts › leaves storage alone until then'
	]),
	row('A6.3', 'Storage refuses even a look', [
		'browser.test.ts › where storage is refused',
		'device-copy.test.ts › a browser that refuses storage',
		'claim.test.ts › a browser that refuses everything'
	]),
	row('A6.4', 'Service workers', [defect('pages'), linted]),
	row('A6.5', 'A strict content policy', ['editions.spec.ts › a server that knows no types']),
	row('A6.6', 'Frame rules in our own page', [defect('pages'), linted]),
	row(
		'A6.7',
		'Frames on iOS',
		['a11y.spec.ts › at 320 and at 800 pixels'],
		'Safari on iOS is not run here; the page scrolls as a whole and has no fixed height.'
	),
	row('A6.8', 'The LMS shows buttons of its own', [defect('manifest'), linted]),
	row('A6.9', 'Touching the window of the LMS', ['scorm.spec.ts › by the exit button']),
	row('A6.10', 'Focus gets lost or stuck', ['a11y.spec.ts › with the keyboard alone']),
	row('A6.11', 'Back leaves the LMS page', ['editions.spec.ts › browser Back leaves the course']),
	row('A6.12', 'Shift three times and other keys', [
		'quick-exit.test.ts › leave',
		'safety.spec.ts › Shift three times leaves'
	]),
	row('A6.13', 'Permissions of the frame', ['editions.spec.ts › a server that knows no types']),
	row(
		'A6.14',
		'Printing prints the LMS',
		[],
		'Which frame a browser prints can’t be seen from a test here; the course prints its own page only.'
	),
	row('A6.15', 'Links to elsewhere', ['safety.spec.ts › help is one press away on every page']),
	row('A6.16', 'Requests to other hosts', [
		'editions.spec.ts › the web edition keeps progress on the device',
		'course.spec.ts › the whole course',
		'assemble.test.ts › asks for nothing'
	])
];

export const rowsOfBrowser = (): Row[] => [...packages(), ...browser()];
