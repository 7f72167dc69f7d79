import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onCopy } from '../../../tests/tools/course-copy.ts';
import { goodCase } from '../../../tests/tools/scenario-text.ts';
import { findGraph } from './find.ts';
import { readCourse } from '../read.ts';
import { writeGraphs } from './write.ts';

const edits = { 'nl/scenarios/fiets.yaml': goodCase };

describe('an author sees the graph', () => {
	test('of a case as its file is now, even when no lesson shows it yet', async () => {
		const found = await onCopy(edits, (folder) => findGraph(folder, 'nl/fiets.svg'));
		expect(found).toMatchObject({ status: 200, type: 'image/svg+xml' });
		expect(found.body).toContain('<title id="t">De fiets</title>');
	});

	test('chosen from a list', async () => {
		const { body } = await onCopy(edits, (folder) => findGraph(folder, ''));
		expect(body).toContain('<a href="/graphs/nl/fiets.svg">nl/fiets.svg</a>');
	});

	test('or why there is none: a name that leads nowhere', async () => {
		const slip = { 'nl/scenarios/fiets.yaml': goodCase.replace('to: gevonden', 'to: gevonde') };
		const found = await onCopy(slip, (folder) => findGraph(folder, 'nl/fiets.svg'));
		expect(found).toMatchObject({ status: 422, type: 'text/plain' });
		expect(found.body).toContain('found: a way to "gevonde", which this case does not have');
	});

	test('or that the file can not be read', async () => {
		const broken = { 'nl/scenarios/fiets.yaml': goodCase.replace('form: case', 'form: kees') };
		const found = await onCopy(broken, (folder) => findGraph(folder, 'nl/fiets.svg'));
		expect(found.status).toBe(404);
		expect(found.body).toMatch(/^no case nl\/fiets\.svg that can be read\n\n[\s\S]+found: "kees"/);
	});
});

test('every case is written under the name of its course, language and id', async () => {
	await onCopy(edits, (folder) => {
		const out = join(folder, '..', 'graphs');
		const { course } = readCourse(folder);
		if (!course) throw new Error('the small course can be read');
		const paths = writeGraphs(course, out);
		expect(paths).toContain(join(out, 'course-nl-fiets.svg'));
		expect(paths.every((path) => existsSync(path))).toBe(true);
		rmSync(out, { recursive: true });
	});
});
