/** The table of every event against every element, from the code that writes it. */
import { statusContract, type ContractEvent } from '../lib/tracking/contract.ts';
import { cmi5Contract, isCmi5 } from '../lib/tracking/cmi5/contract.ts';
import type { TrackingOptions } from '../lib/tracking/tracker.ts';

export interface WriteRow {
	/** Events, in Dutch as the report is. */
	when: string;
	/** E.g. `cmi.core.lesson_status`; numbered rows as `n`. */
	element: string;
	/** The values seen on one learner's road, with what decides them. */
	value: string;
}

const events: Record<ContractEvent, string> = {
	start: 'bij het openen',
	page: 'bij een volgend deel',
	answer: 'bij een antwoord',
	'exam below pass mark': 'toets onder de grens',
	'exam passed, course not yet completed': 'toets behaald, cursus nog niet af',
	completed: 'cursus afgerond',
	'keep-alive': 'als de cursus lang openstaat',
	leave: 'bij het sluiten'
};

/** Long values, as the saved state, are told by their note. */
const shown = (value: string): string => (value.length > 40 ? `${value.slice(0, 24)}…` : value);

/** A row per element and value, with all the events that lead to it. Empty for editions without an LMS. */
export async function writtenElements(options: TrackingOptions): Promise<WriteRow[]> {
	const contract = isCmi5(options) ? await cmi5Contract(options) : statusContract(options);
	const rows = new Map<string, { events: Set<string>; element: string; values: Set<string>; note: string }>();
	for (const { event, element, value, note } of contract) {
		// What a note explains differs each time; one row is enough.
		const key = note ? element : `${element} ${value}`;
		const row = rows.get(key) ?? { events: new Set(), element, values: new Set(), note };
		row.events.add(events[event]);
		if (value && !/suspend_data$/.test(element)) row.values.add(shown(value));
		rows.set(key, row);
	}
	return [...rows.values()].map((row) => ({
		when: [...row.events].join(', '),
		element: row.element,
		value: [[...row.values].slice(0, 4).join(' · '), row.note].filter(Boolean).join(' — ')
	}));
}
