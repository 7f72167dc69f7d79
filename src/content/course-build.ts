/** A course that was read, checked and rendered: what the packager, the dev server and the bench work from. */
import type { SlotTable } from '../lib/course/course.schema.ts';
import type { ReferencePack, SearchPack } from '../lib/course/search/pack.ts';
import type {
	CourseIndex,
	Day,
	ExamBank,
	HandoutPack,
	Id,
	Language,
	Lesson,
	ScenarioPack
} from '../lib/course/types.ts';
import type { Evaluation } from '../lib/course/workshop/evaluation.ts';
import type { Plan } from '../lib/course/workshop/plan.ts';
import type { BrandBuild } from './brands/compile.ts';
import type { Change } from './changes.ts';
import type { Problem } from './problem.ts';

/** A picture that at least one lesson or question shows. Html names it as `media:<name>`. */
export interface MediaFile {
	/** File name as authors write it; flat, lower-case `[a-z0-9._-]`. */
	name: string;
	/** Absolute path of the file. */
	path: string;
	/** Languages of the course in which it is shown. */
	languages: Language[];
}

/** A thing that must be looked at again by a day: a fact or a contact that is shown to learners. */
export interface Ageing {
	kind: 'fact' | 'contact';
	id: Id;
	/** Region of a contact, `null` for a fact. */
	region: string | null;
	reviewBy: Day;
	file: string;
	line: number;
}

/** The course in one language. */
export interface LanguageBuild {
	/** `regions` holds every region of the course; {@link chooseRegions} keeps those of a package. */
	index: CourseIndex;
	/** In the order of `index.lessons`. */
	lessons: Lesson[];
	exam: ExamBank | null;
	/** In the order of `index.scenarios`. */
	scenarios: ScenarioPack[];
	/** `null` when the course has none. */
	handouts: HandoutPack | null;
	reference: ReferencePack;
	search: SearchPack;
	/** For the workshop edition alone: they hold trainers' notes, and go into no package for learners. */
	workshops: Plan[];
	/** On paper, with the workshop alone. `null` when the course has none. */
	evaluation: Evaluation | null;
}

export interface CourseBuild {
	/** Also the folder name under `courses/`. */
	id: string;
	version: string;
	released: Day;
	/** In the order of `course.yaml`; the first is the default. */
	languages: Language[];
	/** Region ids in the order of `course.yaml`; the first is the default. */
	regions: string[];
	editions: Record<Language, LanguageBuild>;
	media: MediaFile[];
	/** Clients' looks that a package may have, by id. */
	brands: BrandBuild[];
	/** The slot table this build was made with: what was released, plus provisional slots for what was not. */
	slots: SlotTable;
	/** `lesson <id>`, `question <id>` or `part <question>.<part>` whose slot is provisional until `npm run release`. */
	unreleased: string[];
	/** What became of each question since the last release; `null` before the first. */
	changes: Record<Change, Id[]> | null;
	ageing: Ageing[];
	/** Warnings only: a course with errors is not built. */
	problems: Problem[];
}

/** The index with only these regions, in the order asked for. Throws on a region the course doesn't have. */
export function chooseRegions(index: CourseIndex, regions: readonly string[]): CourseIndex {
	const chosen = regions.map((id) => {
		const region = index.regions.find((one) => one.id === id);
		if (!region) {
			const known = index.regions.map((one) => one.id).join(', ');
			throw new Error(`course ${index.id} has no region "${id}"; it has: ${known}`);
		}
		return region;
	});
	return { ...index, regions: chosen };
}

/** What should have been looked at again before `today`. */
export function staleOn(build: CourseBuild, today: Day): Ageing[] {
	return build.ageing.filter((thing) => thing.reviewBy < today);
}
