/** The packages under test, and what is in them. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ExamBank, Handout, HandoutPack, Lesson, ScenarioPack } from '../../src/lib/course/types.ts';
import type { Question } from '../../src/lib/course/questions/index.ts';
import type { Scenario } from '../../src/lib/course/scenario/scenario.ts';
import { readZip } from '../../src/packaging/zip-read.ts';
import { packsIn } from '../tools/packs.ts';

export const packagesFolder = '.cache/e2e';

/** What makes them: a script and its arguments. */
export const packageProgram = [
	'src/packaging/cli/package.ts',
	'--out',
	packagesFolder,
	'--allow-stale'
] as const;

/** Before they are made: those of another version would be found beside them. */
export const clearPackages = (): void => rmSync(packagesFolder, { recursive: true, force: true });

/** Path of the built package of a standard. */
export function packageOf(standard: string): string {
	const ending = standard === 'offline' ? `-${standard}.html` : `-${standard}.zip`;
	const found = readdirSync(packagesFolder).filter((name) => name.endsWith(ending));
	const [name] = found;
	if (!name || found.length > 1)
		throw new Error(`${packagesFolder} holds ${found.length} packages ending with ${ending}; 1 is wanted.`);
	return join(packagesFolder, name);
}

/** Files of a zip with their bytes. */
export const unpacked = (zip: Buffer): Map<string, Buffer> =>
	new Map(readZip(zip).map((entry) => [entry.name, entry.bytes]));

const opened = new Map<string, Map<string, Buffer>>();

/** Files of a package with their bytes, in a list of one's own; unpacked once, as nearly every test asks. */
export function filesOf(standard: string): Map<string, Buffer> {
	const files = opened.get(standard) ?? unpacked(readFileSync(packageOf(standard)));
	opened.set(standard, files);
	return new Map(files);
}

/** The cards to print, from the pack of the package itself. */
export function handoutsOf(standard: string): Handout[] {
	const pack = packsIn(filesOf(standard)).find(({ id }) => id.startsWith('handouts/'));
	if (!pack) throw new Error(`the ${standard} package has no hand-outs`);
	return (pack.data as HandoutPack).handouts;
}

/** What is in the packs of a package: lessons, cases, the bank, cards. */
const dataIn = (files: ReadonlyMap<string, Buffer>): Partial<Lesson & ExamBank & ScenarioPack>[] =>
	packsIn(files).map(({ data }) => data as Partial<Lesson & ExamBank & ScenarioPack>);

/** Every question of a course, from the packs of its package. */
export const questionsIn = (files: ReadonlyMap<string, Buffer>): Map<string, Question> =>
	new Map(dataIn(files).flatMap(({ questions = [] }) => questions.map((one) => [one.id, one])));

/** Every part of the package under test. */
export const lessonsOf = (standard: string): Lesson[] =>
	packsIn(filesOf(standard)).flatMap(({ id, data }) => (id.startsWith('lesson/') ? [data as Lesson] : []));

/** The questions its exam draws from. */
export const bankOf = (standard: string): Question[] =>
	packsIn(filesOf(standard)).flatMap(({ id, data }) =>
		id.startsWith('exam/') ? (data as ExamBank).questions : []
	);

/** Every case and dialogue of the package under test. */
export const scenariosOf = (standard: string): Map<string, Scenario> =>
	new Map(dataIn(filesOf(standard)).flatMap(({ scenario }) => (scenario ? [[scenario.id, scenario]] : [])));

const known = new Map<string, Map<string, Question>>();

/** The same of the package under test; read once, as every learner of every test asks. */
export function questionsOf(standard: string): Map<string, Question> {
	const questions = known.get(standard) ?? questionsIn(filesOf(standard));
	known.set(standard, questions);
	return questions;
}
