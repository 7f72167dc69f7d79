/** Writes `NOTICE` anew, after a library, font or schema set got another version. */
import { join } from 'node:path';
import { readArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { projectFolder } from '../../content/project.ts';
import { writeWhole } from '../cache.ts';
import { projectNotice } from '../notice.ts';
import { run, say } from './run.ts';

const spec = {
	name: 'npx tsx src/packaging/cli/notice.ts',
	usage: '',
	summary: 'Writes NOTICE from the licences of what is installed.',
	options: {}
} as const satisfies ProgramSpec;

readArguments(spec);

await run(spec, () => {
	writeWhole(join(projectFolder, 'NOTICE'), projectNotice(projectFolder));
	say('✓ wrote NOTICE');
	return Promise.resolve();
});
