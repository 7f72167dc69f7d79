/** From an answer to what is pressed for it on screen, form by form. Pure. */
import { isCompared, checksMet } from '../../src/lib/course/questions/logbook.ts';
import type { Question, Response } from '../../src/lib/course/questions/index.ts';
import type { Slot } from '../../src/lib/course/types.ts';

export interface Press {
	/** Selector below a place on the page; of those in sight the one numbered `nth` (from 0) is meant. */
	on: string;
	nth?: number;
	/** Only one that holds these words. */
	says?: string;
	/** What is filled in, instead of pressing. */
	fill?: string;
	/** It is only waited for. */
	wait?: true;
}

/** What is typed where one may type; no record may ever hold it. */
export const typed = 'Zwaantje typte dit';

const input = (slot: Slot): Press => ({ on: `input[id$="-${slot}"]` });

/** Up, one place at a time, until the items stand as wanted. */
function moves(shown: readonly Slot[], wanted: readonly Slot[]): Press[] {
	const now = [...shown];
	const presses: Press[] = [];
	for (const [to, slot] of wanted.entries()) {
		for (let at = now.indexOf(slot); at > to; at--) {
			presses.push({ on: `.ordering li:nth-child(${at + 1}) .moves button` });
			now.splice(at - 1, 2, slot, now[at - 1] ?? slot);
		}
	}
	return presses;
}

/** @param shown slots of an ordering as they stand on screen */
export function pressesFor(question: Question, response: Response, shown: readonly Slot[] = []): Press[] {
	const at = ({ slot }: { slot: Slot }): number => response[slot] ?? 0;
	switch (question.type) {
		case 'single':
		case 'multiple':
		case 'truefalse':
		case 'likert':
			return response.map(input);
		case 'matching':
			return question.sources.map((source) => ({
				on: `select[id$="-${source.slot}"]`,
				fill: String(at(source))
			}));
		case 'sorting':
			return question.items.map((item) => ({
				on: `input[name$="-${item.slot}"]`,
				nth: question.groups.findIndex((group) => group.slot + 1 === at(item))
			}));
		case 'ordering':
			return moves(shown, response);
		case 'pattern':
			return question.incidents.flatMap((incident, n): Press[] => [
				{ on: '.decide button', nth: at(incident) - 1 },
				...(n < question.incidents.length - 1 ? [{ on: '.incident > button' }] : [])
			]);
		case 'spotting':
			return question.passages.flatMap((passage): Press[] => {
				const kind = question.kinds.findIndex((one) => one.slot + 2 === at(passage));
				const name: Press[] = kind < 0 ? [] : [{ on: `input[name$="-${passage.slot}-kind"]`, nth: kind }];
				return at(passage) > 0 ? [input(passage.slot), ...name] : [];
			});
		case 'numeric':
			return [{ on: '.numeric-slider', fill: String(response[0] ?? 0) }];
		case 'logbook':
			return question.entries.flatMap((entry, n): Press[] => {
				const place = `.logbook-entries > .entry:nth-child(${n + 1})`;
				const met = checksMet(question, entry, response);
				return [
					{ on: `${place} textarea`, fill: typed },
					...(isCompared(entry, response) ? [{ on: `${place} > button` }] : []),
					...met.map((check) => ({
						on: `${place} .check input`,
						nth: question.checks.indexOf(check)
					}))
				];
			});
		case 'reflection':
			return [{ on: 'textarea', fill: typed }];
	}
}
