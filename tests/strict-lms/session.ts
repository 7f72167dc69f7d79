/** One session of the strict run-time: what content may do from Initialize to Terminate, and what is stored of it. */
import { modeOf, override } from './manners.ts';
import { Model } from './model.ts';
import { spec12 } from './scorm12.ts';
import { spec2004 } from './scorm2004.ts';
import type { Attempt, Spec, StrictOptions, StrictRecord } from './types.ts';

export const specOf = (standard: StrictOptions['standard']): Spec =>
	standard === 'scorm12' ? spec12 : spec2004;

/** Values a session starts with: those of the attempt it continues, or none. */
function restore(
	spec: Spec,
	options: StrictOptions,
	record: StrictRecord
): { attempt: Attempt; resumed: boolean } {
	const last = record.attempts.at(-1);
	const exits = options.wipeUnlessSuspended ? ['suspend'] : spec.restoresAfter;
	const goesOn = last && (exits === null || exits.includes(last.values[spec.exit] ?? ''));
	if (goesOn) return { attempt: last, resumed: true };
	const attempt: Attempt = { values: {}, total: 0, opened: 0, ended: 0 };
	record.attempts.push(attempt);
	return { attempt, resumed: false };
}

function firstValues(
	spec: Spec,
	options: StrictOptions,
	attempt: Attempt,
	resumed: boolean
): Record<string, string> {
	const values: Record<string, string> = {};
	for (const [name, element] of Object.entries(spec.table)) {
		if (element.initial !== undefined && !name.includes('.n.')) values[name] = element.initial;
	}
	const suspended = attempt.values[spec.exit] === 'suspend';
	Object.assign(values, attempt.values);
	const mode = modeOf(options, attempt, spec) ?? 'normal';
	const looking = mode !== 'normal';
	// Looking at an attempt does not end it; in a counting session content must say again how it leaves.
	if (!looking) delete values[spec.exit];
	delete values[spec.time];
	values[spec.mode] = mode;
	values[spec.credit] = looking ? 'no-credit' : 'credit';
	values[spec.entry] = resumed && suspended ? 'resume' : resumed ? '' : 'ab-initio';
	values[spec.total] = spec.duration(attempt.total);
	values[spec.learner] = options.learnerId ?? 'learner_1';
	return values;
}

/** One launch: what the content may do from Initialize to Terminate, and the codes it gets. */
export class Session {
	private readonly spec: Spec;
	private readonly options: StrictOptions;
	private readonly attempt: Attempt;
	private model: Model;
	/** Names set since the last commit. */
	private unsent = new Set<string>();
	/** Values this LMS believes to have sent. */
	private believed: Record<string, string>;
	private phase: 'before' | 'running' | 'after';
	private committed = -Infinity;

	constructor(
		record: StrictRecord,
		options: StrictOptions,
		private readonly now: () => number
	) {
		this.spec = specOf(options.standard);
		this.options = options;
		const { attempt, resumed } = restore(this.spec, options, record);
		this.attempt = attempt;
		this.model = this.stored(resumed);
		this.believed = { ...this.attempt.values };
		this.phase = options.terminated ? 'after' : options.initialised ? 'running' : 'before';
	}

	/** The elements as they were last stored. */
	private stored(resumed: boolean): Model {
		return new Model(this.spec, this.options, firstValues(this.spec, this.options, this.attempt, resumed));
	}

	/** The session is gone, with all that was not stored; Initialize may bring it back. */
	private lose(): void {
		this.phase = 'before';
		this.model = this.stored(true);
		this.believed = { ...this.attempt.values };
		this.unsent.clear();
	}

	/** 0 in a running session, else the code for being too early or too late. */
	private when([before, after]: [number, number]): number {
		return this.phase === 'running' ? 0 : this.phase === 'before' ? before : after;
	}

	/** A switch that counts down; `-1` never ends. */
	private fails(name: 'failCommits' | 'failTerminates'): boolean {
		const left = this.options[name] ?? 0;
		if (left > 0) this.options[name] = left - 1;
		return left !== 0;
	}

