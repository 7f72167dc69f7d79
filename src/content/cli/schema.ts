/** `npm run schema`: writes the JSON Schemas that editors use. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../cli/arguments.ts';
import { jsonSchemas, schemaNames } from '../json-schemas.ts';
import { coursesFolder, shownPath } from '../project.ts';

readArguments({
	name: 'npm run schema --',
	summary:
		'Writes JSON Schemas to courses/.schema, made from the schemas the checker uses, one for each kind of file:\n' +
		`${schemaNames}.\n` +
		'Editors with YAML support (see .vscode) complete and check with them.',
	usage: '',
	options: {}
});
const folder = join(coursesFolder, '.schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) {
	writeFileSync(join(folder, name), text);
	process.stdout.write(`✓ ${shownPath(join(folder, name))}\n`);
}
