/** From a question as authors write it to one the player can ask. */
import type { AuthoredQuestion } from '../lib/course/questions/index.schema.ts';
import type { Option, Part, Question, QuestionBase } from '../lib/course/questions/index.ts';
import type { SlotTable } from '../lib/course/course.schema.ts';
import type { Html, Id, Language, Slot } from '../lib/course/types.ts';
import { compileMaterial } from './compile-material.ts';
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

	answering = ({ feedback, ...part }: { id: Id; text: string; feedback?: string | undefined }) => ({
		...this.part(part),
		feedback: this.text(feedback)
	});

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
		confidence: data.confidence,
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
		case 'spotting':
			return { ...base, type: data.type, ...spottingOf(data, write) };
		case 'pattern':
			return { ...base, type: data.type, ...patternOf(data, write) };
		case 'logbook':
			return { ...base, type: data.type, ...logbookOf(data, write) };
		case 'numeric': {
			const { min, max, step, unit, answer, near } = data;
			return { ...base, type: data.type, min, max, step, unit, answer, near: near ?? null };
		}
		case 'likert':
			return { ...base, type: data.type, scale: data.scale.map(write.answering) };
		case 'reflection':
			return { ...base, type: data.type, opening: data.opening ?? null };
	}
}

function spottingOf({ material, kinds }: Of<'spotting'>, write: Writer) {
	const passages = material.rows.flatMap((row, index) => {
		const { id, text, signal, feedback } = row;
		if (id === undefined) return [];
		return {
			...write.part({ id, text }),
			row: index,
			signal: signal ?? null,
			feedback: write.text(feedback)
		};
	});
	return {
		material: compileMaterial(material, write.line),
		kinds: kinds.map(write.target),
		passages
	};
}

function patternOf({ lanes, incidents, threshold, thresholdReason }: Of<'pattern'>, write: Writer) {
	return {
		lanes: lanes.map(({ id, text }, slot) => ({ id, slot, text: write.line(text) })),
		incidents: incidents.map(({ reason, reasons, ...incident }) => ({
			...incident,
			slot: write.part(incident).slot,
			text: write.text(incident.text) ?? '',
			reason: write.text(reason) ?? '',
			reasons: Object.fromEntries(
				Object.entries(reasons).map(([decision, text]) => [decision, write.text(text) ?? ''])
			)
		})),
		threshold,
		thresholdReason: write.text(thresholdReason) ?? ''
	};
}

function logbookOf({ material, fields, entries, checks }: Of<'logbook'>, write: Writer) {
	return {
		material: material.map((one) => compileMaterial(one, write.line)),
		fields: fields.map(({ id, text, help, long }, slot) => ({
			id,
			slot,
			text: write.line(text),
			help: help ?? null,
			long
		})),
		entries: entries.map(({ model, why, ...entry }) => ({
			...write.part(entry),
			model: Object.fromEntries(Object.entries(model).map(([field, text]) => [field, write.line(text)])),
			why: write.text(why)
		})),
		checks: checks.map(write.target)
	};
}
