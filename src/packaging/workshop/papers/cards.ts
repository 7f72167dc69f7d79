/** Cards A–D to hold up: a letter and a sign each, so that they are told apart from the front of the room in black and white. */
import type { Html } from '../../../lib/course/types.ts';
import type { StepKind } from '../../../lib/course/workshop/plan.ts';
import type { Paper, PrintCourse } from './paper.ts';

/** Signs in a square of 20. */
const signs = [
	['A', '<circle cx="10" cy="10" r="9.5"/>'],
	['B', '<path d="M1 1h18v18H1z"/>'],
	['C', '<path d="M10 .5L20 19H0z"/>'],
	['D', '<path d="M10 0l10 10-10 10L0 10z"/>']
] as const;

/** What the room votes in. */
const kinds: StepKind[] = ['vote', 'case', 'dialogue'];

const css = `
.cards{display:grid;width:210mm;page:bare}
.card{display:flex;flex-direction:column;align-items:center;justify-content:center;break-inside:avoid;overflow:hidden}
.card p{margin:0;font-weight:700;line-height:.95}
.normal .cards{grid-template-columns:105mm 105mm;grid-template-rows:148mm 148mm}
.normal .card{border:0 dashed #000}
.normal .card:nth-child(odd){border-right-width:1px}
.normal .card:nth-child(-n+2){border-bottom-width:1px}
.normal .card p{font-size:100mm}
.normal .card svg{width:18mm}
@media screen{.cards{max-width:100%;overflow:auto}}
.large .card{height:296mm}
.large .card+.card{break-before:page}
.large .card p{font-size:220mm}
.large .card svg{width:36mm}
`;

const card = ([letter, sign]: (typeof signs)[number]): Html =>
	`<div class="card"><p>${letter}</p><svg viewBox="0 0 20 20" aria-hidden="true">${sign}</svg></div>`;

const body = (): Html => `<div class="cards">${signs.map(card).join('')}</div>`;

/** Cards are needed where a plan votes; `null` where none does. */
export function voteCards({ course, words: { cards } }: PrintCourse): Paper | null {
	if (!course.plans.some(({ steps }) => steps.some(({ kind }) => kinds.includes(kind)))) return null;
	return {
		name: cards.file,
		title: cards.title,
		about: cards.about,
		reader: 'participants',
		kinds,
		bare: true,
		css,
		body
	};
}
