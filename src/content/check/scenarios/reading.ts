/** How many words there are to read in a scenario. */
import type { AuthoredScenario } from '../../../lib/course/scenario/scenario.schema.ts';
import { countWords } from '../../reading/words.ts';

type Step = AuthoredScenario['steps'][number];

const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + countWords(text), 0);

const wordsOfMaterial = (material: Step['material']): number =>
	sum(material.flatMap(({ title, rows }) => [title, ...rows.map(({ text }) => text)]));

/** What is read on every road: role and introduction, and at the end what to take from it. */
export const wordsOfOpening = ({ role, intro, lesson }: AuthoredScenario): number =>
	sum([role, intro, lesson]);

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
