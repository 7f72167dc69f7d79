import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureCourse, onCopy, type Edit } from '../../tests/tools/course-copy.ts';
import { checkCourse } from './check.ts';
import { compileCourse } from './compile.ts';
import type { CourseBuild } from './course-build.ts';
import { createRenderer } from './render.ts';

/** Texts that no course may hold, wherever they stand. */
const refused = [
	'<script>alert(1)</script>',
	'<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
	'<script\n>alert(1)</script>',
	'<scr<script>ipt>alert(1)</script>',
	'<svg onload=alert(1)>',
	'<svg><script>alert(1)</script></svg>',
	'<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
	'<img src=x onerror=alert(1)>',
	'<img src="https://evil.example/x.png" alt="x">',
	'<iframe src="https://evil.example"></iframe>',
	'<object data="x"></object>',
	'<form action="https://evil.example"><input></form>',
	'<style>body{display:none}</style>',
	'<link rel="stylesheet" href="https://evil.example/x.css">',
	'<meta http-equiv="refresh" content="0;url=https://evil.example">',
	'<base href="https://evil.example">',
	'<span lang="nl" style="color:red">x</span>',
	'<span lang="nl" onclick="alert(1)">x</span>',
	'<Fact id="f_licht" onclick="alert(1)">x</Fact>',
	'<Fact id="f_licht&quot; onclick=&quot;alert(1)">x</Fact>',
	'<course-block data-block="Question"></course-block>',
	'<button data-fact="f_licht">x</button>',
	'<![CDATA[<script>alert(1)</script>]]>',
	'<?php echo 1 ?>',
	'<a href="javascript:alert(1)">x</a>',
	'<javascript:alert(1)>',
	'[x](javascript:alert(1))',
	'[x]( JaVaScRiPt:alert(1))',
	'[x](\njavascript:alert(1))',
	'[x](<javascript:alert(1)>)',
	'[x](java&#115;cript:alert(1))',
	'[x](java&Tab;script:alert(1))',
	'[`]`](javascript:alert(1))',
	'[x][1]\n\n[1]: javascript:alert(1)',
	'[x](data:text/html;base64,PHNjcmlwdD4=)',
	'[x](vbscript:msgbox(1))',
	'[x](//evil.example)',
	'![x](https://evil.example/x.png)',
	'![x][1]\n\n[1]: https://evil.example/x.png',
	'![1]\n\n[1]:\n  https://evil.example/x.png',
	'![x\\]](https://evil.example/x.png)',
	'![x [y [z]]](https://evil.example/x.png)',
	'[![x](https://evil.example/x.png)](https://site.example)',
	'[x\\]](javascript:alert(1))',
	'  - [x]: javascript:alert(1)\n\n[x]',
	'![x](data:image/svg+xml;base64,PHN2Zz4=)',
	'![x](../../geheim.png)'
];

/** Texts that mean something to mdsvex and Svelte, and so are refused in lessons. */
const refusedInLessons = [
	'{alert(1)}',
	'{@html "x"}',
	'{#if true}x{/if}',
	'<div {...x}>',
	'- [ ] x',
	'> 1. [x] x'
];

/** Texts that may stand there because they come out as nothing but words, code or a safe link. */
const inert = [
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'`<script>alert(1)</script>`',
	'```js" onclick="alert(1)\n<script>alert(1)</script>\n{alert(1)}\n```',
	'x &#123;alert(1)&#125;',
	'[a [b](javascript:alert(1))](https://site.example)',
	'[x](https://site.example "a\\" onclick=\\"alert(1)")',
	'[x](https://site.example/"onmouseover="alert(1))'
];
const inertInLessons = [
	'\\<script>alert(1)\\</script>',
	'<!--><script>alert(1)</script>-->',
	'<More title="<script>alert(1)</script>">x</More>',
	'<More title="{alert(1)} &quot; onclick=&quot;alert(1)">x</More>'
];
const inertInYaml = ['{alert(1)}', '{#if true}x{/if}'];

