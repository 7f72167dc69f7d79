/** Rules about pages, style sheets and the HTML inside packs (catalogue rows A5.5, A6.1, A6.5, A6.6, A6.16). */
import type { LintFinding } from './lint-finding.ts';
import { lintScript } from './lint-script.ts';
import {
	cssReferences,
	htmlReferences,
	isExternal,
	isInside,
	splitPage,
	tagsOf,
	type Reference
} from './markup.ts';

/** How a package wants its pages. */
export interface PageRules {
	/** Names of files a page may refer to; empty for the one-file edition. */
	files: ReadonlySet<string>;
	/** LMS packages must pass `script-src 'self'` and `style-src 'self'` (A6.5). */
	inlineAllowed: boolean;
	/** A service worker belongs to the web edition alone (A6.4). */
	workerAllowed?: boolean;
}

/** Every address must be inside the package. */
export function lintReferences(
	file: string,
	references: readonly Reference[],
	rules: PageRules
): LintFinding[] {
	return references.flatMap(({ by, address }): LintFinding[] => {
		if (isInside(address)) return [];
		const found = `${by} asks for "${address.slice(0, 120)}"`;
		if (isExternal(address)) {
			const mend = 'pack the file and refer to it by name';
			return [{ rule: 'A6.16', file, found, wanted: 'nothing from another host', mend }];
		}
		if (rules.files.has(address)) return [];
		return [
			{
				rule: 'A5.5',
				file,
				found,
				wanted:
					rules.files.size > 0 ? 'a file of this package, by its plain name' : 'everything inside the page',
				mend: 'pack the file or drop the reference'
			}
		];
	});
}

/** A piece of HTML with text of the course in it: no scripts, no handlers, no inline style. */
export function lintHtml(file: string, html: string, rules: PageRules): LintFinding[] {
	const findings = lintReferences(file, htmlReferences(html), rules);
	for (const { name, attributes } of tagsOf(html)) {
		const handler = [...attributes.keys()].find((key) => key.startsWith('on'));
		const add = (rule: string, found: string, wanted: string, mend: string): void => {
			findings.push({ rule, file, found, wanted, mend });
		};
		if (handler) add('A6.5', `${handler}= on <${name}>`, 'no inline handlers', 'listen from a script');
		if (attributes.has('style')) add('A6.5', `style= on <${name}>`, 'no inline style', 'use a class');
		if (name === 'script' && attributes.get('type') === 'module') {
			add('A6.1', '<script type="module">', 'classic scripts', 'bundle it as IIFE');
		}
		if (name === 'base') add('A6.6', '<base>', 'addresses relative to the page', 'leave it out');
		if (
			name === 'meta' &&
			/^(content-security-policy|x-frame-options|refresh)$/i.test(attributes.get('http-equiv') ?? '')
		) {
			add(
				'A6.6',
				`<meta http-equiv="${attributes.get('http-equiv')}">`,
				'no rules for frames in the page',
				'leave it to the server'
			);
		}
	}
	return findings;
}

/** A whole page with its scripts and styles. */
export function lintPage(file: string, html: string, rules: PageRules): LintFinding[] {
	const { markup, scripts, styles } = splitPage(html);
	const findings = lintHtml(file, markup, rules);
	findings.push(...styles.flatMap((css) => lintReferences(file, cssReferences(css), rules)));
	findings.push(...scripts.flatMap((code) => lintScript(file, code)));
	if (!rules.inlineAllowed && scripts.length > 0) {
		findings.push({
			rule: 'A6.5',
			file,
			found: `an inline script (${scripts[0]?.trim().slice(0, 60)}…)`,
			wanted: "scripts in files, so that script-src 'self' lets them run",
			mend: 'move it to the package script'
		});
	}
	if (!rules.inlineAllowed && styles.length > 0) {
		const mend = 'move it to the style sheet';
		findings.push({ rule: 'A6.5', file, found: 'an inline <style>', wanted: 'styles in a file', mend });
	}
	return findings;
}
