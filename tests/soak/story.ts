/** One learner's life with a course, as data: what they do, what befalls them, how they leave, what changes meanwhile. */
import fc from 'fast-check';
import { edit, type Edit } from './course.ts';

const many = fc.nat(30);

/** What a learner does. `n` points at something, counted round; `good` answers right. */
const deed = fc.record({
	does: fc.constantFrom(
		'read',
		'finish',
		'begin exam',
		'take exam',
		'hand in',
		'retry',
		'try again',
		'start over',
		'wait'
	),
	n: many
});
/** In cases and on longer forms. */
const play = fc.record({
	does: fc.constantFrom('choose', 'choose', 'play on', 'step back', 'first road', 'draft', 'confidence'),
	n: many
});
const reply = fc.record({ does: fc.constantFrom('answer', 'exam answer'), n: many, good: fc.boolean() });
/** What may get in the way of saving, or stop doing so. */
const fates = ['offline', 'online', 'commits fail', 'logged out', 'logged in', 'session lost'];
const fate = fc.record({ does: fc.constantFrom('hide', ...fates), n: many });

export const isFate = ({ does }: Step): boolean => fates.includes(does);

/** Ways of leaving. */
export const leavings = [
	'exit',
	'exit, and answers while it ends',
	'close',
	'killed',
	'offline, then killed',
	'ending fails, then close'
] as const;

/** What kind of LMS it is in this session; `truthful` ones store what they say they store. */
export const kinds = [
	'plain',
	'sends only changes',
	'sends only what was set',
	'has no interactions',
	'has no objectives',
	'answers numbers',
	'answers nothing',
	'denies',
	'throttles',
	'takes its time',
	'cuts the state',
	'lies in commit',
	'gives no id',
	'judges by itself',
	'reviews after pass',
	'opens again'
] as const;

/** A session with an LMS of one of these kinds; the first is met more often than the others. */
const sessionWith = <K extends string>(kinds: readonly [K, ...K[]]) =>
	fc.record({
		kind: fc.oneof(
			{ weight: 3, arbitrary: fc.constant(kinds[0]) },
			{ weight: 4, arbitrary: fc.constantFrom(...kinds) }
		),
		/** Which of the learner's computers; each has a storage of its own. */
		device: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
		storage: fc.oneof(
			{ weight: 4, arbitrary: fc.constant(true) },
			{ weight: 1, arbitrary: fc.constant(false) }
		),
		/** The administrator has them begin a new attempt first. */
		anew: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
		edits: fc.array(edit, { maxLength: 2 }),
		steps: fc.array(
			fc.oneof(
				{ weight: 4, arbitrary: deed },
				{ weight: 5, arbitrary: reply },
				{ weight: 4, arbitrary: play },
				{ weight: 2, arbitrary: fate }
			),
			{ maxLength: 18, size: 'max' }
		),
		leaves: fc.constantFrom(...leavings)
	});

export const storyWith = <K extends string>(kinds: readonly [K, ...K[]]) =>
	fc.array(sessionWith(kinds), { minLength: 1, maxLength: 4, size: 'max' });

export const story = storyWith(kinds);

/** How a session ended. */
export interface Departure {
	/** The ending was confirmed. */
	confirmed: boolean;
	/** The state as it was when the ending was asked for. */
	asked: string | null;
	/** Answers given from then on; the LMS hears of them in a later session. */
	late: string[];
}

export interface Step {
	does: string;
	n: number;
	good?: boolean;
}
export interface Chapter<K extends string = (typeof kinds)[number]> {
	kind: K;
	device: number;
	storage: boolean;
	anew: boolean;
	edits: Edit[];
	steps: Step[];
	leaves: (typeof leavings)[number];
}

/** A story for people: one line a session. */
export function tell(chapters: readonly Chapter<string>[]): string {
	return chapters
		.map(({ kind, device, storage, anew, edits, steps, leaves }, n) => {
			const where = `device ${device}${storage ? '' : ' without storage'}`;
			const before = edits.length
				? `course: ${edits.map(({ what, at }) => `${what} ${at}`).join(', ')}; `
				: '';
			const attempt = anew ? 'new attempt; ' : '';
			const does = steps.map((step) => `${step.does} ${step.n}${step.good === false ? ' (wrong)' : ''}`);
			return `  ${n + 1}. LMS ${kind}, ${where}: ${attempt}${before}${[...does, `leaves: ${leaves}`].join(' → ')}`;
		})
		.join('\n');
}

/** Lives a story to its end. @throws Error that says in which session something was wrong */
export async function liveThrough<C>(
	life: { chapter(chapter: C): Promise<void> },
	chapters: readonly C[]
): Promise<void> {
	for (const [n, chapter] of chapters.entries()) {
		try {
			await life.chapter(chapter);
		} catch (error) {
			throw new Error(`session ${n + 1}: ${error instanceof Error ? error.message : String(error)}`, {
				cause: error
			});
		}
	}
}
