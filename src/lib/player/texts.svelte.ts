/** What there is to read: the course in the learner's language and region, and of its texts those that are here. */
import { packId, type Edition, type Pack } from '../course/edition.ts';
import { regionCode } from '../course/progress.ts';
import type { ReferencePack } from '../course/search/pack.ts';
import type {
	CourseIndex,
	ExamBank,
	Fact,
	HandoutPack,
	Lesson,
	LessonEntry,
	Region,
	ScenarioPack
} from '../course/types.ts';
import type { LiveRecord } from './live-record.svelte.ts';
import { Packs } from './packs.svelte.ts';

export class Texts {
	readonly #chosen: Pick<LiveRecord, 'language' | 'region'>;
	readonly packs: Packs;
	edition = $state.raw() as Edition;
	course = $derived<CourseIndex>(
		this.edition.courses.find((course) => course.language === this.#chosen.language) ??
			(this.edition.courses[0] as CourseIndex)
	);
	region = $derived<Region | null>(
		this.course.regions.find((region) => regionCode(region.id) === this.#chosen.region) ??
			this.course.regions[0] ??
			null
	);
	bank = $derived.by<ExamBank | null>(() => this.packs.get<ExamBank>(this.examPack()) ?? null);

	constructor(edition: Edition, chosen: Pick<LiveRecord, 'language' | 'region'>) {
		this.#chosen = chosen;
		this.edition = edition;
		this.packs = new Packs(edition);
	}

	/** Takes a course that was changed while it is open; place and answers stay. For authors. */
	replace(edition: Edition, packs: readonly Pack[]): void {
		this.packs.replace(edition, packs);
		this.edition = edition;
	}

	/** The entry of a lesson in the table of contents. */
	entry(id: string): LessonEntry | undefined {
		return this.course.lessons.find((lesson) => lesson.id === id);
	}

	/** A lesson, once its pack is here. */
	lesson(id: string): Lesson | undefined {
		return this.packs.get<Lesson>(this.lessonPack(id));
	}

	/** Names of the packs of lesson and exam in the learner's language. */
	lessonPack(id: string): string {
		return packId.lesson(this.course.language, id);
	}

	examPack(): string {
		return packId.exam(this.course.language);
	}

	/** The cards to print, once their pack is here. */
	get handouts(): HandoutPack | undefined {
		return this.packs.get(packId.handouts(this.course.language));
	}

	/** A fact with its source, from any text that is here. */
	fact(id: string): Fact | undefined {
		const { language, scenarios, lessons } = this.course;
		const cases = scenarios.map((entry) => this.packs.get<ScenarioPack>(packId.scenario(language, entry.id)));
		const reference = this.packs.get<ReferencePack>(packId.reference(language));
		const read = lessons.map((entry) => this.lesson(entry.id));
		const texts = [...read, ...cases, this.bank, this.handouts, reference];
		return texts.flatMap((text) => text?.facts ?? []).find((fact) => fact.id === id);
	}
}
