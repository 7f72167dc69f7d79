/**
 * The HTML of lessons: Markdown through mdsvex, the result through Svelte's server compiler with the components of
 * `src/lib/prose`. Blocks that live become placeholders the player mounts. The compilers take half a second to load, so
 * only who renders imports this.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile as compileMarkdown } from 'mdsvex';
import type { Component } from 'svelte';
import { compile as compileSvelte } from 'svelte/compiler';
import { render as renderSvelte } from 'svelte/server';
import { factLabel, joinEnds } from '../lib/prose/fact.ts';
import { wordsFor } from '../lib/prose/words.ts';
import type { Html, Language } from '../lib/course/types.ts';
import { blocks } from './blocks.ts';
import { restore } from './marks.ts';
import { projectFolder } from './project.ts';
import { finishTree, nameCards } from './rehype.ts';
import type { LessonSource } from './render.ts';

/** Where an island stands, until the player mounts it. */
const islandSource = (name: string): string =>
	`<script>let { children, ...props } = $props();</script>` +
	`<course-block data-block="${name}" data-props={JSON.stringify(props)}>{@render children?.()}</course-block>`;

const proseFile = (name: string): string => join(projectFolder, 'src', 'lib', 'prose', `${name}.svelte`);

/** Source of the component behind a block. */
const blockSource = (name: string): string =>
	blocks[name]?.drawn === 'static' ? readFileSync(proseFile(name), 'utf8') : islandSource(name);

function compileComponent(source: string, name: string): string {
	const { js } = compileSvelte(source, {
		filename: `${name}.svelte`,
		generate: 'server',
		dev: false,
		runes: true,
		css: 'external'
	});
	return js.code;
}

/** Compiled blocks by their source, which authors of this project change while it runs. */
const compiled = new Map<string, string>();

function compiledBlock(name: string): string {
	const source = blockSource(name);
	const code = compiled.get(source) ?? compileComponent(source, name);
	compiled.set(source, code);
	return code;
}

/** Gives every source button its name, in the language of the lesson. */
function labelFacts(tokens: readonly string[], language: Language): string[] {
	const words = wordsFor(language);
	return tokens.map((token) =>
		token.replace(/^(<Fact .*?) words="([^"]*)">$/, (_, start: string, claim: string) => {
			return `${start} label="${factLabel(claim, words)}">`;
		})
	);
}

async function svelteSource({ prepared, tokens, language, file }: LessonSource): Promise<string> {
	const options = {
		extensions: ['.md'],
		smartypants: false,
		highlight: false,
		rehypePlugins: [finishTree]
	} as unknown as Parameters<typeof compileMarkdown>[1];
	const made = await compileMarkdown(prepared, options);
	if (!made) throw new Error(`${file}: mdsvex gave nothing`);
	const body = restore(made.code, labelFacts(tokens, language));
	const used = Object.keys(blocks).filter((name) => new RegExp(`<${name}[ />]`).test(body));
	const imports = used.map((name) => `import ${name} from './${name}.js';`).join(' ');
	return `<script>${imports}</script>\n${body}`;
}

/** Svelte's marks for a later start in the browser mean nothing here: lessons are shown as they are. */
const clean = (html: string): Html => nameCards(html.replace(/<!--[\s\S]*?-->/g, '').trim());

/** Renders lessons by their names. The modules they are compiled to are written into `folder`. */
export async function lessonsHtml(
	folder: string,
	lessons: ReadonlyMap<string, LessonSource>
): Promise<Map<string, Html>> {
	for (const name of Object.keys(blocks)) {
		writeFileSync(join(folder, `${name}.js`), compiledBlock(name));
	}
	const made = new Map<string, Html>();
	for (const [name, lesson] of lessons) {
		const path = join(folder, `lesson-${name}.js`);
		writeFileSync(path, compileComponent(await svelteSource(lesson), 'Lesson'));
		const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: Component };
		const context = new Map([['words', wordsFor(lesson.language)]]);
		made.set(name, joinEnds(clean(renderSvelte(module.default, { context }).body)));
	}
	return made;
}
