/**
 * Incidents of a pattern line as strips for a table: moment, channel, and what happened in plain words. What fits, and
 * where experts step in, stands in the guide alone.
 */
import type { Pattern } from '../../../lib/course/questions/index.ts';
import type { Html } from '../../../lib/course/types.ts';
import { withoutSources } from '../../../lib/workshop/paging.ts';
import { xml } from '../../xml.ts';
import { bullets, inline } from './html.ts';
import type { Paper, PrintCourse } from './paper.ts';

/** Strips lie edge to edge: one cut parts two of them. */
const css = `
.set+.set{break-before:page}
.together{break-inside:avoid}
.strips{margin:.6rem 0;padding-top:1px}
.strip{display:grid;grid-template-columns:35% 1fr;gap:0 1rem;border:1px dashed #000;margin-top:-1px;padding:.65rem .75rem;break-inside:avoid}
.normal .strip{font-size:1.1rem}
.strip p{margin:0}
.strip b{display:block}
.lanes .strip{display:block;font-weight:700}
.marker{border:4px solid #000;padding:.8rem .75rem;margin:1rem 0;text-align:center;font-size:1.3rem;font-weight:700}
.large .strip{display:block}
`;

function strips({ lanes, incidents }: Pattern): Html {
	const nameOf = (id: string): Html => inline(lanes.find((lane) => lane.id === id)?.text ?? '');
	return incidents
		.map(
			({ at, lane, text }) =>
				`<div class="strip"><p><b>${xml(at)}</b>${nameOf(lane)}</p><div>${withoutSources(text)}</div></div>`
		)
		.join('\n');
}

function set(question: Pattern, title: string, { words: { strips: words } }: PrintCourse): Html {
	const lanes = question.lanes.map(
		({ text }) => `<div class="strip">${xml(words.lane)}: ${inline(text)}</div>`
	);
	return [
		`<section class="set"><h1>${xml(title)}</h1>`,
		question.situation ? withoutSources(question.situation) : '',
		bullets(words.rules.map(xml), 'ol'),
		`<h2>${xml(words.incidents)}</h2><div class="strips">${strips(question)}</div>`,
		`<div class="together"><h2>${xml(words.lanes)}</h2><div class="strips lanes">${lanes.join('\n')}</div>`,
		`<p class="marker">${xml(words.marker)}</p></div></section>`
	].join('\n');
}

/** A set for every line a plan uses, each once; `null` when there is none. */
export function patternStrips(print: PrintCourse): Paper | null {
	const { course, words } = print;
	const steps = course.plans.flatMap(({ steps }) => steps).filter((step) => step.kind === 'pattern');
	const titles = new Map(steps.map(({ question, title }) => [question, title]));
	const lines = course.questions.filter(
		(one): one is Pattern => one.type === 'pattern' && titles.has(one.id)
	);
	if (lines.length === 0) return null;
	const { file, title, about } = words.strips;
	return {
		name: file,
		title,
		about,
		reader: 'participants',
		kinds: ['pattern'],
		css,
		body: () => lines.map((one) => set(one, titles.get(one.id) ?? title, print)).join('\n')
	};
}
