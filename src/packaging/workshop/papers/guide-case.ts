/** A case in the guide: the picture of its roads, and for each step what is told, and every choice with its worth and reason. */
import { drawScenario } from '../../../content/graph/draw.ts';
import type { Choice, Condition, Scenario, Step } from '../../../lib/course/scenario/scenario.ts';
import type { Html } from '../../../lib/course/types.ts';
import { letterOf } from '../../../lib/workshop/scene.ts';
import { xml } from '../../xml.ts';
import { inline, labelled, table } from './html.ts';
import type { PrintCourse, Size } from './paper.ts';
import { materialHtml } from './worksheets.ts';

/**
 * The case as it is drawn for a trainer: choices by the letter on the cards, and without what decides between two ways.
 * The words for that stand in the tables; in the picture they would take so much room that nobody could read it on A4.
 */
export const lettered = (scenario: Scenario): Scenario => ({
	...scenario,
	flags: [],
	nodes: scenario.nodes.map((node) => {
		if (node.kind === 'ending') return node;
		const choices = node.choices.flatMap((choice, at) =>
			choice.ways.map(({ to }) => ({
				...choice,
				id: letterOf(at),
				when: null,
				sets: [],
				clears: [],
				ways: [{ when: null, to }]
			}))
		);
		return { ...node, choices };
	})
});

/** A page with the roads through a case; they stand at the end of the guide, where no page is left half empty for them. */
export function picture(scenario: Scenario, { course, words: { guide } }: PrintCourse): Html {
	const drawn = drawScenario(lettered(scenario), course.language, `${scenario.id}-`);
	return [
		`<section class="picture"><h2>${xml(guide.picture(scenario.title))}</h2>`,
		`<p class="small">${xml(guide.pictureHint)}</p>${drawn}</section>`
	].join('');
}

class CaseWriter {
	readonly #steps: Step[];

	constructor(
		private readonly scenario: Scenario,
		private readonly print: PrintCourse
	) {
		this.#steps = scenario.nodes.filter((node) => node.kind === 'step');
	}

	/** What must hold, in words. */
	#when({ is, not }: Condition): string {
		const says = (id: string): string => this.scenario.flags.find((one) => one.id === id)?.text ?? id;
		return this.print.words.guide.when(is.map(says), not.map(says));
	}

	#nameOf(id: string): string {
		const at = this.#steps.findIndex((step) => step.id === id);
		if (at >= 0) return this.print.words.guide.stepNumber(at + 1);
		const node = this.scenario.nodes.find((one) => one.id === id);
		return node?.title ?? id;
	}

	#leads({ ways }: Choice): Html {
		return [...new Set(ways.map(({ to }) => xml(this.#nameOf(to))))].join('<br>');
	}

	/** @param leads whether it says where the choice leads; a group reads the beginning alone */
	#row(choice: Choice, at: number, leads: boolean): Html[] {
		const only = choice.when
			? `<p class="small">${xml(this.print.words.guide.only(this.#when(choice.when)))}</p>`
			: '';
		return [
			`${letterOf(at)}. ${inline(choice.text)}${only}`,
			xml(this.print.room.worth[choice.grade]),
			choice.reason,
			...(leads ? [this.#leads(choice)] : [])
		];
	}

	step(step: Step, leads: boolean): Html {
		const { guide } = this.print.words;
		const number = guide.stepNumber(this.#steps.indexOf(step) + 1);
		const also = step.also.map(
			({ when, text }) =>
				`<div class="also"><p class="small">${xml(guide.only(this.#when(when)))}:</p>${text}</div>`
		);
		const head = [guide.answer, guide.worth, guide.why, ...(leads ? [guide.leads] : [])];
		return [
			`<section class="turn"><h3>${xml(`${number}. ${step.title}`)}</h3>`,
			step.situation,
			...also,
			...step.material.map(materialHtml),
			`${table(
				head,
				step.choices.map((choice, at) => this.#row(choice, at, leads)),
				'key'
			)}</section>`
		].join('\n');
	}

	endings(): Html {
		const { guide } = this.print.words;
		const rows = this.scenario.nodes.flatMap((node) =>
			node.kind === 'ending' ? [[xml(node.title), xml(guide.endingKinds[node.ends]), node.text]] : []
		);
		return `<h3>${xml(guide.endings)}</h3>${table([guide.endingColumn, guide.worth, guide.what], rows, 'ends')}`;
	}

	get steps(): readonly Step[] {
		return this.#steps;
	}
}

/** The whole case, for a step in which the room chooses the way. */
export function wholeCase(scenario: Scenario, size: Size, print: PrintCourse): Html {
	const writer = new CaseWriter(scenario, print);
	const { guide } = print.words;
	return [
		`<h3>${xml(guide.beginning)}</h3>`,
		scenario.notice ? scenario.notice.text : '',
		scenario.role,
		scenario.intro,
		`<p class="small">${xml(size === 'large' ? guide.noPicture : guide.pictureAt)}</p>`,
		...writer.steps.map((step) => writer.step(step, true)),
		writer.endings(),
		labelled(guide.takeAway, inline(scenario.lesson))
	].join('\n');
}

/** What a group may come up with that has read the beginning alone: the choices of the first step. */
export function beginningOf(scenario: Scenario, print: PrintCourse): Html {
	const writer = new CaseWriter(scenario, print);
	const [first] = writer.steps;
	const { guide } = print.words;
	return [
		`<h3>${xml(guide.expected(scenario.title))}</h3>`,
		scenario.role,
		scenario.intro,
		first ? writer.step(first, false) : '',
		labelled(guide.takeAway, inline(scenario.lesson))
	].join('\n');
}
