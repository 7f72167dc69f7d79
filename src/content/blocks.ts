/** The closed list of what authors may write in a lesson besides Markdown. Nothing else gets through. */
import { audiences } from '../lib/course/types.ts';

/** What a value names; the checker looks whether it exists. */
export type Reference = 'term' | 'question' | 'fact' | 'contact' | 'media' | 'scenario';

export interface AttributeSpec {
	required: boolean;
	/** Values that may be chosen from; absent: any text. */
	choices?: readonly string[];
	refersTo?: Reference;
}

export interface BlockSpec {
	/**
	 * `static`: a component in `src/lib/prose`, drawn at build time to plain HTML. `island`: a component in
	 * `src/lib/blocks`, mounted by the player where a `<course-block>` stands; what stands between its tags is its
	 * content until then, on paper, and without script.
	 */
	drawn: 'static' | 'island';
	/** `inline` stands inside a sentence; `block` stands on lines of its own. */
	place: 'inline' | 'block';
	/** What may stand between the tags; `none`: it is written `<Name … />`. */
	children: 'none' | 'inline' | 'markdown';
	attributes: Record<string, AttributeSpec>;
	/** Where alone it is of use: in lessons (`screen`) or in hand-outs (`paper`). */
	only?: 'screen' | 'paper';
	/** The block it must stand directly in. */
	inside?: string;
	/** The only block that may stand directly in it. */
	holds?: string;
	/** It holds one table, and what stands in that stays text: nothing in it comes to life. */
	table?: true;
}

const text: AttributeSpec = { required: false };
const requiredText: AttributeSpec = { required: true };
const reference = (refersTo: Reference): AttributeSpec => ({ required: true, refersTo });
const choice = (...choices: readonly string[]): AttributeSpec => ({ required: true, choices });

export const calloutKinds = ['remember', 'signal', 'caution', 'danger', 'example'] as const;
export const materialKinds = ['note', 'mail', 'chat', 'calls', 'letter'] as const;
export const figureIds = ['points', 'pattern'] as const;

export const blocks: Record<string, BlockSpec> = {
	Fact: { drawn: 'static', place: 'inline', children: 'inline', attributes: { id: reference('fact') } },
	/** What it means stands in `reference.yaml`, and is shown on the spot. */
	Term: {
		drawn: 'static',
		place: 'inline',
		children: 'inline',
		attributes: { id: reference('term') },
		only: 'screen'
	},
	Callout: {
		drawn: 'static',
		place: 'block',
		children: 'markdown',
		attributes: { kind: choice(...calloutKinds), title: text }
	},
	Cards: { drawn: 'static', place: 'block', children: 'markdown', attributes: {}, holds: 'Card' },
	Card: {
		drawn: 'static',
		place: 'block',
		children: 'markdown',
		attributes: { title: requiredText, eyebrow: text },
		inside: 'Cards'
	},
	Material: {
		drawn: 'static',
		place: 'block',
		children: 'markdown',
		attributes: { kind: choice(...materialKinds), title: requiredText }
	},
	More: {
		drawn: 'static',
		place: 'block',
		children: 'markdown',
		attributes: { title: requiredText },
		only: 'screen'
	},
	/** Lists in it are to be ticked off with a pen. */
	Ticks: { drawn: 'static', place: 'block', children: 'markdown', attributes: {}, only: 'paper' },
	/** Lines to write on, under what is asked. */
	Write: {
		drawn: 'static',
		place: 'block',
		children: 'none',
		attributes: { label: requiredText, rows: choice('1', '2', '3', '4') },
		only: 'paper'
	},
	Figure: {
		drawn: 'static',
		place: 'block',
		children: 'none',
		attributes: { id: choice(...figureIds), caption: requiredText }
	},
	Picture: {
		drawn: 'static',
		place: 'block',
		children: 'none',
		attributes: { src: reference('media'), alt: requiredText, caption: text }
	},
	Question: {
		drawn: 'island',
		place: 'block',
		children: 'none',
		attributes: { id: reference('question') },
		only: 'screen'
	},
	Scenario: {
		drawn: 'island',
		place: 'block',
		children: 'none',
		attributes: { id: reference('scenario') },
		only: 'screen'
	},
	Contact: { drawn: 'island', place: 'block', children: 'none', attributes: { id: reference('contact') } },
	Contacts: {
		drawn: 'island',
		place: 'block',
		children: 'none',
		attributes: { audience: choice(...audiences) }
	},
	Compare: {
		drawn: 'island',
		place: 'block',
		children: 'markdown',
		attributes: { title: requiredText },
		table: true,
		only: 'screen'
	},
	Phone: { drawn: 'island', place: 'inline', children: 'none', attributes: { id: reference('contact') } }
};

/** Raw HTML that may stand in a lesson, with its attributes: what Markdown has no sign for. */
export const htmlTags: Record<string, { attributes: Record<string, AttributeSpec>; void: boolean }> = {
	br: { attributes: {}, void: true },
	abbr: { attributes: { title: requiredText }, void: false },
	span: { attributes: { lang: requiredText }, void: false },
	sub: { attributes: {}, void: false },
	sup: { attributes: {}, void: false }
};
