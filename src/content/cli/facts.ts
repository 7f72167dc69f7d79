/** `npm run facts`: what must be looked at again and when, and which texts rest on it. */
import { readArguments, refuseArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { dayRemark, localDay } from '../../cli/day.ts';
import { nearest } from '../../cli/suggest.ts';
import { agendaOf, printAgenda, printFact } from '../agenda.ts';
import { courseFolder, coursesOption, readOrLeave } from './course.ts';

const spec = {
	name: 'npm run facts --',
	summary:
		'The review agenda: every fact and contact by the day on which it must be looked at again, the most overdue first.\n' +
		'With --fact: one fact, its source, and every place that rests on it.',
	usage: '[course] [--fact id] [--json] [--today YYYY-MM-DD] [--courses folder]',
	options: {
		fact: { type: 'string', placeholder: 'id', help: 'Show one fact and every place that uses it.' },
		json: { type: 'boolean', help: 'Write it as JSON, with every place of every fact.' },
		today: { type: 'string', placeholder: 'YYYY-MM-DD', help: 'Count from this day. Default: today.' },
		courses: coursesOption
	},
	positionals: { name: 'course', help: 'Folder name of a course; needed when there are several.' }
} as const satisfies ProgramSpec;

const { values, positionals } = readArguments(spec);
const today = values.today ?? localDay();
const wrongDay = dayRemark(today);
if (wrongDay) refuseArguments(spec, `--today can't be "${today}". ${wrongDay}`);
const course = readOrLeave(courseFolder(spec, positionals[0], values.courses));
const agenda = agendaOf(course, today);

function factNamed(id: string): (typeof agenda)[number] {
	const facts = agenda.filter(({ kind }) => kind === 'fact');
	const found = facts.find((fact) => fact.id === id);
	if (found) return found;
	const near = nearest(
		id,
		facts.map((fact) => fact.id)
	);
	refuseArguments(spec, `There is no fact "${id}".${near ? ` Did you mean "${near}"?` : ''}`);
}

const one = values.fact === undefined ? null : factNamed(values.fact);
const text = one ? printFact(one) : printAgenda(agenda);
process.stdout.write(`${values.json ? JSON.stringify(one ?? agenda, null, '\t') : text}\n`);
