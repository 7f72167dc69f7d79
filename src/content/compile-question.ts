/** From a question as authors write it to one the player can ask. */
import type { AuthoredQuestion } from '../lib/course/questions/index.schema.ts';
import type { Option, Part, Question, QuestionBase } from '../lib/course/questions/index.ts';
import type { SlotTable } from '../lib/course/course.schema.ts';
import type { Html, Id, Language, Slot } from '../lib/course/types.ts';
import { plainText, renderLine, renderText } from './markdown-text.ts';

type Of<T extends AuthoredQuestion['type']> = Extract<AuthoredQuestion, { type: T }>;

/** Writes the texts of one question in its language, and knows its slots. */
class Writer {
	readonly #language: Language;
	readonly #row: SlotTable['questions'][string];

	constructor(language: Language, row: SlotTable['questions'][string]) {
		this.#language = language;
		this.#row = row;
	}

	get slot(): Slot {
		return this.#row.slot;
	}

	line = (text: string): Html => renderLine(text, this.#language);

	text = (text: string | undefined): Html | null =>
		text === undefined ? null : renderText(text, this.#language);

	part = ({ id, text }: { id: Id; text: string }): Part => {
		return { id, slot: this.#row.parts[id] ?? 0, text: this.line(text) };
	};

	target = ({ id, text }: { id: Id; text: string }): Part => {
		return { id, slot: this.#row.targets?.[id] ?? 0, text: this.line(text) };
	};

	option = (option: Of<'single'>['options'][number]): Option => ({
		...this.part(option),
		correct: option.correct ?? option.grade === 'strong',
		grade: option.grade ?? null,
		feedback: this.text(option.feedback)
	});
}

function baseOf(data: AuthoredQuestion, write: Writer): QuestionBase {
	const stem = write.text(data.stem) ?? '';
	return {
		id: data.id,
		slot: write.slot,
		objectives: data.objectives,
		situation: write.text(data.situation),
		stem,
		plain: plainText(stem),
		weight: data.weight,
		critical: data.critical,
		attempts: data.attempts,
		shuffle: data.shuffle,
		hint: write.text(data.hint),
		model: write.text(data.model),
		feedback: {
			correct: write.text(data.feedback.correct),
			partly: write.text(data.feedback.partly),
			wrong: write.text(data.feedback.wrong)
		}
	};
}

/** @param row the question's slots; every part has one */
export function compileQuestion(
	data: AuthoredQuestion,
	language: Language,
	row: SlotTable['questions'][string]
): Question {
	const write = new Writer(language, row);
	const base = baseOf(data, write);
	switch (data.type) {
		case 'single':
		case 'multiple':
			return { ...base, type: data.type, options: data.options.map(write.option) };
		case 'truefalse':
			return {
				...base,
				type: data.type,
				answer: data.answer,
				whenTrue: write.text(data.whenTrue),
				whenFalse: write.text(data.whenFalse)
			};
		case 'ordering':
			return { ...base, type: data.type, items: data.items.map(write.part) };
		case 'matching': {
			const sources = data.sources.map((source) => ({
				...write.part(source),
				belongs: source.target,
				feedback: write.text(source.feedback)
			}));
			return { ...base, type: data.type, sources, targets: data.targets.map(write.target) };
		}
		case 'sorting': {
			const items = data.items.map((item) => ({
				...write.part(item),
				belongs: item.group,
				feedback: write.text(item.feedback)
			}));
			return { ...base, type: data.type, groups: data.groups.map(write.target), items };
		}
	}
}
