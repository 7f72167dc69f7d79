/** `npm run check -- --matrix`: a page for each language in `dist/`, and the same as text. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matrixPage } from '../document/matrix-page.ts';
import type { LoadedCourse } from '../loaded.ts';
import { matrixOf, printMatrix } from '../matrix.ts';
import { distFolder, shownPath } from '../project.ts';

/** Writes the pages; returns the tables as text, each with the path of its page. */
export function writeMatrices(course: LoadedCourse): string[] {
	mkdirSync(distFolder, { recursive: true });
	return course.languages.map((language) => {
		const matrix = matrixOf(course, language);
		const path = join(distFolder, `matrix-${matrix.course}-${matrix.language}.html`);
		writeFileSync(path, matrixPage(matrix));
		return `${printMatrix(matrix)}\n✓ ${shownPath(path)}`;
	});
}
