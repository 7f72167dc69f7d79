/** A course as it was read: every valid item beside the place it came from. */
import type {
	AuthoredContact,
	AuthoredCourse,
	AuthoredFact,
	AuthoredHandout,
	AuthoredLesson,
	AuthoredRegion,
	SlotTable
} from '../lib/course/course.schema.ts';
import type { AuthoredBrand } from '../lib/course/brand.schema.ts';
import type { AuthoredQuestion } from '../lib/course/questions/index.schema.ts';
import type { AuthoredScenario } from '../lib/course/scenario/scenario.schema.ts';
import type { AuthoredReference } from '../lib/course/reference.schema.ts';
import type { AuthoredTerms } from '../lib/course/terms.schema.ts';
import type { Language } from '../lib/course/types.ts';
import type { AuthoredEvaluation } from '../lib/course/workshop/evaluation.schema.ts';
import type { AuthoredWorkshop } from '../lib/course/workshop/plan.schema.ts';
import type { MarkdownScan } from './markdown-source.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** A value and where it stands. */
export interface Located<T> {
	source: YamlSource;
	path: Path;
	data: T;
}

/** A list whose broken items are left out of `items` but whose names stay known, so that one mistake is told once. */
export interface LocatedList<T> {
	items: Located<T>[];
	/** Ids of all items, also of broken ones. */
	ids: Set<string>;
	/** The file is not valid YAML: what is missing may be there. */
	broken: boolean;
}

export interface LoadedQuestion extends Located<AuthoredQuestion> {
	bank: 'practice' | 'exam';
}

export type LoadedScenario = Located<AuthoredScenario>;

export type LoadedWorkshop = Located<AuthoredWorkshop>;

/** Notes for trainers beside a lesson: `<lesson>.notes.md`, Markdown without tags. */
export interface LoadedNotes {
	lesson: string;
	file: string;
	text: string;
}

/** A file of Markdown under a head of YAML. */
export interface LoadedPage<H> {
	id: string;
	file: string;
	/** `null` when the head is not valid. */
	head: Located<H> | null;
	scan: MarkdownScan;
}

export type LoadedLesson = LoadedPage<AuthoredLesson>;
export type LoadedHandout = LoadedPage<AuthoredHandout>;

/** `brands/<id>.yaml`, with the files beside it. */
export interface LoadedBrand extends Located<AuthoredBrand> {
	id: string;
	/** Absolute path of the folder it stands in. */
	folder: string;
	/** The same as problems show it. */
	shown: string;
}

export interface LoadedLanguage {
	language: Language;
	lessons: LoadedLesson[];
	handouts: LoadedHandout[];
	questions: LoadedQuestion[];
	/** Ids of all questions, also of broken ones. */
	questionIds: Set<string>;
	scenarios: LoadedScenario[];
	/** Names of all scenario files, also of broken ones. */
	scenarioIds: Set<string>;
	workshops: LoadedWorkshop[];
	notes: LoadedNotes[];
	/** `null` when there is no `evaluation.yaml`, or no valid one. */
	evaluation: Located<AuthoredEvaluation> | null;
	/** `null` when there is no `terms.yaml`, or no valid one. */
	terms: Located<AuthoredTerms> | null;
	/** `null` when there is no `reference.yaml`, or no valid one. */
	reference: Located<AuthoredReference> | null;
	/** `reference.yaml` is there and not valid: a term that is missing may be there. */
	referenceBroken: boolean;
	/** A file of questions is not valid YAML: what is missing may be there. */
	broken: boolean;
}

export interface LoadedRegion {
	id: string;
	source: YamlSource;
	/** `null` when name or `extends` is not valid. */
	head: Pick<AuthoredRegion, 'name' | 'extends'> | null;
	contacts: LocatedList<AuthoredContact>;
}

export interface LoadedMedia {
	/** File name → absolute path. */
	files: Map<string, string>;
	/** Folder as problems show it. */
	folder: string;
}

export interface LoadedCourse {
	/** Absolute path of the folder. */
	folder: string;
	/** Name of the folder. */
	name: string;
	/** Path of `course.yaml` as problems show it. */
	file: string;
	course: Located<AuthoredCourse>;
	facts: LocatedList<AuthoredFact>;
	/** File where facts stand or should stand. */
	factsFile: string;
	brands: LoadedBrand[];
	regions: LoadedRegion[];
	/** One for each language folder that exists, in the order of `course.yaml`, strangers last. */
	languages: LoadedLanguage[];
	media: LoadedMedia;
	/** `null` before the first release. */
	released: SlotTable | null;
	releasedFile: string;
}
