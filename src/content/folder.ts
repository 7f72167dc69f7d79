/** Files and folders that lie where nothing reads them: a misspelt name would otherwise be passed over in silence. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../cli/suggest.ts';
import type { Problem } from './problem.ts';
import { shownPath } from './project.ts';

const courseNames = ['course.yaml', 'facts.yaml', 'released.json', 'regions', 'brands', 'media'];
const documents = /^(README|CHANGELOG|LICENSE)(\.[a-z]+)?$/;
const languageNames = [
	'lessons',
	'handouts',
	'questions',
	'scenarios',
	'workshops',
	'evaluation.yaml',
	'terms.yaml',
	'reference.yaml'
];

interface Place {
	folder: string;
	/** Names that may stand there. */
	known: readonly string[];
	/** Or an ending files must have, with what else ends are fine. */
	ending?: string;
}

/** Names in a folder; none when it is not there. What can't be read as a folder gives its reason. */
function namesOrReason(folder: string): string[] | { code: string } {
	try {
		return readdirSync(folder);
	} catch (error) {
		const { code = 'no reason given' } = error as NodeJS.ErrnoException;
		return code === 'ENOENT' ? [] : { code };
	}
}

/** The same for who leaves it to {@link strangeFiles} to tell what can't be read. */
export function namesOf(folder: string): string[] {
	const names = namesOrReason(folder);
	return Array.isArray(names) ? names : [];
}

const noFolder = (folder: string, code: string): Problem => ({
	file: shownPath(folder),
	line: 1,
	field: '',
	found: code === 'ENOTDIR' ? 'a file' : `a folder that can't be read (${code})`,
	wanted: 'a folder',
	mend: 'look whether it is a folder, and whether you may read it; rename or remove what is none',
	severity: 'error'
});

function strangersIn({ folder, known, ending }: Place): Problem[] {
	const found = namesOrReason(folder);
	if (!Array.isArray(found)) return [noFolder(folder, found.code)];
	const names = found.filter((name) => !name.startsWith('.') && !documents.test(name));
	const fits = (name: string): boolean =>
		known.includes(name) || (ending !== undefined && name.endsWith(ending));
	return names
		.filter((name) => !fits(name))
		.map((name) => ({
			file: shownPath(join(folder, name)),
			line: 1,
			field: '',
			found: `"${name}", which nothing reads`,
			wanted: ending ? `files that end in ${ending}` : `only: ${known.join(', ')}`,
			mend: didYouMean(
				name,
				known,
				ending ? `rename it to end in ${ending}, or remove it` : 'rename or remove it'
			),
			severity: 'error'
		}));
}

/** @param languages those of `course.yaml`; empty when it could not be read, then folders are left alone */
export function strangeFiles(folder: string, languages: readonly string[]): Problem[] {
	const top = languages.length === 0 ? [] : strangersIn({ folder, known: [...courseNames, ...languages] });
	const regions = strangersIn({ folder: join(folder, 'regions'), known: [], ending: '.yaml' });
	// Beside brands lie their files, and pictures have many endings.
	const loose = ['brands', 'media'].flatMap((name) => {
		const found = namesOrReason(join(folder, name));
		return Array.isArray(found) ? [] : [noFolder(join(folder, name), found.code)];
	});
	const inside = languages.flatMap((language) => {
		const at = join(folder, language);
		const own = strangersIn({ folder: at, known: languageNames });
		// Where the folder itself is none, nothing is to be said of what would be in it.
		if (!Array.isArray(namesOrReason(at))) return own;
		const within = (name: string, ending: string): Problem[] =>
			strangersIn({ folder: join(at, name), known: [], ending });
		return [
			...own,
			...['lessons', 'handouts'].flatMap((name) => within(name, '.md')),
			...['questions', 'scenarios', 'workshops'].flatMap((name) => within(name, '.yaml'))
		];
	});
	return [...top, ...regions, ...loose, ...inside];
}
