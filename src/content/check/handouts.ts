/** What stands on paper can be written on and not pressed; on screen it is the other way round. */
import { listed } from '../../cli/suggest.ts';
import { blocks, type BlockSpec } from '../blocks.ts';
import type { LoadedCourse, LoadedPage } from '../loaded.ts';
import type { Problem } from '../problem.ts';

const places = { lesson: 'screen', handout: 'paper' } as const;

/** Blocks that are of no use where they stand. */
function checkBlocks({ file, scan }: LoadedPage<unknown>, kind: keyof typeof places): Problem[] {
	const fits = ({ only }: BlockSpec): boolean => only === undefined || only === places[kind];
	const known = Object.keys(blocks).filter((name) => fits(blocks[name] as BlockSpec));
	return scan.tags
		.filter(({ name }) => !known.includes(name))
		.map(({ name, line }) => ({
			file,
			line,
			field: name,
			found: `<${name}> in a ${kind === 'lesson' ? 'lesson' : 'hand-out'}`,
			wanted: `one of: ${listed(known, 20)}`,
			mend:
				kind === 'lesson'
					? 'use it in a hand-out: it is there to be written on'
					: 'say it in words: on paper it can’t be pressed',
			severity: 'error'
		}));
}

export const checkHandouts = ({ languages }: LoadedCourse): Problem[] =>
	languages.flatMap((language) => [
		...language.lessons.flatMap((lesson) => checkBlocks(lesson, 'lesson')),
		...language.handouts.flatMap((handout) => checkBlocks(handout, 'handout'))
	]);
