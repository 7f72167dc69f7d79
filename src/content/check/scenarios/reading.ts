/** How many words there are to read in a scenario. */
import type { AuthoredScenario } from '../../../lib/course/scenario/scenario.schema.ts';

type Step = AuthoredScenario['steps'][number];

/** Words a minute, for texts that are thought about while they are read. */
export const readingSpeed = 180;

export const countWords = (text: string): number =>
	text.replace(/<\/?Fact[^>]*>/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + countWords(text), 0);

const wordsOfMaterial = (material: Step['material']): number =>
	sum(material.flatMap(({ title, rows }) => [title, ...rows.map(({ text }) => text)]));

/** Role and introduction. */
export const wordsOfOpening = ({ role, intro }: AuthoredScenario): number => sum([role, intro]);

/** A step with its choices as they are read before choosing, or an ending; paragraphs that may be there included. */
export function wordsOfNode(node: Step | AuthoredScenario['endings'][number]): number {
	const also = sum(node.also.map(({ text }) => text));
	if (!('choices' in node)) return sum([node.title, node.text]) + also;
	const choices = sum(node.choices.map(({ text }) => text));
	return sum([node.title, node.situation]) + also + wordsOfMaterial(node.material) + choices;
}

/** What comes of a choice, and at the debrief why it is as good as it is. */
export const wordsOfChoice = ({ consequence, reason }: Step['choices'][number]): number =>
	sum([consequence, reason]);
