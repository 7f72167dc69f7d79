import { describe, expect, it } from 'vitest';
import { app, drop, edit, page, lint, type Defect } from './defects.ts';

const defects: Defect[] = [
	[
		'a module script',
		'scorm12',
		page('<script src', '<script type="module" src'),
		/found: <script type="module">\n {2}wanted: classic scripts/
	],
	[
		'an inline script',
		'scorm12',
		page('</body>', '<script>var a = 1;</script></body>'),
		/found: an inline script \(var a = 1;…\)\n {2}wanted: scripts in files/
	],
	[
		'an inline style element',
		'scorm12',
		page('</body>', '<style>b{}</style></body>'),
		/found: an inline <style>/
	],
	['an inline handler', 'scorm12', page('<body', '<body onload="x()"'), /found: onload= on <body>/],
	['an inline style', 'scorm12', page('<body', '<body style="color:red"'), /found: style= on <body>/],
	[
		'a rule against frames',
		'scorm12',
		page('<title>', '<meta http-equiv="Content-Security-Policy" content="x"><title>'),
		/found: <meta http-equiv="Content-Security-Policy">/
	],
	[
		'a script of another host',
		'scorm12',
		page('</body>', '<script src="https://cdn.example/x.js"></script></body>'),
		/A6\.16\)\n {2}found: script asks for "https:\/\/cdn\.example\/x\.js"\n {2}wanted: nothing from another host/
	],
	[
		'a picture of another host in a lesson',
		'scorm12',
		edit(/^lesson-nl-first/, /src=\\"[^"]*\\"/, 'src=\\"//img.example/x.png\\"'),
		/lesson-nl-first\..*\(A6\.16\)\n {2}found: img asks for "\/\/img\.example\/x\.png"/
	],
	[
		'a picture that is not packed',
		'scorm12',
		edit(/^lesson-nl-first/, /src=\\"[^"]*\\"/, 'src=\\"gone.png\\"'),
		/found: img asks for "gone\.png"\n {2}wanted: a file of this package/
	],
	[
		'a script in a lesson',
		'scorm12',
		edit(/^lesson-nl-first/, '\\u003ch2>', '\\u003ch2 onclick=\\"x()\\">'),
		/found: onclick= on <h2>/
	],
	[
		'a font of another host',
		'scorm12',
		edit(/\.css$/, /$/, "@font-face{src:url('https://fonts.example/a.woff2')}"),
		/app\..*\.css {2}\(A6\.16\)\n {2}found: url\(\) asks for "https:\/\/fonts\.example\/a\.woff2"/
	],
	[
		'an imported style sheet',
		'scorm12',
		edit(/\.css$/, /^/, "@import 'more.css';"),
		/found: @import asks for "more\.css"/
	],
	[
		'a picture with an outside reference in it',
		'scorm12',
		edit(/\.svg$/, '<circle', '<image href="https://x.example/a.png"/><circle'),
		/pattern\..*\.svg {2}\(A6\.16\)/
	],
	[
		'a script that only parses as a module',
		'scorm12',
		app('\nimport x from "./x.js";'),
		/found: not a classic script: Cannot use import statement/
	],
	[
		'a script that does not parse',
		'scorm12',
		app('\nlet = = 1;'),
		/found: not a classic script: Unexpected token/
	],
	['a dynamic import', 'scorm12', app('\nimport("./x.js");'), /found: import\(\n {2}wanted: no import\(\)/],
	[
		'a fetch of another host',
		'scorm12',
		app('\nfetch("https://x.example/a");'),
		/A6\.16\)\n {2}found: fetch\("https:\/\/x\.example\/a/
	],
	['eval', 'scorm12', app('\neval("1");'), /found: eval\(\n {2}wanted: no eval/],
	[
		'a service worker',
		'scorm12',
		app('\nnavigator.serviceWorker.register("sw.js");'),
		/found: serviceWorker\.register\n {2}wanted: no service worker/
	],
	[
		'a pack of another build',
		'scorm12',
		edit(/^lesson-nl-second/, /"build":"[^"]*"/, '"build":"000000000000"'),
		/found: build 000000000000\n {2}wanted: build [0-9a-f]{12}/
	],
	['a pack that is not there', 'web', drop(/^exam-nl/), /exam-nl\..*\(A5\.17\)\n {2}found: no pack exam\/nl/],
	[
		'a part of the player of another build',
		'scorm12',
		edit(/^part-pages/, /"build":"[^"]*"/, '"build":"000000000000"'),
		/part-pages\..*\(A5\.17\)\n {2}found: build 000000000000\n {2}wanted: build [0-9a-f]{12}/
	],
	[
		'a part of the player that is not there',
		'web',
		drop(/^part-pages/),
		/part-pages\..*\(A5\.17\)\n {2}found: no pack part\/pages\n {2}wanted: every pack of the edition/
	],
	[
		'what draws lessons missing from the file of the first',
		'scorm12',
		edit(/^lesson-nl-first/, /^\(globalThis.*part\/lessons.*\n/m, ''),
		/lesson-nl-first\..*\(A5\.17\)\n {2}found: no pack part\/lessons/
	],
	[
		'the first lesson missing from its file',
		'scorm12',
		edit(/^lesson-nl-first/, /^\(globalThis.*lesson\/nl\/first.*\n/m, ''),
		/lesson-nl-first\..*\(A5\.17\)\n {2}found: no pack lesson\/nl\/first/
	],
	[
		'a pack of another build behind the right one',
		'scorm12',
		edit(
			/^lesson-nl-second/,
			/$/,
			'(globalThis.coursePacks??=[]).push({"build":"0","id":"lesson/nl/second","data":{}});\n'
		),
		/lesson-nl-second\..*\(A5\.17\)\n {2}found: a stray pack lesson\/nl\/second/
	],
	[
		'a part of another player',
		'web',
		(files) => [
			...files,
			...files
				.filter(({ name }) => name.startsWith('part-'))
				.map(({ bytes }) => ({ name: 'part-other.js', bytes }))
		],
		/part-other\.js {2}\(A5\.17\)\n {2}found: a stray pack part\/pages\n {2}wanted: only packs of the edition, each once and in its file/
	],
	[
		'a part that asks for another host',
		'web',
		edit(/^part-pages/, 'exports.About=1', 'fetch("https://x.example/a")'),
		/part-pages\..*\(A6\.16\)\n {2}found: fetch\("https:\/\/x\.example\/a/
	],
	[
		'no edition',
		'scorm12',
		edit(/^app\..*\.js$/, 'globalThis.courseEdition=', 'globalThis.other='),
		/found: no globalThis\.courseEdition/
	],
	[
		'too much to load',
		'web',
		app(`\n/*${Array.from({ length: 40_000 }, (_, i) => (i * 7919).toString(36)).join('')}*/`),
		/first view\)\n {2}found: \d{6} bytes after gzip\n {2}wanted: at most 100000/
	],
	[
		'too much to load beside a tracker that writes over the network',
		'cmi5',
		app(`\n/*${Array.from({ length: 40_000 }, (_, i) => (i * 7919).toString(36)).join('')}*/`),
		/first view\)\n {2}found: \d{6} bytes after gzip\n {2}wanted: at most 105000/
	],
	[
		'too many files to load',
		'web',
		page('</body>', '<img src="notice.txt"><img src="font-licence.txt"></body>'),
		/found: 8 requests\n {2}wanted: at most 6/
	],
	[
		'too many fonts',
		'web',
		(files) => [...files, { name: 'font-more.woff2', bytes: Buffer.alloc(30_000) }],
		/found: 5\d{4} bytes of fonts\n {2}wanted: at most 45000/
	],
	[
		'an outside picture in the one-file edition',
		'offline',
		(files) => edit(/./, '</body>', '<img src="https://x.example/a.png"></body>')(files),
		/A6\.16\)\n {2}found: img asks for/
	],
	[
		'a file beside the one-file edition',
		'offline',
		(files) => edit(/./, '</body>', '<img src="a.png"></body>')(files),
		/found: img asks for "a\.png"\n {2}wanted: everything inside the page/
	],
	[
		'a pack missing from the one-file edition',
		'offline',
		(files) => edit(/./, /<script>[^\n]*"id":"lesson\/nl\/first"[^\n]*\n/, '')(files),
		/found: no pack lesson\/nl\/first/
	],
	[
		'a part of the player missing from the one-file edition',
		'offline',
		(files) => edit(/./, /<script>[^\n]*"id":"part\/pages"[^\n]*\n/, '')(files),
		/found: no pack part\/pages/
	]
];

describe('the package linter on pages and scripts', () => {
	it.each(defects)('names %s', async (_, edition, change, wanted) => {
		expect(await lint(edition, change)).toMatch(wanted);
	});
});
