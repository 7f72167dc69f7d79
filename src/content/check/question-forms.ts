/** What the richer forms of question name inside themselves, and what must hold between their fields. */
import { didYouMean, listed } from '../../cli/suggest.ts';
import type { AuthoredQuestion } from '../../lib/course/questions/index.schema.ts';
import { lastMark } from '../../lib/course/questions/numeric.ts';
import type { LoadedQuestion } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import { doubles, tell } from './tell.ts';

type Of<T extends AuthoredQuestion['type']> = Extract<AuthoredQuestion, { type: T }>;
type Check<T extends AuthoredQuestion['type']> = (at: LoadedQuestion, data: Of<T>) => Problem[];

/** Something that names one of a list. */
function named(
	at: LoadedQuestion,
	path: Path,
	word: string,
	id: string,
	known: readonly string[]
): Problem[] {
	if (known.includes(id)) return [];
	return [
		tell(at, path, {
			found: `${word} "${id}", which this question does not have`,
			wanted: `one of: ${listed(known)}`,
			mend: didYouMean(id, known, 'choose one of those')
		})
	];
}

/** Ids given out twice in a list in which not everything has one. */
function doublesAt(at: LoadedQuestion, path: Path, list: readonly { id?: string | undefined }[]): Problem[] {
	const ids = [...list.entries()].flatMap(([index, { id }]) => (id === undefined ? [] : [{ index, id }]));
	return doubles(ids, ({ id }) => id).map(({ item: { index, id } }) =>
		tell(at, [...path, index, 'id'], {
			found: `id "${id}" a second time in this question`,
			wanted: 'every id once',
			mend: 'give one of the two another id'
		})
	);
}

const spotting: Check<'spotting'> = (at, { material, kinds }) => {
	const known = kinds.map(({ id }) => id);
	const { rows } = material;
	const strange = rows.flatMap(({ signal }, index) =>
		signal === undefined ? [] : named(at, ['material', 'rows', index, 'signal'], 'signal', signal, known)
	);
	const idless = rows.flatMap(({ id, signal, feedback }, index) =>
		id === undefined && (signal !== undefined || feedback !== undefined)
			? tell(at, ['material', 'rows', index], {
					found: 'a row with signal or feedback, but without id',
					wanted: 'an id on every row that can be marked',
					mend: 'write id: …, or remove signal and feedback'
				})
			: []
	);
	const markable = rows.filter(({ id }) => id !== undefined);
	const lacking = (found: string, wanted: string, mend: string) =>
		tell(at, ['material', 'rows'], { found, wanted, mend });
	const signals = markable.filter(({ signal }) => signal !== undefined).length;
	const twice = [...doublesAt(at, ['material', 'rows'], rows), ...doublesAt(at, ['kinds'], kinds)];
	return [
		...twice,
		...strange,
		...idless,
		...(signals === 0
			? [lacking('no row with a signal', 'at least one', 'write signal: … on a row that is one')]
			: []),
		...(signals === markable.length
			? [
					lacking(
						'a signal on every row that can be marked',
						'at least one row with an id and without signal: else marking everything is right',
						'give rows that are no signal an id'
					)
				]
			: [])
	];
};

const pattern: Check<'pattern'> = (at, { lanes, incidents, threshold }) => {
	const known = lanes.map(({ id }) => id);
	const days = incidents.map(({ day }) => day);
	const back = days.findIndex((day, index) => index > 0 && day < (days[index - 1] ?? 0));
	return [
		...doublesAt(at, ['lanes'], lanes),
		...incidents.flatMap(({ lane }, index) => named(at, ['incidents', index, 'lane'], 'lane', lane, known)),
		...named(
			at,
			['threshold'],
			'incident',
			threshold,
			incidents.map(({ id }) => id)
		),
		...(days[0] === 0
			? []
			: [
					tell(at, ['incidents', 0, 'day'], {
						found: `day ${days[0]} for the first incident`,
						wanted: '0: days are counted from the first incident',
						mend: `take ${days[0]} from every day`
					})
				]),
		...(back < 0
			? []
			: [
					tell(at, ['incidents', back, 'day'], {
						found: `day ${days[back]} behind day ${days[back - 1]}`,
						wanted: 'incidents in the order in which they happened',
						mend: 'put the incident where it belongs, or correct its day'
					})
				])
	];
};

const logbook: Check<'logbook'> = (at, { fields, entries }) => {
	const known = fields.map(({ id }) => id);
	const models = entries.flatMap(({ id, model }, index) => [
		...Object.keys(model).flatMap((field) =>
			named(at, ['entries', index, 'model', field], 'field', field, known)
		),
		...known
			.filter((field) => !(field in model))
			.map((field) =>
				tell(at, ['entries', index, 'model'], {
					found: `no example for field "${field}" of entry "${id}"`,
					wanted: 'an example for every field, to compare with',
					mend: `add ${field}: …`
				})
			)
	]);
	return [...doublesAt(at, ['fields'], fields), ...models];
};

/** Marks a slider can have: numbers of a saved answer stay below 256. */
const mostMarks = 256;

const numeric: Check<'numeric'> = (at, data) => {
	const { min, max, step, answer, near } = data;
	const scale = `the scale from ${min} to ${max}`;
	const inside = (range: { from: number; to: number }, field: string): Problem[] =>
		range.from <= range.to && range.from >= min && range.to <= max
			? []
			: [
					tell(at, [field], {
						found: `${range.from} to ${range.to}`,
						wanted: `a range inside ${scale}, the lower number first`,
						mend: 'correct from and to'
					})
				];
	if (max <= min) {
		const words = { found: `max ${max}, min ${min}`, wanted: 'max above min', mend: 'correct one of them' };
		return [tell(at, ['max'], words)];
	}
	const marks = lastMark(data) + 1;
	if (marks > mostMarks || Math.abs((marks - 1) * step - (max - min)) > 1e-9) {
		return [
			tell(at, ['step'], {
				found: `step ${step} on ${scale}`,
				wanted: `a step that divides the scale into at most ${mostMarks} marks`,
				mend: 'choose another step, min or max'
			})
		];
	}
	const onMark = Array.from({ length: marks }, (_, i) => min + i * step).some(
		(value) => value >= answer.from - 1e-9 && value <= answer.to + 1e-9
	);
	return [
		...inside(answer, 'answer'),
		...(near ? inside(near, 'near') : []),
		...(onMark
			? []
			: [
					tell(at, ['answer'], {
						found: `no mark of the scale between ${answer.from} and ${answer.to}`,
						wanted: 'an answer that can be given',
						mend: 'make the answer wider, or the step smaller'
					})
				])
	];
};

const checks: { [T in AuthoredQuestion['type']]?: Check<T> } = { spotting, pattern, logbook, numeric };

/** Forms that practise and can't be marked at the end: no right answer, or feedback on the way. */
const practiceOnly = new Set<AuthoredQuestion['type']>(['pattern', 'logbook', 'likert', 'reflection']);

export function checkForm(question: LoadedQuestion): Problem[] {
	const { data, bank } = question;
	const check = checks[data.type] as Check<typeof data.type> | undefined;
	const exam = bank === 'exam' && practiceOnly.has(data.type);
	const words = {
		found: `a question of type ${data.type} in the exam bank`,
		wanted: 'a form that can be marked',
		mend: 'put it in a file with bank: practice'
	};
	return [...(check?.(question, data) ?? []), ...(exam ? [tell(question, ['type'], words)] : [])];
}
