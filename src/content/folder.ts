/** Files and folders that lie where nothing reads them: a misspelt name would otherwise be passed over in silence. */
import { existsSync, readdirSync } from 'node:fs';
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

function strangersIn({ folder, known, ending }: Place): Problem[] {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder).filter((name) => !name.startsWith('.') && !documents.test(name));
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
	const inside = languages.flatMap((language) => [
		...strangersIn({ folder: join(folder, language), known: languageNames }),
		...strangersIn({ folder: join(folder, language, 'lessons'), known: [], ending: '.md' }),
		...strangersIn({ folder: join(folder, language, 'handouts'), known: [], ending: '.md' }),
		...strangersIn({ folder: join(folder, language, 'questions'), known: [], ending: '.yaml' }),
		...strangersIn({ folder: join(folder, language, 'scenarios'), known: [], ending: '.yaml' }),
		...strangersIn({ folder: join(folder, language, 'workshops'), known: [], ending: '.yaml' })
	]);
	return [...top, ...regions, ...inside];
}