	private tooSoon(): boolean {
		const now = this.now();
		if (now - this.committed < (this.options.throttle ?? 0)) return true;
		this.committed = now;
		return false;
	}

	/** Takes what is sent to the server as sent, whether it arrives or not. */
	private send(): Record<string, string> {
		const { values } = this.model;
		const names = this.options.dropsUnsent ? [...this.unsent] : Object.keys(values);
		const changed = this.options.sendsChangesOnly
			? names.filter((name) => values[name] !== this.believed[name])
			: names;
		this.believed = { ...values };
		this.unsent.clear();
		return Object.fromEntries(changed.map((name) => [name, values[name] as string]));
	}

	private store(): void {
		const whole = !this.options.dropsUnsent && !this.options.sendsChangesOnly;
		this.attempt.values = { ...(whole ? {} : this.attempt.values), ...this.send() };
	}

	initialize(): number {
		const { codes } = this.spec;
		if (this.phase === 'after' && this.options.reopens) this.lose();
		if (this.phase !== 'before') return this.phase === 'running' ? codes.running : codes.over;
		this.phase = 'running';
		this.attempt.opened += 1;
		return 0;
	}

	terminate(): number {
		const { codes, atEnd, time } = this.spec;
		const wrong = this.when(codes.terminate);
		if (wrong) return wrong;
		if (this.options.loggedOut || this.fails('failTerminates')) {
			// 1.2 was seen to be closed by a finish that failed, 2004 not (A2.20).
			if (this.options.standard === 'scorm12') this.lose();
			return codes.terminateFailed;
		}
		this.phase = 'after';
		atEnd?.(this.model.values);
		override(this.options, this.model.values, this.spec);
		this.attempt.total += this.spec.seconds(this.model.values[time] ?? '');
		this.attempt.ended += 1;
		this.store();
		return 0;
	}

	commit(): number {
		const { codes } = this.spec;
		const wrong = this.when(codes.commit);
		if (wrong) return wrong;
		if (this.options.liesInCommit) return 0;
		if (this.options.loggedOut || this.tooSoon() || this.fails('failCommits')) {
			this.send();
			return codes.commitFailed;
		}
		this.store();
		return 0;
	}

	set(name: string, value: string): number {
		const { codes } = this.spec;
		if (this.options.loseSessionAfter !== undefined && this.options.loseSessionAfter-- === 0) this.lose();
		const wrong = this.when(codes.set);
		if (wrong) return wrong;
		if (/\._(children|count|version)$/.test(name)) return codes.keyword;
		const element = this.model.element(name);
		if (!element) return codes.unknown;
		if (element.access === 'r') return codes.readOnly;
		if (this.model.skips(name)) return codes.gap;
		const context = this.model.context(name);
		if (element.needs?.some((one) => context.value(`${context.row}.${one}`) === undefined))
			return codes.dependency;
		const refused = element.check?.(value, context) ?? 0;
		if (refused) return refused;
		this.model.put(name, name === this.spec.state ? value.slice(0, this.options.cutsState) : value);
		this.unsent.add(name);
		return 0;
	}

	get(name: string): [value: string, code: number] {
		const { codes } = this.spec;
		const wrong = this.when(codes.get);
		if (wrong) return ['', wrong];
		if (name === 'cmi._version') return [this.options.standard === 'scorm12' ? '3.4' : '1.0', 0];
		const asked = /^(.*)\._(count|children)$/.exec(name);
		if (asked) {
			const list = asked[1] as string;
			const found = asked[2] === 'count' ? this.model.count(list) : this.model.children(list);
			return found === null ? ['', codes.unknown] : [String(found), 0];
		}
		const element = this.model.element(name);
		if (!element) return ['', codes.unknown];
		if (element.access === 'w') return ['', codes.writeOnly];
		const value = this.model.values[name];
		return value === undefined ? ['', codes.noValue ?? 0] : [value, 0];
	}
}
