/** Places boxes and arrows with dagre: layers from top to bottom, as few crossings as it finds. */
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { Arrow, Box, Shape } from './shape.ts';

export interface Point {
	x: number;
	y: number;
}

/** Middle and size, in CSS pixels. */
export interface Frame extends Point {
	width: number;
	height: number;
}

export interface Layout {
	width: number;
	height: number;
	boxes: (Box & { frame: Frame })[];
	/** `points` run from border to border; `frame` is where the words stand. */
	arrows: (Arrow & { frame: Frame; points: Point[] })[];
}

/** Heights of a line of text, and widths of a character as a typeface without serifs takes at most on average. */
export const type = {
	title: { line: 18, character: 7.6 },
	small: { line: 15, character: 6.2 }
};

const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map(({ length }) => length));

function sizeOfBox({ eyebrow, title, id }: Box): { width: number; height: number } {
	const small = Math.max(eyebrow.length, id.length) * type.small.character;
	return {
		width: Math.max(120, widest(title) * type.title.character, small) + 24,
		height: title.length * type.title.line + 2 * type.small.line + 20
	};
}

/** Room in front of the words at an arrow for the sign of its grade. */
export const signRoom = 22;

function sizeOfWords({ choices }: Arrow): { width: number; height: number } {
	const lines = choices.flat();
	return {
		width: widest(lines) * type.small.character + signRoom + 8,
		height: lines.length * type.small.line + 6
	};
}

/** Room between layers: where a picture gets wider than paper is, flat lines have height to become steeper. */
const apart = { usual: 26, wide: 60 };
const wideFrom = 1.4;

function place({ boxes, arrows }: Shape, ranksep: number): Graph<GraphLabel, NodeLabel, EdgeLabel> {
	const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
	graph.setGraph({ rankdir: 'TB', nodesep: 16, edgesep: 10, ranksep, marginx: 16, marginy: 16 });
	for (const box of boxes) graph.setNode(box.id, sizeOfBox(box));
	for (const arrow of arrows) {
		graph.setEdge(arrow.from, arrow.to, { ...sizeOfWords(arrow), labelpos: 'c' }, arrow.grade);
	}
	layout(graph);
	return graph;
}

const sizeOf = (graph: Graph<GraphLabel>): { width: number; height: number } => {
	const { width = 0, height = 0 } = graph.graph();
	return { width, height };
};

const frameOf = ({ x = 0, y = 0, width = 0, height = 0 }: NodeLabel | EdgeLabel): Frame => ({
	x,
	y,
	width,
	height
});

/** The same shape is always placed the same way. */
export function layoutOf(shape: Shape): Layout {
	let graph = place(shape, apart.usual);
	const { width, height } = sizeOf(graph);
	if (width > height * wideFrom) graph = place(shape, apart.wide);
	return {
		...sizeOf(graph),
		boxes: shape.boxes.map((box) => ({ ...box, frame: frameOf(graph.node(box.id)) })),
		arrows: shape.arrows.map((arrow) => {
			const placed = graph.edge(arrow.from, arrow.to, arrow.grade);
			return { ...arrow, frame: frameOf(placed), points: placed.points ?? [] };
		})
	};
}
