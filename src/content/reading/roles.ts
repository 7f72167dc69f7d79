/** What a text of YAML is for, by the field it stands in. */
import type { AuthoredText } from '../authored-texts.ts';
import type { Role } from './passages.ts';

type Step = string | number;

/** The value at `path` of `value`. */
function valueAt(value: unknown, path: readonly Step[]): unknown {
	return path.reduce<unknown>((here, step) => (here as Record<Step, unknown> | undefined)?.[step], value);
}

/** Fields in which the course speaks for itself: to an answer that was given, or about a case as a whole. */
const telling = new Set(
	'feedback hint model reason reasons thresholdReason why whenTrue whenFalse lesson correct partly wrong'.split(
		' '
	)
);

/** An option that is not right, or a choice that does harm. */
function isWrong(part: unknown): boolean {
	const { correct, grade } = (part ?? {}) as { correct?: unknown; grade?: unknown };
	return correct === false || grade === 'risky' || grade === 'harmful';
}

function roleInQuestion(path: readonly Step[], value: unknown): Role {
	if (path.some((step) => typeof step === 'string' && telling.has(step))) return 'telling';
	if (path.includes('material')) return 'material';
	const [list, index, field] = path;
	const part = valueAt(value, [list ?? '', index ?? '']);
	if ((list === 'options' || list === 'choices') && field === 'text' && isWrong(part)) return 'wrong';
	if (list === 'steps' && path[2] === 'choices' && path[4] === 'text') {
		return isWrong(valueAt(value, path.slice(0, 4))) ? 'wrong' : 'story';
	}
	return 'story';
}

export function roleOf({ owner, at, path }: AuthoredText): Role {
	if (owner.kind !== 'question' && owner.kind !== 'scenario') return 'telling';
	return roleInQuestion(path.slice(at.path.length), at.data);
}
