import { describe, expect, it } from 'vitest';
import { liftPlayer } from './lift.ts';

const script = `
	{
		__sveltekit_1a = { base: '' };
		const element = document.currentScript.parentElement;
		var html = '<style>not ours</style>';
		__sveltekit_1a.app.start(element);
	}
`;
const built = `<!doctype html>
<html lang="nl"><head><title>…</title></head>
<body>
<!--course-cover-->
<div id="player">
	<script>${script}</script>
</div>
<style>body{color:#111}
/*$vite$:1*/</style>
</body></html>`;

describe('the built player taken apart', () => {
	it('leaves a page without script and style, with a place for each', () => {
		const { shell } = liftPlayer(built);
		expect(shell).not.toMatch(/<script|<style/);
		expect(shell).toMatch(
			/<!--course-cover-->\s*<!--course-style-->\s*<div id="player"><!--course-script-->/
		);
	});

	it('keeps the styles without the marks of the bundler, and texts of the script that look like styles', () => {
		const { css, script: lifted } = liftPlayer(built);
		expect(css).toBe('body{color:#111}');
		expect(lifted).toContain("'<style>not ours</style>'");
	});

	it('is evaluated and starts in tasks of their own, with the element it stood in', () => {
		expect(liftPlayer(built).script).toMatch(
			/parentElement;\nsetTimeout\(\(function \(\) {[^]*setTimeout\(\(\) => __sveltekit_1a\.app\.start\(element\)\);\n}\)\);\n}$/
		);
	});

	it.each([
		['no inline bundle', built.replace('<script>', '<script type="module">'), 'no <div id="player"><script>'],
		['no place for the cover', built.replace('<!--course-cover-->', ''), 'no <!--course-cover-->'],
		['another title', built.replace('…', 'x'), 'no <title>…</title>'],
		[
			'a file beside the bundle',
			built.replace('</head>', '<link href="a.css"></head>'),
			'<link href="a.css"> beside'
		],
		['no element', built.replace('document.currentScript', 'document.body'), 'no element to draw in'],
		['another way to start', built.replace('app.start(element);', 'go();'), 'a script that ends with']
	])('is refused with %s, saying what was found and wanted', (_, html, found) => {
		const lift = () => liftPlayer(html);
		expect(lift).toThrow(found);
		expect(lift).toThrow(/\n {2}wanted: .+\n {2}mend: look at src\/app\.html/);
	});
});
