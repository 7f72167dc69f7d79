/** Markdown of YAML fields to HTML: no raw HTML, and `<Fact id="…">words</Fact>` for claims. */
import MarkdownItMaker, {
	type MarkdownIt,
	type RendererRule,
	type StateInline,
	type Token
} from 'markdown-it';
import type { Html, Language } from '../lib/course/types.ts';
import { factLabel, joinEnds } from '../lib/prose/fact.ts';
import { wordsFor } from '../lib/prose/words.ts';
import { linkAttributes } from './rehype.ts';

const factOpen = /<Fact\s+id="([a-z][a-z0-9_]*)"\s*>/y;
const factEnd = '</Fact>';

/** Reads `<Fact id="…">words</Fact>`; the words may hold Markdown of their own. */
function readFact(state: StateInline, silent: boolean): boolean {
	factOpen.lastIndex = state.pos;
	const match = factOpen.exec(state.src);
	if (!match || state.level > 4) return false;
	const start = state.pos + match[0].length;
	const end = state.src.indexOf(factEnd, start);
	if (end < 0 || end > state.posMax) return false;
	if (!silent) {
		const { posMax } = state;
		state.push('fact_open', '', 1);
		state.pos = start;
		state.posMax = end;
		state.md.inline.tokenize(state);
		state.posMax = posMax;
		const close = state.push('fact_close', '', -1);
		close.attrSet('id', match[1] ?? '');
	}
	state.pos = end + factEnd.length;
	return true;
}

/** Words between the last opening of a claim and here, without markup. */
function wordsBefore(tokens: readonly Token[], index: number): string {
	const start = tokens.slice(0, index).findLastIndex((token) => token.type === 'fact_open');
	return tokens
		.slice(start + 1, index)
		.map((token) => (token.type === 'softbreak' ? ' ' : token.content))
		.join('');
}

function setUp(language: Language): MarkdownIt {
	const md = new MarkdownItMaker({ html: false, linkify: false, typographer: false });
	const text = wordsFor(language);
	const { escapeHtml } = md.utils;
	md.disable(['heading', 'lheading']);
	md.inline.ruler.before('html_inline', 'fact', readFact);
	md.renderer.rules['fact_open'] = () => '';
	md.renderer.rules['fact_close'] = (tokens, index) => {
		const label = factLabel(wordsBefore(tokens, index), text);
		const id = escapeHtml(String(tokens[index]?.attrGet('id') ?? ''));
		const name = escapeHtml(label);
		return `<button type="button" class="fact" data-fact="${id}" aria-label="${name}">${text.source}</button>`;
	};
	md.renderer.rules['link_open'] = (tokens, index) => {
		const address = String(tokens[index]?.attrGet('href') ?? '');
		const attributes = Object.entries(linkAttributes(address)).map(
			([key, value]) => ` ${key}="${escapeHtml(value)}"`
		);
		return `<a${attributes.join('')}>`;
	};
	md.renderer.rules['image'] = (tokens, index) => {
		const src = String(tokens[index]?.attrGet('src') ?? '');
		return `<img src="media:${escapeHtml(src)}" alt="${escapeHtml(tokens[index]?.content ?? '')}">`;
	};
	const cell: RendererRule = (tokens, index, options, _env, self) => {
		const token = tokens[index];
		const align = /text-align:(\w+)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
		if (token && align) token.attrs = [['class', `align-${align}`]];
		return self.renderToken(tokens, index, options);
	};
	md.renderer.rules['th_open'] = cell;
	md.renderer.rules['td_open'] = cell;
	return md;
}

const makers = new Map<Language, MarkdownIt>();

function makerFor(language: Language): MarkdownIt {
	const maker = makers.get(language) ?? setUp(language);
	makers.set(language, maker);
	return maker;
}

/** A text of one paragraph or more. */
export const renderText = (markdown: string, language: Language): Html =>
	joinEnds(makerFor(language).render(markdown).trim());

/** A text of one line: no paragraph around it. */
export const renderLine = (markdown: string, language: Language): Html =>
	joinEnds(makerFor(language).renderInline(markdown.replace(/\s+/g, ' ').trim()));

/** Characters SCORM 2004 guarantees for the description of an interaction. */
const plainLimit = 250;

/** Rendered text in one line without markup; cut at a word with `…` when it is longer than `limit` characters. */
export function plainText(html: Html, limit = plainLimit): string {
	const entities: Record<string, string> = {
		'&lt;': '<',
		'&gt;': '>',
		'&quot;': '"',
		'&amp;': '&',
		'&#39;': "'"
	};
	const text = html
		.replace(/<button[^>]*>[^<]*<\/button>/g, '')
		.replace(/<(?:br|\/p|\/li|\/t[dh])\s*\/?>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity)
		.replace(/\s+/g, ' ')
		.trim();
	if (text.length <= limit) return text;
	const cut = text.slice(0, limit - 1);
	return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}
