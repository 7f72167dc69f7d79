/**
 * Lessons to HTML, once, when a course is built: Markdown through mdsvex, the result through Svelte's server
 * compiler with the components of `src/lib/prose`. Blocks that live become placeholders the player mounts.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A lesson that was scanned and found free of errors. */
export interface LessonSource {
	/** Only for messages. */
	file: string;
	language: Language;
	prepared: string;
	tokens: readonly string[];
}

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

export interface Renderer {
	/** The HTML of each lesson, in order. A lesson that was rendered before by this renderer is not made again. */
	render(lessons: readonly LessonSource[]): Promise<Html[]>;
}

/** Compiled modules live in a folder of their own below `.cache`, for as long as one call lasts. */
export function createRenderer(): Renderer {
	const known = new Map<string, Html>();

	async function renderAll(folder: string, lessons: ReadonlyMap<string, LessonSource>): Promise<void> {
		for (const name of Object.keys(blocks)) {
			writeFileSync(join(folder, `${name}.js`), compiledBlock(name));
		}
		for (const [hash, lesson] of lessons) {
			const path = join(folder, `lesson-${hash}.js`);
			writeFileSync(path, compileComponent(await svelteSource(lesson), 'Lesson'));
			const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: Component };
			const context = new Map([['words', wordsFor(lesson.language)]]);
			known.set(hash, joinEnds(clean(renderSvelte(module.default, { context }).body)));
		}
	}

	return {
		async render(lessons) {
			const hashOf = ({ language, prepared, tokens }: LessonSource): string =>
				createHash('sha256')
					.update(JSON.stringify([language, prepared, tokens]))
					.digest('hex')
					.slice(0, 16);
			const hashes = lessons.map(hashOf);
			const fresh = new Map(
				lessons.map((lesson, i) => [hashes[i] ?? '', lesson] as const).filter(([hash]) => !known.has(hash))
			);
			if (fresh.size > 0) {
				const cache = join(projectFolder, '.cache');
				mkdirSync(cache, { recursive: true });
				const folder = mkdtempSync(join(cache, 'lessons-'));
				try {
					await renderAll(folder, fresh);
				} finally {
					rmSync(folder, { recursive: true, force: true });
				}
			}
			return hashes.map((hash) => known.get(hash) ?? '');
		}
	};
}
