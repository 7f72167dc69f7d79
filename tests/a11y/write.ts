/** The files beside a package. */
import { writeWhole } from '../../src/packaging/cache.ts';
import type { A11yData } from './data.ts';
import { a11yPage } from './report-page.ts';
import { statementPage } from './statement-page.ts';

/** Paths of what was written. @param path the package */
export function writeBeside(path: string, data: A11yData): string[] {
	const base = path.replace(/\.(zip|html)$/, '');
	const files = {
		[`${base}.a11y.html`]: a11yPage(data),
		[`${base}.a11y.json`]: `${JSON.stringify(data, null, '\t')}\n`,
		[`${base}.toegankelijkheid.html`]: statementPage(data)
	};
	for (const [name, text] of Object.entries(files)) writeWhole(name, text);
	return Object.keys(files);
}
