/** The review agenda of a course: what must be looked at again and when, with the places that rest on it. */
import { daysBetween } from '../cli/day.ts';
import type { Day, Id } from '../lib/course/types.ts';
import { noticeDays } from './check/dates.ts';
import { factUses, type FactUse } from './fact-uses.ts';
import type { LoadedCourse, Located } from './loaded.ts';

export interface AgendaItem {
	kind: 'fact' | 'contact';
	id: Id;
	/** Region of a contact, `null` for a fact. */
	region: string | null;
	/** What it says: the statement of a fact, the name of a contact; in the course's first language. */
	says: string;
	source: string;
	checked: Day;
	reviewBy: Day;
	/** From the day of asking to the review; below 0 when it is overdue. */
	days: number;
	state: 'overdue' | 'soon' | 'later';
	file: string;
	line: number;
	/** Empty for a contact: lessons show contacts by audience. */
	uses: FactUse[];
	/** What a contact that is not shown waits for; `null` for everything else. */
	waits: string | null;
}

type Dated = { id: Id; checked: Day; reviewBy: Day };

function dated(
	{ source, path, data }: Located<Dated>,
	today: Day
): Omit<AgendaItem, 'kind' | 'region' | 'says' | 'source' | 'uses' | 'waits'> {
	const days = daysBetween(today, data.reviewBy);
	return {
		id: data.id,
		checked: data.checked,
		reviewBy: data.reviewBy,
		days,
		state: days < 0 ? 'overdue' : days <= noticeDays ? 'soon' : 'later',
		file: source.file,
		line: source.lineOf([...path, 'reviewBy'])
	};
}

/** Facts and contacts by day of review, the most overdue first; contacts of every region, also those not shown. */
export function agendaOf(course: LoadedCourse, today: Day): AgendaItem[] {
	const [language = ''] = course.course.data.languages;
	const uses = factUses(course);
	const facts = course.facts.items.map((fact): AgendaItem => {
		const { id, statement, source } = fact.data;
		return {
			...dated(fact, today),
			kind: 'fact',
			region: null,
			says: statement[language] ?? '',
			source: [source.publisher, source.title, source.date, source.url].filter(Boolean).join(', '),
			uses: uses.filter((use) => use.id === id),
			waits: null
		};
	});
	const contacts = course.regions.flatMap((region) =>
		region.contacts.items.map((contact): AgendaItem => {
			const { name, source, waits = null } = contact.data;
			const says = name[language] ?? '';
			return { ...dated(contact, today), kind: 'contact', region: region.id, says, source, uses: [], waits };
		})
	);
	const key = ({ reviewBy, kind, id }: AgendaItem): string => `${reviewBy} ${kind} ${id}`;
	return [...facts, ...contacts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const shorten = (text: string, most: number): string =>
	text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function printState({ state, days }: AgendaItem): string {
	if (state === 'overdue') return `overdue by ${counted(-days, 'day')}`;
	return state === 'soon' ? `in ${counted(days, 'day')}` : '';
}

/** One line of the agenda, and where the thing stands. */
function printItem(item: AgendaItem): string {
	const name = item.region ? `${item.id} (${item.region})` : item.id;
	const state = printState(item);
	const used = item.kind === 'fact' ? `, used in ${counted(item.uses.length, 'place')}` : '';
	return [
		`${item.reviewBy}  ${item.kind} ${name}${state ? `  ${state}` : ''}`,
		`  ${shorten(item.says, 100)}`,
		`  ${item.file}:${item.line}, checked ${item.checked}${used}`,
		...(item.waits === null ? [] : [`  not shown, waits for: ${item.waits}`])
	].join('\n');
}

/** One fact in full: what it says, whence, and every place that rests on it. */
export function printFact(item: AgendaItem): string {
	const uses = item.uses.map(
		({ file, line, by, words }) => `  ${file}:${line}  ${by}: ${shorten(words, 80)}`
	);
	return [
		printItem({ ...item, says: '' }).split('\n')[0],
		`  ${item.says}`,
		`  source: ${item.source}`,
		`  ${item.file}:${item.line}, checked ${item.checked}`,
		uses.length === 0 ? '  used nowhere' : `used in ${counted(uses.length, 'place')}:`,
		...uses
	].join('\n');
}

/** The agenda as text, with a line that counts. */
export function printAgenda(items: readonly AgendaItem[]): string {
	const count = (state: AgendaItem['state']): number => items.filter((item) => item.state === state).length;
	const total = `${count('overdue')} overdue, ${count('soon')} within ${noticeDays} days, ${count('later')} later`;
	return [...items.map(printItem), total].join('\n\n');
}
