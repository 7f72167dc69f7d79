/** What is printed for a workshop: pages of HTML that a browser prints, and that a trainer can print where there are no PDFs. */
import type { Evaluation } from '../../../lib/course/workshop/evaluation.ts';
import type { StepKind, WorkshopCourse } from '../../../lib/course/workshop/plan.ts';
import type { Day, Fact, Handout, Html, Id, Region } from '../../../lib/course/types.ts';
import type { WorkshopWords } from '../../../lib/text/workshop/index.ts';
import type { PrintWords } from '../../../lib/text/workshop/print-nl.ts';

/** For usual eyes, and for those who read at 18 points. */
export const sizes = ['normal', 'large'] as const;
export type Size = (typeof sizes)[number];

/** What papers of one language are made from. */
export interface PrintCourse {
	course: WorkshopCourse;
	version: string;
	released: Day;
	/** Those of the package, the first is the default. */
	regions: Region[];
	/** Cards of the course that lie on the tables: forms to fill in, and contacts. */
	handouts: Handout[];
	facts: ReadonlyMap<Id, Fact>;
	evaluation: Evaluation | null;
	words: PrintWords;
	room: WorkshopWords;
}

/** One document. */
export interface Paper {
	/** File name without ending, the same in every build. */
	name: string;
	title: string;
	/** For whom and how many, in a line. */
	about: string;
	/** Only what is for trainers may hold notes, answers or reasons. */
	reader: 'trainer' | 'participants';
	/** Kinds of step that need it; left out: every plan does. */
	kinds?: StepKind[];
	/** Its drawing goes to the edges of the sheet: no logo above it. */
	bare?: true;
	/** Rules beside those of all papers. */
	css: string;
	body: (size: Size) => Html;
}
