/** `npm run schema`: writes the JSON Schemas for editors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { schemaFiles } from '../json-schema.ts';
import { coursesFolder, shownPath } from '../project.ts';

const spec = {
	name: 'npm run schema --',
	summary:
		'Writes JSON Schemas to courses/.schema, so that an editor completes and checks the YAML of a course.\n' +
		'Run it after a change of the schemas in src/lib/course.',
	usage: '',
	options: {}
} as const satisfies ProgramSpec;

readArguments(spec);
const folder = join(coursesFolder, '.schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) {
	const file = join(folder, name);
	writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
	process.stdout.write(`${shownPath(file)}\n`);
}
