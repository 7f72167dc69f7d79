/** Writes `docs/reliability.md` from the reports of a test run; fails when a row has no test that passed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { projectFolder } from '../../src/content/project.ts';
import { catalogue } from './catalogue.ts';
import { reliabilityPage, troubles, type Ran } from './page.ts';

const file = 'docs/reliability.md';

interface UnitReport {
	testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}
interface Suite {
	title: string;
	suites?: Suite[];
	specs?: { title: string; file: string; ok: boolean }[];
}

const unitTests = ({ testResults }: UnitReport): Ran[] =>
	testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.map(({ fullName, status }) => ({
			file: relative(projectFolder, name).replaceAll('\\', '/'),
			title: fullName,
			passed: status === 'passed'
		}))
	);

function browserTests({ title, suites = [], specs = [] }: Suite, above = ''): Ran[] {
	const here = `${above} ${title}`.trim();
	return [
		...specs.map((spec) => ({ file: spec.file, title: `${here} ${spec.title}`, passed: spec.ok })),
		...suites.flatMap((suite) => browserTests(suite, here))
	];
}

const read = <T>(name: string): T => JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8')) as T;

/** What belongs to no row of the catalogue. */
const more = [
	'**Two people under one account** A shared login (a kiosk, "gast") is one learner to the LMS and so to us.',
	'**Unsent work on one computer, "opnieuw beginnen" on another** Who starts over elsewhere leaves behind what was never sent.',
	'**An older package over a newer one** It can’t read the newer state, says so, and what is done then takes its place.',
	'**Firefox and Safari** The tests run in Chromium only.'
];

readArguments({
	name: 'tsx tests/reliability/write.ts',
	summary: 'Writes docs/reliability.md from test-results/.',
	usage: '',
	options: {}
});
const ran = [...unitTests(read<UnitReport>('unit')), ...browserTests(read<Suite>('e2e'))];
const rows = catalogue();
const wrong = troubles(rows, ran);
writeFileSync(file, reliabilityPage(rows, ran, more));
for (const text of wrong) console.error(text);
if (wrong.length === 0) console.log(`${rows.length} rows, each with tests that passed or a reason`);
process.exitCode = wrong.length > 0 ? 1 : 0;
