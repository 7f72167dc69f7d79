/** The facilitator's guide: one plan on paper, so that a trainer can do without the laptop. Holds every key. */
import { factsNamed } from '../../../content/compile.ts';
import { sourcesOf } from '../../../lib/course/sources.ts';
import type { Html } from '../../../lib/course/types.ts';
import { divide } from '../../../lib/course/workshop/divide.ts';
import type { Plan } from '../../../lib/course/workshop/plan.ts';
import { scenarioOf } from '../../../lib/workshop/beats/beat.ts';
import { withoutSources } from '../../../lib/workshop/paging.ts';
import { xml } from '../../xml.ts';
import { picture } from './guide-case.ts';
import { guideStep, type Timed } from './guide-step.ts';
import { bullets, table } from './html.ts';
import type { Paper, PrintCourse, Size } from './paper.ts';

const css = `
.step{border-top:2.5px solid #000;margin-top:1.4rem}
.step>h2{margin-top:.5rem}
.facts{font-weight:700}
.notes{border-left:3px solid #000;padding-left:.75rem}
.also{border-left:1px solid #000;padding-left:.75rem}
.also p{margin-bottom:.2rem}
.key th,.ends th,.line-key th[scope=row]{font-weight:400}
.key thead th,.ends thead th{font-weight:700}
.key th:first-child{width:32%}
.key td:nth-child(2){width:14%;font-weight:700;overflow-wrap:anywhere}
.key td:nth-child(4){width:16%}
.ends th:first-child{width:22%}
.ends td:nth-child(2){width:14%}
.line-key td:nth-child(2){width:19%}
.line-key td:nth-child(4){width:14%;font-weight:700}
.times td:nth-child(n+3){white-space:nowrap}
.picture{break-before:page}
.picture h2{margin-top:0}
.picture svg{display:block;width:100%;max-height:240mm;margin:0 auto}
.normal .page{break-before:page}
.contacts td:nth-child(2){white-space:nowrap}
.normal .key,.normal .line-key,.normal .ends{font-size:.92rem}
.large .key,.large .line-key,.large .ends,.large .key tbody,.large .ends tbody,.large .line-key tbody{display:block}
.large .key thead,.large .line-key thead,.large .ends thead{display:none}
.large :is(.key,.line-key,.ends) tr{display:block;border:1px solid #000;margin-bottom:.5rem;break-inside:auto}
.large :is(.key,.line-key,.ends) :is(th,td){display:block;width:auto!important;border:0}
`;

/** Minutes as a clock shows them since the beginning. */
const clock = (minutes: number): string =>
	`${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

function timed({ steps, minutes }: Plan): Timed[] {
	let at = 0;
	const shares = divide(minutes, steps);
	return steps.map((step, index) => {
		const from = clock(at);
		at += shares[index] ?? 0;
		return { step, number: index + 1, from };
	});
}

function times(all: readonly Timed[], { words: { guide }, room }: PrintCourse): Html {
	const rows = all.map(({ step, number, from }) => [
		xml(`${number}. ${step.title}`),
		xml(room.kinds[step.kind]),
		`${step.min}–${step.max}`,
		from,
		step.skippable ? xml(guide.mayGo) : ''
	]);
	const head = [guide.step, guide.kind, guide.minutes, guide.from, ''];
	return `<h2>${xml(guide.times)}</h2>${table(head, rows, 'times')}<p class="small">${xml(guide.timesHint)}</p>`;
}

/** Publishers and titles of everything the key rests on. */
function sources(plan: Plan, { course, facts, words, room }: PrintCourse): Html {
	const used = plan.steps.map((step) => {
		if ('question' in step) return course.questions.find(({ id }) => id === step.question);
		const cases = 'scenario' in step ? [step.scenario] : 'cases' in step ? step.cases : [];
		return course.scenarios.filter(({ id }) => cases.includes(id));
	});
	const names = sourcesOf(
		factsNamed(used).flatMap((id) => facts.get(id) ?? []),
		room.date
	);
	if (names.length === 0) return '';
	return `<section class="sources small"><h2>${xml(words.sources)}</h2>${bullets(names.map(xml))}</section>`;
}

/** The roads through every case the room is led along. */
const pictures = ({ steps }: Plan, print: PrintCourse): Html =>
	steps
		.flatMap((step) => ('scenario' in step ? picture(scenarioOf(print.course, step.scenario), print) : []))
		.join('\n');

/** What of the zip this plan needs. */
const printed = (plan: Plan, papers: readonly Paper[]): Html =>
	bullets(
		papers
			.filter(({ kinds }) => kinds === undefined || plan.steps.some(({ kind }) => kinds.includes(kind)))
			.map(({ name, title, about }) => `<b>${xml(title)}</b> (${xml(name)}): ${xml(about)}`)
	);

function guideBody(plan: Plan, size: Size, print: PrintCourse, papers: readonly Paper[]): Html {
	const { guide } = print.words;
	const steps = timed(plan);
	return [
		`<h1>${xml(guide.title(plan.title))}</h1>`,
		`<p class="facts">${xml(`${print.course.title} · ${guide.lasts(plan.minutes)}`)}</p>`,
		`<div class="box strong"><p>${xml(guide.closed)}</p></div>`,
		`<h2>${xml(guide.aim)}</h2>${plan.aim}`,
		`<h2>${xml(guide.prepare)}</h2>${bullets(plan.prepare.map(xml))}`,
		`<h2>${xml(guide.print)}</h2>${printed(plan, papers)}`,
		times(steps, print),
		`<section class="page"><h2>${xml(guide.disclosure)}</h2>${plan.disclosure}`,
		`<h2>${xml(guide.aftercare)}</h2>${plan.aftercare}</section>`,
		...steps.map((step) => guideStep(step, size, print)),
		sources(plan, print),
		size === 'large' ? '' : pictures(plan, print)
	].join('\n');
}

/** @param papers what else is printed for participants */
export function guidePaper(plan: Plan, print: PrintCourse, papers: readonly Paper[]): Paper {
	const { guide } = print.words;
	return {
		name: `${guide.file}-${plan.id.replaceAll('_', '-')}`,
		title: guide.title(plan.title),
		about: guide.about,
		reader: 'trainer',
		css,
		body: (size) => withoutSources(guideBody(plan, size, print, papers))
	};
}
