/** Makes the packages that the browser tests run; `npm test` has made them already and says so. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { clearPackages, packageProgram } from './packages.ts';

export default function setup(): void {
	if (process.env['E2E_PACKAGES'] === 'ready') return;
	const tsx = createRequire(import.meta.url).resolve('tsx/cli');
	clearPackages();
	const { status } = spawnSync(process.execPath, [tsx, ...packageProgram], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
	if (status !== 0) throw new Error('The packages for the browser tests could not be made; see above.');
}
