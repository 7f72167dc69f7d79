import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';
import { coursesFolder, projectFolder } from './project.ts';

test.each([...jsonSchemas()])('what an editor checks in %s is what the checker checks', (name, text) => {
	expect(readFileSync(join(coursesFolder, '.schema', name), 'utf8')).toBe(text);
});

test('a question may leave out what has a default, and nothing else', () => {
	const questions = JSON.parse(jsonSchemas().get('questions.json') ?? '');
	const [single] = questions.properties.questions.items.oneOf ?? questions.properties.questions.items.anyOf;
	expect(single.required).toEqual(['type', 'id', 'objectives', 'stem', 'options']);
	expect(single.additionalProperties).toBe(false);
});

test('editors check every YAML file of a course', () => {
	const settings = JSON.parse(readFileSync(join(projectFolder, '.vscode', 'settings.json'), 'utf8'));
	// Lessons and hand-outs are Markdown: editors don't look at their heads.
	const files = [...jsonSchemas().keys()].filter((name) => !/^(lesson|handout)\.json$/.test(name));
	expect(Object.keys(settings['yaml.schemas']).toSorted()).toEqual(
		files.map((name) => `courses/.schema/${name}`).toSorted()
	);
});

test('an editor that opens the project is asked for what reads those schemas', () => {
	const { recommendations } = JSON.parse(
		readFileSync(join(projectFolder, '.vscode', 'extensions.json'), 'utf8')
	);
	expect(recommendations).toContain('redhat.vscode-yaml');
});