const inLesson = (text: string): Record<string, Edit> => ({
	'nl/lessons/licht.md': [['Wie fietst, wil gezien worden.', `\n\n${text}\n\n`]]
});
/** English texts are not measured, and need no source: what is told of them is told of the attack itself. */
const inEnglish = (text: string): Record<string, Edit> => ({
	'en/lessons/licht.md': [['Who cycles wants to be seen.', `\n\n${text}\n\n`]]
});
const inQuestion = (text: string): Record<string, Edit> => ({
	'nl/questions/oefenen.yaml': [['Welke kleur heeft het licht **achter**?', JSON.stringify(text)]]
});
const inFact = (text: string): Record<string, Edit> => ({
	'facts.yaml': [['Knipperen mag niet.', JSON.stringify(text)]]
});

const renderer = createRenderer();
const build = (edits: Record<string, Edit>): Promise<CourseBuild> =>
	onCopy(edits, (folder) => compileCourse(folder, { renderer }));

/** Every tag in a build with the names of its attributes; values are left out, and so is what is never read as HTML. */
function tagsIn({ editions }: CourseBuild): Set<string> {
	const tags = new Set<string>();
	const visit = (value: unknown): void => {
		if (typeof value === 'object' && value !== null) {
			for (const [key, inner] of Object.entries(value)) if (key !== 'plain') visit(inner);
		}
		if (typeof value !== 'string') return;
		for (const [tag] of value.replace(/"[^"]*"/g, '').matchAll(/<[^\s>]?[^>]*>?/g)) tags.add(tag);
	};
	visit(editions);
	return tags;
}

const addressesIn = ({ editions }: CourseBuild): string[] =>
	[...JSON.stringify(editions).matchAll(/(?:href|src)=\\"([^"]*)\\"/g)].map(([, address = '']) => address);

/** Tags of the course as it is, those of code in Markdown, and a link without title. */
let known: Set<string>;
beforeAll(async () => {
	known = new Set([
		...tagsIn(await compileCourse(fixtureCourse)),
		'<pre>',
		'</pre>',
		'<code class=>',
		'<a href= target= rel=>'
	]);
});

/** The check sees it, in the file that was edited; with errors in the check nothing is built. */
async function expectRefused(edits: Record<string, Edit>): Promise<void> {
	const { problems } = await onCopy(edits, (folder) => checkCourse(folder));
	const files = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
	const [edited = ''] = Object.keys(edits);
	expect(files.some((file) => file.endsWith(edited))).toBe(true);
}

async function expectInert(edits: Record<string, Edit>): Promise<void> {
	const made = await build(edits);
	expect([...tagsIn(made)].filter((tag) => !known.has(tag))).toEqual([]);
	for (const address of addressesIn(made))
		expect(address).toMatch(/^(https:\/\/|#\/lesson\/|#\/(?:handouts|certificate)$|media:[a-z])/);
}

describe('in a lesson', () => {
	test.each([...refused, ...refusedInLessons])('%j is refused', (text) => expectRefused(inLesson(text)));
	test.each([...inert, ...inertInLessons])('%j does nothing', (text) => expectInert(inLesson(text)));
});

describe('in a lesson in English', () => {
	test.each([...refused, ...refusedInLessons])('%j is refused', (text) => expectRefused(inEnglish(text)));
});

describe('in a question', () => {
	test.each(refused)('%j is refused', (text) => expectRefused(inQuestion(text)));
	test.each([...inert, ...inertInYaml])('%j does nothing', (text) => expectInert(inQuestion(text)));
});

test('a course with errors in its check is not built', async () => {
	await expect(build(inEnglish('- [ ] x'))).rejects.toThrow('found: - [ ] x');
});

test('facts are looked at just as closely', async () => {
	await expectRefused(inFact('<script>alert(1)</script>'));
	await expectRefused(inFact('[x](javascript:alert(1))'));
	await expectInert(inFact('`<script>alert(1)</script>`'));
});

test('titles and names, which are shown as plain text, may hold any sign', async () => {
	const { editions } = await build({
		'course.yaml': [['nl: Zichtbaar op de fiets', 'nl: "Fiets <b> & {x}"']]
	});
	expect(editions['nl']?.index.title).toBe('Fiets <b> & {x}');
});
