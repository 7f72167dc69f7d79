import { describe, expect, it } from 'vitest';
import { cmi5, drop, lint, type Defect } from './defects.ts';

const unit = /<au id="([^"]*)"/;

const defects: Defect[] = [
	[
		'no course structure',
		'cmi5',
		drop(/^cmi5\.xml/),
		/cmi5\.xml {2}\(cmi5 14\.1\.0\.0-2\)\n {2}found: no course structure in the root\n {2}wanted: cmi5\.xml in the root of the zip/
	],
	[
		'an id that is no full IRI',
		'cmi5',
		cmi5(unit, '<au id="unit"'),
		/found: id "unit"\n {2}wanted: a full IRI/
	],
	[
		'an id used twice',
		'cmi5',
		cmi5(/<course id="[^"]*"/, '<course id="urn:uuid:a"><!-- id="urn:uuid:a" --'),
		/twice/
	],
	[
		'a unit that opens a file which is not there',
		'cmi5',
		cmi5('index.html', 'start.html'),
		/14\.1\.0\.0-3\)\n {2}found: the unit opens "start\.html"\n {2}wanted: a file of the package/
	],
	[
		'a name of the LMS in the address',
		'cmi5',
		cmi5('index.html', 'index.html?fetch=1'),
		/8\.1\.0\.0-6\)\n {2}found: "fetch" in the address of the unit/
	],
	[
		'a unit that is satisfied at once',
		'cmi5',
		cmi5(' moveOn="CompletedAndPassed"', ''),
		/B4\)\n {2}found: a unit that is satisfied before it was opened/
	],
	[
		'another namespace',
		'cmi5',
		cmi5('/v1/CourseStructure', '/v2/CourseStructure'),
		/13\.2\.0\.0-1\)\n {2}found: another namespace/
	],
	[
		'an element the schema does not know',
		'cmi5',
		cmi5('<course ', '<surprise/><course '),
		/13\.2\.0\.0-1\)\n {2}found: line \d+: .*surprise/
	]
];

describe('the package linter on a course structure', () => {
	it.each(defects)('names %s', async (_, edition, change, wanted) => {
		expect(await lint(edition, change)).toMatch(wanted);
	});

	it('has nothing against a good one', async () => {
		expect(await lint('cmi5', (files) => files)).toBe('');
	});
});
