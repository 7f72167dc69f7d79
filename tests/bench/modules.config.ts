/** The player's own build, which also writes down what each module weighs; run in the copy of the project only. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mergeConfig, type Plugin } from 'vite';
import project from '../../vite.config.ts';

/** `.cache/modules.json`: path from the root → bytes of its rendered code after gzip, before it is made small. */
function noteModules(): Plugin {
	return {
		name: 'note-modules',
		generateBundle(_, bundle) {
			if (this.environment.config.consumer !== 'client') return;
			const weights: Record<string, number> = {};
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const [id, { code }] of Object.entries(chunk.modules)) {
					const path = relative(process.cwd(), id.replace(/\?.*$/, '')).replaceAll('\\', '/');
					weights[path] = (weights[path] ?? 0) + (code ? gzipSync(code).length : 0);
				}
			}
			mkdirSync('.cache', { recursive: true });
			writeFileSync('.cache/modules.json', JSON.stringify(weights));
		}
	};
}

export default mergeConfig(project, { plugins: [noteModules()] });
