/** A case with every step, choice and ending, and where each choice leads under which condition. */
import type { AuthoredScenario } from '../../lib/course/scenario/scenario.schema.ts';
import { materialWords } from './material.ts';
import { anchors, blocks, heading, indented, letter, link, oneLine, prose, table } from './write.ts';
import { endingWords, gaugeWords, gradeWords } from './words.ts';

type Step = AuthoredScenario['steps'][number];
type Choice = Step['choices'][number];
type Also = Step['also'];
type Condition = Also[number]['when'];

class CaseWriter {
	constructor(private readonly scenario: AuthoredScenario) {}

	#flag = (id: string): string => `‘${oneLine(this.scenario.flags[id] ?? id)}’`;

	#condition({ is, not }: Condition): string {
		const holds = is.length > 0 ? [`geldt: ${is.map(this.#flag).join(' en ')}`] : [];
		const fails = not.length > 0 ? [`niet geldt: ${not.map(this.#flag).join(' en ')}`] : [];
		return [...holds, ...fails].join(', en ');
	}

	#node(id: string): string {
		const { steps, endings } = this.scenario;
		const title = [...steps, ...endings].find((one) => one.id === id)?.title ?? id;
		return link(oneLine(title), anchors.step(this.scenario.id, id));
	}

	#ways({ to }: Choice): string {
		if (typeof to === 'string') return `*Leidt naar:* ${this.#node(to)}`;
		const ways = to.map(({ when, to: id }) =>
			when ? `als ${this.#condition(when)}: ${this.#node(id)}` : `anders: ${this.#node(id)}`
		);
		return `*Leidt naar:* ${ways.join('; ')}`;
	}

	#also = (also: Also): string[] =>
		also.map(({ when, text }) => `*Alleen als ${this.#condition(when)}:* ${prose(text)}`);

	#effects({ sets, clears, moves }: Choice): string | null {
		const gauges = Object.entries(moves).map(
			([gauge, by]) => `${gaugeWords[gauge as keyof typeof gaugeWords]} ${by > 0 ? '+' : ''}${by}`
		);
		const parts = [
			...sets.map((id) => `vanaf nu geldt ${this.#flag(id)}`),
			...clears.map((id) => `niet meer: ${this.#flag(id)}`),
			...gauges
		];
		return parts.length === 0 ? null : `*Werkt door:* ${parts.join('; ')}`;
	}

	#choice = (choice: Choice, index: number): string => {
		const words = blocks(
			`**${letter(index)}.** ${oneLine(choice.text)} — **${gradeWords[choice.grade]}**`,
			choice.when && `*Alleen te kiezen als ${this.#condition(choice.when)}.*`,
			`*Gevolg:* ${prose(choice.consequence)}`,
			`*Waarom:* ${prose(choice.reason)}`,
			this.#effects(choice),
			this.#ways(choice)
		);
		return `- ${indented(words)}`;
	};

	#step = (step: Step): string =>
		blocks(
			heading(4, oneLine(step.title), anchors.step(this.scenario.id, step.id)),
			[step.after, step.present]
				.filter(Boolean)
				.map((text) => `*${oneLine(text ?? '')}*`)
				.join(' · '),
			prose(step.situation),
			...this.#also(step.also),
			...step.material.map(materialWords),
			step.choices.map(this.#choice).join('\n')
		);

	write(): string {
		const { id, form, title, minutes, objectives, role, intro, notice, lesson, flags, steps, endings } =
			this.scenario;
		const facts = Object.entries(flags).map(([flag, text]) => [flag, oneLine(text)]);
		return blocks(
			heading(3, `${form === 'dialogue' ? 'Gesprek' : 'Casus'}: ${oneLine(title)}`, anchors.scenario(id)),
			`*${id} · ${minutes} minuten · leerdoelen: ${objectives.join(', ')}*`,
			notice && `*Vooraf:* ${prose(notice.text)}`,
			notice && `*Samenvatting voor wie overslaat:* ${prose(notice.summary)}`,
			prose(role),
			prose(intro),
			facts.length > 0 && table(['Wat kan meespelen', 'Betekent'], facts),
			...steps.map(this.#step),
			...endings.map((ending) =>
				blocks(
					heading(4, `Einde: ${oneLine(ending.title)}`, anchors.step(id, ending.id)),
					`*${endingWords[ending.ends]}*`,
					prose(ending.text),
					...this.#also(ending.also)
				)
			),
			`**Om mee te nemen.** ${prose(lesson)}`
		);
	}
}

export const scenarioWords = (scenario: AuthoredScenario): string => new CaseWriter(scenario).write();
