/** `npm run schema`: writes the JSON Schemas that editors use. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../cli/arguments.ts';
import { jsonSchemas } from '../json-schemas.ts';
import { coursesFolder, shownPath } from '../project.ts';

readArguments({
	name: 'npm run schema --',
	summary:
		'Writes JSON Schemas of course.yaml, facts.yaml, regions and questions to courses/.schema, made from the schemas\n' +
		'the checker uses. Editors with YAML support (see .vscode/settings.json) complete and check with them.',
	usage: '',
	options: {}
});
const folder = join(coursesFolder, '.schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) {
	writeFileSync(join(folder, name), text);
	process.stdout.write(`✓ ${shownPath(join(folder, name))}\n`);
}
