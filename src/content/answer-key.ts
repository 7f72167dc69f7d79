/**
 * What the right answer to a question is, as one readable line: `single a=right b=wrong`, `ordering a>b>c`. It is
 * kept at release, so that a later change of it can be told: saved answers would change their worth in silence.
 */
import type { AuthoredQuestion } from '../lib/course/questions/index.schema.ts';
import type { Id } from '../lib/course/types.ts';

/** Parts of a question that a saved answer points at. */
export interface QuestionParts {
	/** Options, sources or items. */
	parts: Id[];
	/** Targets or groups; `null` where there are none. */
	targets: Id[] | null;
}

const ids = (parts: readonly { id: Id }[]): Id[] => parts.map(({ id }) => id);

export function partsOf(question: AuthoredQuestion): QuestionParts {
	switch (question.type) {
		case 'single':
		case 'multiple':
			return { parts: ids(question.options), targets: null };
		case 'ordering':
			return { parts: ids(question.items), targets: null };
		case 'matching':
			return { parts: ids(question.sources), targets: ids(question.targets) };
		case 'sorting':
			return { parts: ids(question.items), targets: ids(question.groups) };
		case 'spotting':
			return { parts: passageIds(question), targets: ids(question.kinds) };
		case 'pattern':
			return { parts: ids(question.incidents), targets: null };
		case 'logbook':
			return { parts: ids(question.entries), targets: ids(question.checks) };
		case 'likert':
			return { parts: ids(question.scale), targets: null };
		case 'truefalse':
		case 'numeric':
		case 'reflection':
			return { parts: [], targets: null };
	}
}

const passageIds = ({ material }: Extract<AuthoredQuestion, { type: 'spotting' }>): Id[] =>
	material.rows.flatMap((row) => row.id ?? []);

/** What each part is worth or belongs to; for an ordering there is nothing but the order. */
function entriesOf(question: AuthoredQuestion): [Id, string][] {
	switch (question.type) {
		case 'single':
		case 'multiple':
			return question.options.map(({ id, grade, correct }) => [id, grade ?? (correct ? 'right' : 'wrong')]);
		case 'truefalse':
			return [['answer', String(question.answer)]];
		case 'matching':
			return question.sources.map(({ id, target }) => [id, target]);
		case 'sorting':
			return question.items.map(({ id, group }) => [id, group]);
		case 'spotting':
			return question.material.rows.flatMap(({ id, signal }): [Id, string][] =>
				id ? [[id, signal ?? 'none']] : []
			);
		case 'pattern':
			return question.incidents.map(({ id, accept }) => [id, accept.toSorted().join('|')]);
		case 'numeric': {
			const { min, step, answer } = question;
			return [
				['scale', `${min}+${step}`],
				['answer', `${answer.from}-${answer.to}`]
			];
		}
		case 'ordering':
		case 'logbook':
		case 'likert':
		case 'reflection':
			return [];
	}
}

const write = (type: string, entries: Iterable<readonly [string, string]>): string =>
	[type, ...[...entries].map(([id, value]) => `${id}=${value}`)].join(' ');

export function answerKey(question: AuthoredQuestion): string {
	if (question.type === 'ordering') return `ordering ${ids(question.items).join('>')}`;
	return write(question.type, entriesOf(question));
}

function read(key: string): { type: string; order: string[]; entries: Map<string, string> } {
	const [type = '', ...rest] = key.split(' ');
	if (type === 'ordering') return { type, order: (rest[0] ?? '').split('>'), entries: new Map() };
	const pairs = rest.map((entry) => entry.split('=', 2) as [string, string]);
	return { type, order: [], entries: new Map(pairs) };
}

/** Belongs to the right answer. In a scenario nothing does: a saved choice is worth what it is by itself. */
function isRight(type: string, value: string): boolean {
	switch (type) {
		case 'single':
			return ['right', 'strong'].includes(value);
		case 'multiple':
			return ['right', 'strong', 'defensible'].includes(value);
		case 'spotting':
			return value !== 'none';
		default:
			return type !== 'scenario';
	}
}

/**
 * What differs between a released key and that of now, in words; `null` when saved answers keep their worth. What is
 * not right may come and go; the right answer stays whole, and parts that are in both mean the same.
 */
export function keyChange(released: string, now: string): string | null {
	const before = read(released);
	const after = read(now);
	if (before.type !== after.type) return `the type was ${before.type} and is now ${after.type}`;
	for (const [id, value] of after.entries) {
		const old = before.entries.get(id);
		if (old === undefined && isRight(after.type, value)) return `${id} is ${value} and was not there`;
		if (old !== undefined && old !== value) return `${id} was ${old} and is now ${value}`;
	}
	for (const [id, old] of before.entries)
		if (!after.entries.has(id) && isRight(before.type, old)) return `${id} was ${old} and is gone`;
	return before.order.join() === after.order.join()
		? null
		: `the order was ${before.order.join(', ')} and is now ${after.order.join(', ')}`;
}

/** The key to keep at the next release: parts that were removed stay known. */
export function mergeKeys(released: string | undefined, now: string): string {
	if (released === undefined) return now;
	const before = read(released);
	const after = read(now);
	if (after.type === 'ordering' || before.type !== after.type) return now;
	return write(after.type, new Map([...before.entries, ...after.entries]));
}
