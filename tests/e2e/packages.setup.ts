/** Makes the packages that the browser tests run; `npm test` has made them already and says so. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { packagesFolder } from './packages.ts';

export default function setup(): void {
	if (process.env['E2E_PACKAGES'] === 'ready') return;
	const tsx = createRequire(import.meta.url).resolve('tsx/cli');
	const program = [tsx, 'src/packaging/cli/package.ts', '--out', packagesFolder, '--allow-stale'];
	const { status } = spawnSync(process.execPath, program, { stdio: ['ignore', 'inherit', 'inherit'] });
	if (status !== 0) throw new Error('The packages for the browser tests could not be made; see above.');
}
