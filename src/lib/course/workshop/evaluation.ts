/** The form on which participants of a workshop say how it was. Plain data, for paper alone. */
import type { Html } from '../types.ts';

export interface ScaleQuestion {
	kind: 'scale';
	text: string;
	/** From least to most. */
	answers: string[];
	statements: string[];
}

export interface OpenQuestion {
	kind: 'open';
	text: string;
	/** Lines to write on. */
	lines: number;
}

export interface Evaluation {
	title: string;
	intro: Html;
	questions: (ScaleQuestion | OpenQuestion)[];
	closing: Html | null;
}
