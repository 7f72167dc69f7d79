/** What stands above and below the picture of a scenario: its name, and what lines and outlines mean. */
import { endingKinds, type Scenario } from '../../lib/course/scenario/scenario.ts';
import { grades } from '../../lib/course/types.ts';
import { type } from './layout.ts';
import { arrowLine, outline, signs, text } from './pen.ts';
import type { GraphWords } from './words.ts';
import { wrap } from './wrap.ts';

/** A strip across the picture. */
export interface Strip {
	svg: string;
	height: number;
}

const margin = 16;

export function head({ id, title, minutes, form }: Scenario, words: GraphWords): Strip {
	const small = `${id} · ${words.form[form]} · ${minutes} min`;
	return {
		svg: [
			`<g font-size="20">${text(margin, 32, title, { bold: true })}</g>`,
			text(margin, 50, small, { small: true })
		].join('\n'),
		height: 58
	};
}

const row = 24;

function gradeRows(words: GraphWords, mark: string): string[] {
	return grades.map((grade, index) => {
		const y = (index + 1) * row + 14;
		const name = `${signs[grade]} ${words.grade[grade]}`;
		return arrowLine(grade, `M${margin} ${y}L${margin + 70} ${y}`, mark) + text(margin + 82, y + 4, name);
	});
}

function endingRows(words: GraphWords, left: number): string[] {
	return endingKinds.map((kind, index) => {
		const y = (index + 1) * row + 14;
		const frame = { x: left + 32, y, width: 60, height: 18 };
		return outline(kind, frame) + text(left + 76, y + 4, words.ends[kind]);
	});
}

/** Flags of the case with what they say, in lines that fit. */
function flagLines({ flags }: Scenario, room: number): string[] {
	const most = Math.max(20, Math.floor(room / type.small.character));
	return flags.flatMap(({ id, text: says }) => wrap(`${id}: ${says}`, most));
}

/** @param width of the picture, CSS pixels; @param mark as in `drawScenario` */
export function legend(scenario: Scenario, words: GraphWords, width: number, mark: string): Strip {
	const endings = margin + 220;
	const facts = endings + 200;
	const lines = flagLines(scenario, width - facts - margin);
	const title = (x: number, name: string): string => text(x, 18, name, { bold: true });
	const svg = [
		title(margin, words.choices),
		...gradeRows(words, mark),
		title(endings, words.endings),
		...endingRows(words, endings),
		...(lines.length > 0 ? [title(facts, words.facts)] : []),
		...lines.map((line, index) => text(facts, 38 + index * type.small.line, line, { small: true }))
	].join('\n');
	return { svg, height: Math.max(5 * row + 18, 38 + lines.length * type.small.line) + margin };
}
