/** From a scenario as authors write it to one the player can walk. */
import type { SlotTable } from '../lib/course/course.schema.ts';
import type { AuthoredScenario } from '../lib/course/scenario/scenario.schema.ts';
import type {
	Choice,
	Condition,
	Ending,
	Gauges,
	Scenario,
	Step,
	Way
} from '../lib/course/scenario/scenario.ts';
import type { Html, Language } from '../lib/course/types.ts';
import { compileMaterial } from './compile-material.ts';
import { renderLine, renderText } from './markdown-text.ts';
import { choiceName } from './scenario-parts.ts';

type AuthoredStep = AuthoredScenario['steps'][number];
type AuthoredChoice = AuthoredStep['choices'][number];
type Also = AuthoredStep['also'];

class Writer {
	constructor(
		private readonly language: Language,
		private readonly slots: Readonly<Record<string, number>>
	) {}

	text = (text: string): Html => renderText(text, this.language);

	line = (text: string): Html => renderLine(text, this.language);

	also = (also: Also): { when: Condition; text: Html }[] =>
		also.map(({ when, text }) => ({ when, text: this.text(text) }));

	choice(step: AuthoredStep, choice: AuthoredChoice): Choice {
		return {
			id: choice.id,
			slot: this.slots[choiceName(step.id, choice.id)] ?? 0,
			text: this.line(choice.text),
			grade: choice.grade,
			consequence: this.text(choice.consequence),
			reason: this.text(choice.reason),
			objectives: choice.objectives,
			when: choice.when ?? null,
			sets: choice.sets,
			clears: choice.clears,
			moves: choice.moves,
			ways: waysOf(choice.to)
		};
	}

	step(step: AuthoredStep): Step {
		return {
			kind: 'step',
			id: step.id,
			title: step.title,
			after: step.after ?? null,
			present: step.present ?? null,
			situation: this.text(step.situation),
			also: this.also(step.also),
			material: step.material.map((one) => compileMaterial(one, this.line)),
			choices: step.choices.map((choice) => this.choice(step, choice))
		};
	}

	ending = ({ id, title, ends, text, also }: AuthoredScenario['endings'][number]): Ending => ({
		kind: 'ending',
		id,
		title,
		ends,
		text: this.text(text),
		also: this.also(also)
	});
}

export const waysOf = (to: AuthoredChoice['to']): Way[] =>
	typeof to === 'string' ? [{ when: null, to }] : to.map((way) => ({ when: way.when ?? null, to: way.to }));

/** Where a dialogue starts when its author says nothing else. */
const usualGauges: Gauges = { trust: 2, information: 0, safety: 2 };

const gaugesOf = ({ form, gauges }: AuthoredScenario): Gauges | null =>
	form === 'dialogue' ? (gauges ?? usualGauges) : null;

/** @param row the scenario's slots; every choice has one */
export function compileScenario(
	data: AuthoredScenario,
	language: Language,
	row: SlotTable['scenarios'][string]
): Scenario {
	const write = new Writer(language, row.parts);
	return {
		id: data.id,
		slot: row.slot,
		form: data.form,
		title: data.title,
		role: write.text(data.role),
		intro: write.text(data.intro),
		minutes: data.minutes,
		objectives: data.objectives,
		notice: data.notice
			? { text: write.text(data.notice.text), summary: write.text(data.notice.summary) }
			: null,
		lesson: write.text(data.lesson),
		gauges: gaugesOf(data),
		flags: Object.entries(data.flags).map(([id, text]) => ({ id, text })),
		first: data.steps[0]?.id ?? '',
		nodes: [...data.steps.map((step) => write.step(step)), ...data.endings.map(write.ending)]
	};
}
