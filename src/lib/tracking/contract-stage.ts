/** Stand-ins for an LMS and a page, on which `contract.ts` plays a learner's road. */
import type { Dialect } from './dialect.ts';
import type { Host } from './host.ts';

/** Everything an LMS may have below a list. */
const fields =
	'id,type,objectives,time,timestamp,correct_responses,weighting,student_response,learner_response,result,latency,description,score,status,success_status';

/** An LMS that takes notes and agrees. */
export function notebook(dialect: Dialect): { api: object; take: () => [string, string][] } {
	const { methods } = dialect;
	let lines: [string, string][] = [];
	const note =
		(name: string) =>
		(element: string, value = ''): string => {
			lines.push([element || name, value]);
			return 'true';
		};
	return {
		api: {
			[methods.initialize]: note(methods.initialize),
			[methods.terminate]: note(methods.terminate),
			[methods.commit]: note(methods.commit),
			[methods.set]: note(methods.set),
			[methods.get]: (element: string) => (element.endsWith('._children') ? fields : ''),
			[methods.error]: () => '0'
		},
		take() {
			const taken = lines;
			lines = [];
			return taken;
		}
	};
}

/** A page with a clock that is moved by hand. */
export function stillPage(frame: object): Host & { wait(milliseconds: number): void } {
	let now = 0;
	let timers: { at: number; run: () => void }[] = [];
	return {
		frame,
		listen: () => undefined,
		hidden: () => false,
		online: () => true,
		now: () => now,
		later(milliseconds, run) {
			const timer = { at: now + milliseconds, run };
			timers.push(timer);
			return () => {
				timers = timers.filter((other) => other !== timer);
			};
		},
		claim: (_, then) => then(true),
		storage() {
			throw new Error('A contract needs no storage.');
		},
		wait(milliseconds) {
			now += milliseconds;
			const due = timers.filter((timer) => timer.at <= now);
			timers = timers.filter((timer) => timer.at > now);
			for (const timer of due) timer.run();
		}
	};
}
