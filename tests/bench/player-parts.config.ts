/** The player's own build, which also writes down what its parts weigh; run in the copy of the project only. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mergeConfig, minifySync, type Plugin } from 'vite';
import project from '../../vite.config.ts';
import { partOf, type PartWeights } from './player-parts.ts';

/** Bytes of code as it would be sent; whole names stay, because parts name each other's things. */
function packed(code: string): number {
	const small = minifySync('part.js', code, { module: true, compress: false, mangle: { toplevel: true } });
	if (small.errors.length > 0)
		throw new Error(`A part of the player is no script: ${small.errors[0]?.message}`);
	return gzipSync(small.code).length;
}

/** Writes {@link PartWeights} to `.cache/player-parts.json`. */
function noteParts(): Plugin {
	return {
		name: 'note-parts',
		generateBundle(_, bundle) {
			if (this.environment.config.consumer !== 'client') return;
			const code = { runtime: '', forms: '', engine: '' };
			for (const chunk of Object.values(bundle)) {
				// What comes late is no part of the first view; it is weighed as it is packed.
				if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
				for (const [id, module] of Object.entries(chunk.modules)) {
					const path = relative(process.cwd(), id.replace(/\?.*$/, '')).replaceAll('\\', '/');
					code[partOf(path)] += `${module.code ?? ''}\n`;
				}
			}
			const weights: PartWeights = {
				runtime: packed(code.runtime),
				forms: packed(code.forms),
				engine: packed(code.engine)
			};
			mkdirSync('.cache', { recursive: true });
			writeFileSync('.cache/player-parts.json', JSON.stringify(weights));
		}
	};
}

export default mergeConfig(project, { plugins: [noteParts()] });
