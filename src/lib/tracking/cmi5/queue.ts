/**
 * Statements on their way: made once, in the order they must arrive, kept until the LRS has them or nothing is gained by
 * asking again. Ids follow from what a statement is about, so what is told twice is stored once.
 */
import type { InteractionReport, Report, ScoreReport } from '../../course/report.ts';
import { roomForAll } from '../../course/report.ts';
import { answered } from './answered.ts';
import type { KeptSession } from './kept.ts';
import type { Cmi5Options } from './options.ts';
import type { RecordDocument } from './record.ts';
import {
	completed,
	initialized,
	judged,
	mayPass,
	terminated,
	type Moment,
	type Speaker,
	type Statement
} from './statements.ts';
import { uuidOf } from './uuid.ts';

/** Completed and passed go once for a registration, the others once a session. */
export type Matter = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated' | 'answered';

export interface Waiting {
	readonly matter: Matter;
	readonly statement: Statement;
	/** Of a verdict the points of all, 0–1; 0 without a score. */
	readonly points: number;
	/** The LRS would not take it when it was sent alone. */
	refused: boolean;
	/** It was handed in and nothing was heard: the LRS may have it. */
	unsure: boolean;
}

export interface Queue {
	/** Answers this session has not told of yet. */
	answer(reports: readonly InteractionReport[]): void;
	/** Verdicts the record justifies and nobody was told. */
	judge(record: RecordDocument, seconds: number): void;
	/**
	 * A result below the pass mark, at the end of the session only: until then it may still be passed (9.3.0.0-3), and
	 * another device may have passed it (9.3.0.0-8). Not when as good a one was told before.
	 */
	fail(record: RecordDocument, report: Report, seconds: number): void;
	/** The last one. */
	end(seconds: number): void;
	/** The session goes on after all: what is said at its end is said then, but for a failed that may have arrived. */
	withdrawEnd(): void;
	waiting(): readonly Waiting[];
	/** It need not be sent any more. Tells what it was. */
	settle(id: string): Waiting | null;
	/** It was not said, and may be said again. */
	drop(one: Waiting): void;
	/** Answers that wait. */
	unsent(): number;
}

/** Whether a report raises something that may not wait. */
export const raises = (record: RecordDocument, report: Report): boolean =>
	(report.completed && !record.completed) || (report.passed === true && record.passed !== true);

const pointsOf = (score: ScoreReport | null): number => score?.scaled ?? 0;

export function createQueue(
	speaker: Speaker,
	options: Cmi5Options,
	session: KeptSession,
	now: () => number
): Queue {
	const { registration, fetch } = speaker.launched;
	const known = new Set<string>();
	const taken = new WeakSet<InteractionReport>();
	const judgements = new Set<Matter>();
	let list: Waiting[] = [];
	let answers = 0;
	/** The latest moment that was told: the clock of a computer may be set back, and terminated lies behind all (9.3.0.0-5). */
	let last = session.now().began;

	/** Not before the session began. */
	function at(moment: number): number {
		const told = Math.max(moment, session.now().began);
		last = Math.max(last, told);
		return told;
	}

	function add(matter: Matter, statement: Statement, points = 0): void {
		if (known.has(statement.id)) return;
		known.add(statement.id);
		list.push({ matter, statement, points, refused: false, unsure: false });
	}

	/** `about`: the session or the registration. */
	const when = (about: string, matter: Matter, seconds: number): Moment => ({
		id: uuidOf(about, matter),
		at: at(Math.max(now(), last)),
		seconds
	});

	function drop({ matter, statement }: Waiting): void {
		known.delete(statement.id);
		judgements.delete(matter);
		list = list.filter((one) => one.statement !== statement);
	}

	function verdict(passed: boolean, { score }: Pick<RecordDocument, 'score'>, moment: Moment): void {
		const matter = passed ? 'passed' : 'failed';
		judgements.add(matter);
		add(matter, judged(speaker, passed, score, moment), pointsOf(score));
	}

	if (!session.now().initialized)
		add('initialized', initialized(speaker, uuidOf(fetch, 'initialized'), session.now().began));

	return {
		answer(reports) {
			for (const report of reports) {
				if (taken.has(report)) continue;
				taken.add(report);
				const id = uuidOf(registration, report.id, String(report.at), JSON.stringify(report.answer));
				if (known.has(id) || (answers >= roomForAll && !report.exam)) continue;
				answers += 1;
				add('answered', answered(speaker, options, report, id, at(report.at)));
			}
		},
		judge(record, seconds) {
			const { data } = speaker;
			if (record.completed && !record.sent.completed)
				add('completed', completed(speaker, when(registration, 'completed', seconds)));
			if (record.passed && !record.sent.passed && !judgements.has('failed') && mayPass(data, record.score))
				verdict(true, record, when(registration, 'passed', seconds));
		},
		fail(record, report, seconds) {
			if (!options.reportFailed || report.passed !== false || record.passed || judgements.size > 0) return;
			if (record.sent.failed !== null && pointsOf(report.score) <= record.sent.failed) return;
			verdict(false, report, when(fetch, 'failed', seconds));
		},
		end: (seconds) => add('terminated', terminated(speaker, when(fetch, 'terminated', seconds))),
		withdrawEnd() {
			const atEnd = list.filter(
				({ matter, unsure }) => matter === 'terminated' || (matter === 'failed' && !unsure)
			);
			atEnd.forEach(drop);
		},
		drop,
		waiting: () => list,
		settle(id) {
			const found = list.find(({ statement }) => statement.id === id);
			list = list.filter((one) => one !== found);
			return found ?? null;
		},
		unsent: () => list.filter(({ matter }) => matter === 'answered').length
	};
}
